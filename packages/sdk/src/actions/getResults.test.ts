import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { settleEpoch } from '@saharakit/workers/consensus'
import { type Network, startNetwork } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import {
  ABSTAIN,
  claimEarnings,
  getContribution,
  getEarnings,
  getResults,
  getSeats,
  openEpoch,
  openSeats,
  reclaimSeats,
  withdrawRefund,
} from '../index.ts'
import { drops, weightsOf } from '../seal/index.ts'
import { epochLabels, settlementLayers } from '../settlement/index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

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
  assert.deepEqual(of(lazy.wallet.address)?.droppedEpochs, [0])
  for (const { votes, votesLeftOut, majority, label, agreement, gold: right } of results.items) {
    assert.deepEqual([sum(votes), sum(votesLeftOut)], [1, 1], 'the lazy one’s vote is left out')
    assert.deepEqual([label, agreement], [right, 1])
    assert.deepEqual(majority, [...new Set([0, right])], 'the baseline counts it')
  }
  for (const { settled, confidence, wantsLabel, goldVoid, gold: right } of results.items) {
    assert.equal(settled, right)
    assert(confidence > 0.5 && confidence < 1, `${confidence}`)
    assert.deepEqual([wantsLabel, goldVoid], [false, false], 'what gold is, is known')
  }
  // With the lazy one left out there is nobody to compare with; the lazy one agrees by chance alone.
  assert.deepEqual(of(honest.wallet.address)?.scores, [
    { epoch: 0, items: 20, score: 1, refused: false, pay: spec.unitPrice * 20n },
  ])
  const [agreed] = of(lazy.wallet.address)?.scores ?? []
  assert(agreed?.refused && agreed.score < 0.01 && agreed.pay < spec.unitPrice, `${agreed?.score}`)
  const rows = (await requester.client.indexer.listSeats({ campaignId, limit: 200 })).rows
  const seats = await getSeats(requester.client, { campaignId, seats: rows.map((row) => row.seat) })
  const labels = epochLabels({ campaign: spec, epoch: 0, seats: seats.flatMap((one) => one ?? []), gold })
  const { entries } = settlementLayers({
    id: `0x${'11'.repeat(32)}`,
    ...labels,
    p1Bps: spec.p1Bps,
    unitPrice: spec.unitPrice,
  })
  const told = results.accounts.map(({ scores: [one] }) => [BigInt((one?.score ?? 0) * 4_096), one?.pay])
  const checked = labels.workers.map((_, worker) => [entries[23]?.[worker]?.[0], entries[24]?.[worker]?.[0]])
  assert.deepEqual(told, checked, 'the settlement that a contract checks')
  const seat = results.accounts.length && (await reclaimSeats(requester.client, { campaignId })).seats
  assert.equal(seat && seat.length, 4)
  await network.mine()
  await assert.rejects(reclaimSeats(requester.client, { campaignId }), reverts('NothingToWithdraw'))
  const judged = await getContribution(lazy.client, { campaignId, seat: (seat as readonly number[])[0]! })
  assert.equal(judged.status === 'judged' && judged.refused, true)
  assert((await withdrawRefund(requester.client, { campaignId })).amount > 0n)
})

test('getResults: behavior: who is below the threshold has no vote, also where the evidence is too thin to refuse pay', async () => {
  const campaign = await network.campaign({
    items: 5,
    gold: 3,
    terms: { epochBatches: 1, seatsPerBatch: 4 },
  })
  const { campaignId, secrets, requester, spec, order } = campaign
  const people = [2, 3, 4, 5].map((index) => network.person(index))
  // Two who know, and two who agree with each other on what is wrong.
  for (const [index, person] of people.entries())
    await workOnce(network, person, campaign, (truth) => (index < 2 ? truth : (truth + 1) % 3))
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  assert.deepEqual((await getResults(requester.client, { campaignId })).items[0]?.votes, [0, 0, 0])
  await openSeats(requester.client, { campaignId, epoch: 0 })
  const { items, accounts, unopenedSeats } = await getResults(requester.client, { campaignId })
  assert.deepEqual(unopenedSeats, [])
  for (const { item, label, votes, votesLeftOut, agreement, majority } of items) {
    const truth = (order[item] as number) % 3
    const wrong = (truth + 1) % 3
    const two = (of: number) => [0, 1, 2].map((each) => (each === of ? 2 : 0))
    assert.deepEqual([label, agreement], [truth, 1])
    assert.deepEqual([votes, votesLeftOut], [two(truth), two(wrong)])
    assert.deepEqual(majority, [truth, wrong].sort(), 'everybody together is a tie')
  }
  for (const { settled, label, wantsLabel, confidence, gold } of items) {
    assert.equal(settled, label)
    assert.equal(wantsLabel, gold === undefined && confidence < 0.95, 'two labels count')
  }
  const jobs: number[] = []
  const runner = {
    settleEpoch: async (epoch: Parameters<typeof settleEpoch>[0]) => {
      jobs.push(epoch.set.label.length)
      return settleEpoch(epoch)
    },
  }
  const elsewhere = await getResults(requester.client, { campaignId, runner, mostLabels: 4 })
  assert.deepEqual(jobs, [20])
  assert.deepEqual(
    elsewhere.items,
    items.map((item) => ({ ...item, wantsLabel: false })),
    'the same, but four labels are the most',
  )
  assert.deepEqual(elsewhere.accounts, accounts)
  const stopped = new Error('the worker is gone')
  const broken = { settleEpoch: () => Promise.reject(stopped) }
  await assert.rejects(getResults(requester.client, { campaignId, runner: broken }), stopped)
  for (const [index, { wallet }] of people.entries()) {
    const account = accounts.find((each) => each.account === wallet.address.toLowerCase())
    assert.deepEqual(account?.droppedEpochs, index < 2 ? [] : [0])
    assert.deepEqual([account?.refusedEpochs, account?.pay], [[], spec.unitPrice * 5n], 'paid all the same')
  }
})

test('getResults: behavior: the score is the contract’s integer, and the threshold is exact', async () => {
  const campaign = await network.campaign({
    items: 20,
    gold: 20,
    terms: { epochBatches: 4, seatsPerBatch: 1 },
  })
  const { campaignId, secrets, requester, spec } = campaign
  const person = network.person(6)
  const seats: number[] = []
  for (const wrong of [1, 0, 2, 1]) {
    let left = wrong
    seats.push(await workOnce(network, person, campaign, (truth) => (left-- > 0 ? ABSTAIN : truth)))
  }
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  const { right, wrong } = weightsOf(spec.classes, spec.p1Bps)
  for (const seat of await getSeats(requester.client, { campaignId, seats }))
    assert.equal(seat?.score, 16 * right + 4 * wrong)
  const { items, accounts } = await getResults(requester.client, { campaignId })
  assert.equal(
    items.reduce((total, { abstentions }) => total + abstentions, 0),
    4,
  )
  assert.equal(items.filter(({ label, agreement }) => label === undefined && agreement === 0).length, 4)
  assert.deepEqual([accounts[0]?.goldRight, accounts[0]?.droppedEpochs], [16, []])
  assert.deepEqual([-6_500, -6_501].map(drops), [false, true])
})
