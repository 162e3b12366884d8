import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forecastCost } from '../index.ts'
import { fundingOf } from '../seal/index.ts'

/** Two epochs of two batches, the last of 5 items instead of 10; 3 seats a batch, 10 % to pages. */
const terms = {
  itemCount: 35,
  batchSize: 10,
  epochBatches: 2,
  batches: 4,
  seatsPerBatch: 3,
  seatsTotal: 12,
  unitPrice: 100n,
  referrerBps: 1_000,
  bond: 50n,
  closesAt: 10_000,
  accepting: true,
}
const epochOf = (
  epoch: number,
  state: 'Collecting' | 'Closed' | 'Opened',
  given: number,
  submitted: number,
) => ({
  epoch,
  state,
  batches: 2,
  capacity: 6,
  given,
  submitted,
})
const funding = fundingOf(terms)
const fresh = { ...terms, seatsGiven: 0, seatsPaid: 0, paceSeconds: 0, escrow: funding, refund: 0n }

test('forecastCost: default: before anybody works, everything is refundable and may be spent', () => {
  const epochs = [epochOf(0, 'Collecting', 0, 0), epochOf(1, 'Collecting', 0, 0)]
  assert.deepEqual(forecastCost(fresh, epochs, { now: 0 }), {
    paid: 0n,
    promised: 0n,
    refundable: funding,
    predicted: funding - 100n,
    predictedSeats: 12,
    secondsLeft: undefined,
    hourlyRate: undefined,
  })
})

test('forecastCost: behavior: halfway, amounts add up to what was paid in', () => {
  // The first epoch is opened and its 6 seats are claimed, all brought by a page; 2 people work in the second, one is done.
  const campaign = {
    ...fresh,
    seatsGiven: 9,
    seatsPaid: 6,
    paceSeconds: 90,
    escrow: funding - 50n - 6_600n,
    refund: 50n,
  }
  const epochs = [epochOf(0, 'Opened', 6, 6), epochOf(1, 'Collecting', 3, 1)]
  const found = forecastCost(campaign, epochs, { now: 9_000 })
  assert.deepEqual([found.paid, found.hourlyRate], [6_000n, 40_000n])
  assert.equal(6_600n + found.promised + found.refundable, funding)
  // 1,000 seconds left are room for 22 batches by two people; 3 seats are free.
  assert.deepEqual([found.predictedSeats, found.predicted, found.secondsLeft], [12, funding - 100n, 225])
})

test('forecastCost: behavior: what can’t be filled before it closes is not predicted', () => {
  const campaign = { ...fresh, seatsGiven: 2, paceSeconds: 100 }
  const epochs = [epochOf(0, 'Collecting', 2, 1), epochOf(1, 'Collecting', 0, 0)]
  const found = forecastCost(campaign, epochs, { now: 9_600 })
  assert.deepEqual([found.predictedSeats, found.predicted], [6, 6_600n])
  assert.equal(found.promised, 2_200n)
  assert.equal(forecastCost(campaign, epochs, { now: 20_000 }).predictedSeats, 2)
  const stopped = forecastCost({ ...campaign, accepting: false }, epochs, { now: 9_600 })
  assert.deepEqual([stopped.predictedSeats, stopped.secondsLeft], [2, undefined])
})

test('forecastCost: behavior: a short last batch makes the last seats cheaper', () => {
  const done = { ...fresh, seatsGiven: 12, seatsPaid: 12, escrow: 0n, accepting: false }
  assert.equal(forecastCost(done, [epochOf(0, 'Opened', 6, 6), epochOf(1, 'Opened', 6, 6)]).paid, 10_500n)
})
