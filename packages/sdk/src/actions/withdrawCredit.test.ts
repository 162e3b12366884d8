import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { labelsOf } from '../../test/people.ts'
import {
  claimEarnings,
  listEarnings,
  openEpoch,
  openSeats,
  requestSeat,
  submitContribution,
  withdrawCredit,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('withdrawCredit: default: a page takes its share', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1 } })
  const { campaignId, secrets, requester, spec } = campaign
  const page = network.person(8)
  const worker = network.person(5)
  const { seat } = await requestSeat(worker.client, { campaignId, referrer: page.wallet.address })
  await network.mine(2)
  await submitContribution(worker.client, {
    campaignId,
    seat,
    answers: { labels: await labelsOf(worker, campaign) },
  })
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await claimEarnings(worker.client, { campaignIds: [campaignId] })
  const share = (spec.unitPrice * 5n * 500n) / 10_000n
  const { tokens } = await listEarnings(page.client)
  assert.equal(tokens.find(({ token }) => token === spec.token)?.credit, share)
  assert.equal((await withdrawCredit(page.client, { token: spec.token })).amount, share)
  assert.equal((await listEarnings(page.client)).tokens.find(({ token }) => token === spec.token)?.credit, 0n)
})
