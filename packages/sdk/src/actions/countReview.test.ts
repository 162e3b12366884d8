import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseEther } from 'viem'
import { makeOnce, makingCampaign, makingTerms, textOf } from '../../test/making.ts'
import { type Network, startNetwork } from '../../test/network.ts'
import { takeSeat } from '../../test/people.ts'
import { settling } from '../../test/settling.ts'
import {
  buildReview,
  claimEarnings,
  countReview,
  createCampaign,
  getEarnings,
  getReview,
  getReviewState,
  getSettlement,
  linkReview,
  openEpoch,
  openSeats,
  proposeSettlement,
  publishContent,
  submitContribution,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ uploads: true })
})
after(() => network.stop())

const day = 86_400
const byReview = { ...settling, settleWindow: 30 * day, disputeWindow: 0, bond: 0n }
const price = parseEther('0.001')

/** Two people made three things, and a campaign of three classes shows them to reviewers. */
async function scene() {
  const campaign = await makingCampaign(network, {}, { settling: byReview })
  const { campaignId, requester, secrets } = campaign
  const [first, second] = [network.person(2), network.person(3)]
  const good = 'A harbor at noon. Two boats lie dry.'
  await makeOnce(network, first, campaign, [textOf(0, good), textOf(1, 'ok')])
  await makeOnce(network, second, campaign, [textOf(1, '?')])
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await network.mine()
  const review = await buildReview(requester.client, {
    campaignId,
    epoch: 0,
    terms: { ...(await makingTerms(network, { items: 3 })), settling },
    manifest: { title: 'Review', question: 'Is it usable?' },
  })
  await publishContent(requester.client, review)
  const { campaignId: reviewId } = await createCampaign(requester.client, review)
  return { campaignId, requester, first, second, review, reviewId }
}

/** Accept, fixable, reject: in the order of seats and items. */
async function reviewAll({ review, reviewId, requester }: Awaited<ReturnType<typeof scene>>) {
  for (const index of [6, 7]) {
    const person = network.person(index)
    const seat = await takeSeat(network, person, { ...review, campaignId: reviewId, requester })
    await submitContribution(person.client, { campaignId: reviewId, seat, answers: { labels: [0, 1, 2] } })
    await network.mine(1)
  }
  await openEpoch(requester.client, { campaignId: reviewId, epoch: 0, ...review.secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId: reviewId, epoch: 0 })
  await network.mine()
}

test('countReview: default: what was made is paid by what reviewers said of it, once that is settled', async () => {
  const all = await scene()
  const { campaignId, requester, first, second, reviewId } = all
  const reader = network.person(5).client
  await assert.rejects(countReview(requester.client, { campaignId, epoch: 0 }), {
    name: 'ContractRevertError',
    errorName: 'WrongReview',
  })
  const { seats } = await linkReview(requester.client, { campaignId, epoch: 0, review: reviewId })
  assert.equal(seats.length, 2)
  await reviewAll(all)
  assert.deepEqual(await getReviewState(reader, { campaignId, epoch: 0 }), {
    review: reviewId,
    seats: 2,
    seatsCounted: 0,
    counted: 0,
    nextEpoch: 0,
    finalAt: undefined,
  })
  const waiting = await getEarnings(first.client, { campaignId })
  assert.deepEqual([waiting.pending, waiting.claimable], [2n * price, 0n], 'at most both')
  await assert.rejects(countReview(requester.client, { campaignId, epoch: 0 }), {
    name: 'ContractRevertError',
    errorName: 'WrongPhase',
  })
  await proposeSettlement(requester.client, { campaignId: reviewId, epoch: 0 })
  await network.travel(settling.disputeWindow + 1)

  // Whoever wants to may count: it follows from the chain.
  const { counted, finalAt } = await countReview(network.person(8).client, { campaignId, epoch: 0 })
  assert.equal(counted, 3)
  assert.ok(finalAt)
  const { phase, byReview: is } = await getSettlement(reader, { campaignId, epoch: 0 })
  assert.deepEqual([phase, is], ['Final', true])
  const judged = await getReview(reader, { campaignId, review: reviewId })
  assert.deepEqual(
    judged.map(({ item, verdict, shown }) => [item, verdict, shown]),
    [
      [0, 'accept', true],
      [1, 'fixable', true],
      [1, 'reject', true],
    ],
  )
  const earned = await getEarnings(first.client, { campaignId })
  assert.deepEqual([earned.pending, earned.claimable], [0n, (3n * price) / 2n], 'one whole, one half')
  const { seats: paid } = await claimEarnings(first.client, { campaignIds: [campaignId] })
  assert.deepEqual(
    paid.map(({ amount }) => amount),
    [(3n * price) / 2n],
  )
  const other = await getEarnings(second.client, { campaignId })
  assert.deepEqual([other.pending, other.claimable, other.claimed], [0n, 0n, 0n], 'rejected')
})

test('countReview: behavior: a review that is not counted in time holds nobody’s pay back', async () => {
  const all = await scene()
  const { campaignId, requester, first, second, reviewId } = all
  await linkReview(requester.client, { campaignId, epoch: 0, review: reviewId })
  await network.travel(32 * day)
  const { claimable } = await getEarnings(first.client, { campaignId })
  assert.equal(claimable, 2n * price)
  const { seats } = await claimEarnings(second.client, { campaignIds: [campaignId] })
  assert.deepEqual(
    seats.map(({ amount }) => amount),
    [2n * price],
    'whole, also for what was not made',
  )
})
