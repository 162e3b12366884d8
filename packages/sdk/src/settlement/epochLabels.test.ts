import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abstain, noLabel } from '@saharakit/workers/consensus'
import { epochLabels } from './index.ts'

/** Five batches of 4 items, two an epoch, and a last one of 3 items. */
const campaign = { classes: 3, itemCount: 19, batchSize: 4, epochBatches: 2 }
const seatOf = (seat: number, worker: number, batch: number, labels: readonly number[] | undefined) => ({
  seat,
  worker,
  batch,
  labels: labels?.reduce((packed, label, item) => packed | (BigInt(label) << BigInt(4 * item)), 0n),
})
const seats = [
  seatOf(9, 2, 3, [0, 1, 2, 15]),
  seatOf(4, 7, 2, [2, 2, 2, 2]),
  seatOf(5, 2, 2, [0, 1, 2, 9]),
  seatOf(6, 3, 2, undefined),
  seatOf(1, 2, 0, [1, 1, 1, 1]),
  seatOf(8, 2, 4, [1, 1, 1]),
]
const gold = [
  { batch: 2, mask: 0b0010, answers: 0x0010n },
  { batch: 3, mask: 0b1000, answers: 0x2000n },
  { batch: 0, mask: 0b0001, answers: 0x0002n },
]

test('epochLabels: default: labels in the order of their seats, what is no class abstains, what is sealed is left out', () => {
  const { set, gold: claimed, firstBatch, workers } = epochLabels({ campaign, epoch: 1, seats, gold })
  assert.deepEqual([set.items, set.workers, firstBatch, workers], [8, 2, 2, [2, 7]])
  assert.deepEqual([...set.item], [0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual([...set.worker], [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  assert.deepEqual([...set.label], [2, 2, 2, 2, 0, 1, 2, abstain, 0, 1, 2, abstain])
  const none = noLabel
  assert.deepEqual([...claimed], [none, 1, none, none, none, none, none, 2])
})

test('epochLabels: behavior: the last batch of the last epoch may be short', () => {
  const { set, gold: claimed } = epochLabels({ campaign, epoch: 2, seats, gold })
  assert.deepEqual([set.items, set.workers, [...set.item], [...set.label]], [3, 1, [0, 1, 2], [1, 1, 1]])
  assert.deepEqual([...claimed], [noLabel, noLabel, noLabel])
})
