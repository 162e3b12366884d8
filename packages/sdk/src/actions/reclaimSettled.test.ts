import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { reverts } from '../../test/refusals.ts'
import { playEpoch, settling } from '../../test/settling.ts'
import {
  claimEarnings,
  getCampaign,
  proposeSettlement,
  reclaimSettled,
  withdrawCredit,
  withdrawRefund,
} from '../index.ts'

let network: Network
let campaign: TestCampaign
let people: readonly Person[]
before(async () => {
  network = await startNetwork()
  people = [2, 3, 4].map((index) => network.person(index))
  const [first, second, lazy] = people as [Person, Person, Person]
  campaign = await playEpoch(
    network,
    [{ person: first }, { person: second }, { person: lazy, labelOf: () => 0 }],
    { gold: 20 },
  )
})
after(() => network.stop())

test('reclaimSettled: default: workers who stay away have their pay as credit, the rest is the requester’s', async () => {
  const { campaignId, requester, spec } = campaign
  const place = { campaignId, epoch: 0 }
  await proposeSettlement(requester.client, place)
  await assert.rejects(reclaimSettled(requester.client, place), reverts('WrongPhase'))
  await network.travel(settling.disputeWindow + 1)
  await claimEarnings((people[0] as Person).client, { campaignIds: [campaignId] })
  await network.mine()
  const before = (await getCampaign(requester.client, { campaignId })).refund
  const { workers, amount, remaining } = await reclaimSettled(requester.client, place)
  assert.deepEqual([workers, remaining], [2, 0])
  await network.mine()
  const { escrow, refund } = await getCampaign(requester.client, { campaignId })
  assert.equal(refund - before, amount)
  assert.equal(escrow, 0n, 'nothing waits for anybody any more')
  const { amount: credit } = await withdrawCredit((people[1] as Person).client, { token: spec.token })
  assert.equal(credit, spec.unitPrice * 20n, `the whole pay of ${addressOf(3)}, who was always right`)
  await withdrawRefund(requester.client, { campaignId })
  await assert.rejects(reclaimSettled(requester.client, place), reverts('NothingToWithdraw'))
})
