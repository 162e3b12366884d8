import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import {
  claimEarnings,
  getContribution,
  getEarnings,
  getResults,
  openEpoch,
  openSeats,
  reclaimSeats,
  withdrawRefund,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('gate: an honest worker is paid, a lazy one is refused, and the requester takes that pay back', async () => {
  const campaign = await network.campaign({
    items: 20,
    gold: 20,
    terms: { epochBatches: 4, seatsPerBatch: 2 },
  })
  const { campaignId, secrets, requester, spec } = campaign
  const [honest, lazy] = [network.person(2), network.person(3)]
  for (let batch = 0; batch < 4; batch++) {
    await workOnce(network, honest, campaign)
    await workOnce(network, lazy, campaign, () => 0)
  }
  await assert.rejects(
    openEpoch(requester.client, { campaignId, epoch: 0, scalar: 5n, gold: secrets.epochs[0]!.gold }),
    reverts('WrongEpochKey'),
  )
  const { scalar, gold } = secrets.epochs[0]!
  await assert.rejects(
    openEpoch(requester.client, { campaignId, epoch: 0, scalar, gold: gold.toReversed() }),
    reverts('WrongGold'),
  )
  await openEpoch(requester.client, { campaignId, epoch: 0, scalar, gold })
  await assert.rejects(
    claimEarnings(honest.client, { campaignIds: [campaignId] }),
    reverts('NothingToWithdraw'),
  )
  assert.equal((await openSeats(network.person(4).client, { campaignId, epoch: 0 })).opened, 8)
  assert.equal((await openSeats(network.person(4).client, { campaignId, epoch: 0 })).opened, 0)
  await network.mine()
  assert.equal((await getEarnings(honest.client, { campaignId })).claimable, spec.unitPrice * 20n)
  const lazyEarnings = await getEarnings(lazy.client, { campaignId })
  assert.deepEqual([lazyEarnings.claimable, lazyEarnings.refused], [0n, spec.unitPrice * 20n])
  const results = await getResults(requester.client, { campaignId })
  const of = (address: string) => results.accounts.find(({ account }) => account === address.toLowerCase())
  assert.deepEqual(of(honest.wallet.address)?.refusedEpochs, [])
  assert.deepEqual(of(lazy.wallet.address)?.refusedEpochs, [0])
  assert.equal(of(honest.wallet.address)?.goldRight, 20)
  assert.equal(of(lazy.wallet.address)?.pay, 0n)
  for (const { votes, majority, shares } of results.items) {
    assert.equal(
      votes.reduce((sum, vote) => sum + vote, 0),
      2,
    )
    assert.equal(
      shares.reduce((sum, share) => sum + share, 0),
      1,
    )
    assert([1, 2].includes(majority.length))
  }
  const seat = results.accounts.length && (await reclaimSeats(requester.client, { campaignId })).seats
  assert.equal(seat && seat.length, 4)
  await network.mine()
  await assert.rejects(reclaimSeats(requester.client, { campaignId }), reverts('NothingToWithdraw'))
  const judged = await getContribution(lazy.client, { campaignId, seat: (seat as readonly number[])[0]! })
  assert.equal(judged.status === 'judged' && judged.refused, true)
  assert((await withdrawRefund(requester.client, { campaignId })).amount > 0n)
})
