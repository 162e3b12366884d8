import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleOpened } from './settleOpened.ts'

/** Three epochs of one batch of 20 items, of two classes. */
const campaign = {
  classes: 2,
  itemCount: 60,
  batchSize: 20,
  epochBatches: 1,
  p1Bps: 8_500,
  unitPrice: 1_000n,
}
const items = Array.from({ length: 20 }, (_, item) => item)
const truth = items.map((item) => item % 2)
const pack = (labels: readonly number[]) =>
  labels.reduce((packed, label, item) => packed | (BigInt(label) << BigInt(4 * item)), 0n)
/** Everybody's labels of one batch, worker 1 first. */
const seatsOf = (batch: number, all: readonly (readonly number[])[]) =>
  all.map((labels, i) => ({ seat: batch * 10 + i + 1, worker: i + 1, batch, labels: pack(labels) }))
const goldOf = (batch: number, right: Readonly<Record<number, number>>) => ({
  batch,
  mask: Object.keys(right).reduce((mask, item) => mask | (1 << Number(item)), 0),
  answers: Object.entries(right).reduce(
    (all, [item, label]) => all | (BigInt(label) << BigInt(4 * Number(item))),
    0n,
  ),
})
const common = { campaign, mostLabels: 15, runner: undefined, signal: undefined }
const epochs = [
  { epoch: 0, state: 'Opened' },
  { epoch: 1, state: 'Opened' },
  { epoch: 2, state: 'Closed' },
] as const

test('settleOpened: default: opened epochs alone, items by batch, accounts over all of them', async () => {
  const seats = [0, 1, 2].flatMap((batch) => seatsOf(batch, [truth, truth, truth]))
  const { items: settled, accounts } = await settleOpened({
    ...common,
    epochs,
    seats,
    gold: [goldOf(0, { 0: 0 })],
  })
  assert.deepEqual([...settled.keys()], [0, 1])
  assert.deepEqual(
    settled.get(1)?.map((item) => item.settled),
    truth,
  )
  assert(settled.get(1)?.every(({ confidence, wantsLabel }) => confidence > 0.95 && !wantsLabel))
  assert.deepEqual(
    accounts.get(3)?.scores.map(({ epoch, score, pay }) => [epoch, score, pay]),
    [
      [0, 1, 20_000n],
      [1, 1, 20_000n],
    ],
  )
  assert.deepEqual([accounts.get(3)?.settledPay, accounts.size], [40_000n, 3])
})

test('settleOpened: behavior: gold that everybody contradicts is void, and wants labels like any item', async () => {
  const seats = seatsOf(0, [truth, truth, truth, truth, truth])
  const gold = [goldOf(0, { 0: 0, 1: 1, 2: 0, 3: 1, 4: 1 })]
  const found = await settleOpened({ ...common, epochs: epochs.slice(0, 1), seats, gold })
  const voided = found.items.get(0)?.map(({ goldVoid }) => goldVoid) ?? []
  assert.deepEqual(
    items.filter((item) => voided[item]),
    [4],
  )
  assert.equal(found.items.get(0)?.[4]?.settled, 0)
})

test('settleOpened: behavior: an item wants labels while few count or they disagree, and the most stop it', async () => {
  const apart = truth.map((label, item) => (item === 5 ? 1 - label : label))
  const seats = seatsOf(0, [truth, apart, truth.map((label, item) => (item === 6 ? 15 : label))])
  const wanting = async (some: typeof seats, mostLabels: number) => {
    const found = await settleOpened({
      ...common,
      epochs: epochs.slice(0, 1),
      seats: some,
      gold: [],
      mostLabels,
    })
    return items.filter((item) => found.items.get(0)?.[item]?.wantsLabel)
  }
  assert.deepEqual(await wanting(seats.slice(0, 1), 15), items, 'one label is too few')
  assert((await wanting(seats.slice(0, 2), 15)).includes(5), 'two disagree')
  assert((await wanting(seats.slice(1, 3), 15)).includes(6), 'one abstains')
  assert.deepEqual(await wanting(seats, 3), [])
})

test('settleOpened: behavior: who knows the gold is found by all epochs together', async () => {
  const gold = [0, 1].map((batch) => goldOf(batch, { 0: 0, 1: 1, 2: 0, 3: 1, 4: 0, 5: 1 }))
  // Right on the six gold items, and on every second of the others.
  const knowing = truth.map((label, item) => (item < 6 || item % 4 < 2 ? label : 1 - label))
  const seats = [0, 1].flatMap((batch) => seatsOf(batch, [truth, truth, truth, knowing]))
  const looks = async (some: readonly (typeof epochs)[number][]) =>
    [...(await settleOpened({ ...common, epochs: some, seats, gold })).accounts.values()].map(
      (one) => one.looksLeaked,
    )
  assert.deepEqual(
    await looks(epochs.slice(0, 1)),
    [false, false, false, false],
    'six answers are little evidence',
  )
  assert.deepEqual(await looks(epochs), [false, false, false, true])
})
