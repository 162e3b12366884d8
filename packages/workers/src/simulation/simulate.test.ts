import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assign } from './assign.ts'
import { mostSimulatedLabels, type SimulationParameters, simulate, simulateSteps } from './index.ts'
import { createRandom } from './random.ts'

const small: SimulationParameters = {
  classes: 3,
  people: 12,
  batches: 12,
  batchSize: 20,
  seatsPerBatch: 4,
  goldPerBatch: 4,
  p1Bps: 8_300,
  campaigns: 2,
}

test('simulate: default: honest people, and what their labels come to', () => {
  const found = simulate(small)
  assert.ok((found.result ?? 0) > 0.9 && (found.result ?? 2) <= 1)
  assert.deepEqual([found.pay, found.attackersRefused, found.wrongVoid], [undefined, undefined, undefined])
  // 16 of 20 items are no gold: 1.25 labels are paid for each that counts, less what is refused or disagrees.
  assert.ok(found.labelCost > 0.9 && found.labelCost <= 1.25, `${found.labelCost}`)
  // Nearly all of four seats: at the end nobody may be left who has not had the batch.
  assert.ok(found.itemCost > found.labelCost * 3.5 && found.itemCost <= found.labelCost * 4)
})

test('simulate: behavior: the same seed gives the same numbers, another one others', () => {
  assert.deepEqual(simulate(small), simulate(small))
  assert.notDeepEqual(simulate({ ...small, seed: 2 }), simulate(small))
})

test('simulate: behavior: several kinds of attackers at once, and a skill of one’s own', () => {
  const attackers = [
    { kind: 'constant', share: 0.25 },
    { kind: 'half', share: 0.25 },
  ] as const
  const { pay, attackersRefused } = simulate({ ...small, attackers })
  assert.ok((pay ?? 1) < 0.8 && (attackersRefused ?? 0) > 0.3)
  assert.ok((simulate({ ...small, skill: [3, 3] }).result ?? 1) < (simulate(small).result ?? 0))
})

test('simulate: behavior: it goes on in steps that tell how far it is', () => {
  const shares: number[] = []
  for (const steps = simulateSteps(small); ; ) {
    const { done, value } = steps.next()
    if (done) break
    shares.push(value)
  }
  assert.ok(shares.length > 10)
  assert.deepEqual(
    shares,
    shares.toSorted((one, other) => one - other),
  )
  assert.ok(shares.every((share) => share >= 0 && share <= 1))
})

test('simulate: behavior: time grows with the labels, up to the most that it takes', () => {
  const timed = (parameters: SimulationParameters): number => {
    const started = performance.now()
    assert.ok((simulate(parameters).result ?? 0) > 0.9)
    return performance.now() - started
  }
  const large = { ...small, people: 500, batches: 1_000, seatsPerBatch: 10, campaigns: 5 }
  assert.equal(large.batches * large.batchSize * large.seatsPerBatch * large.campaigns, mostSimulatedLabels)
  const tenth = { ...large, people: 50, batches: 100 }
  timed(tenth)
  const ratio = timed(large) / timed(tenth)
  assert.ok(ratio < 60, `ten times as many labels take ${ratio} times as long`)
})

test('simulate: error: ConsensusInputError says which number can’t be', () => {
  for (const [wrong, details] of [
    [{ classes: 16 }, /`classes`/],
    [{ people: 3 }, /`people`/],
    [{ goldPerBatch: 20 }, /`goldPerBatch`/],
    [{ batches: 1.5 }, /`batches`/],
    [{ p1Bps: 4_000 }, /`p1Bps`/],
    [{ shares: [0.5, 0.5] }, /`shares`/],
    [{ attackers: [{ kind: 'ring', share: 1 }] }, /Shares/],
    [{ batches: 1_000, campaigns: 20 }, /at most 1000000/],
    [{ skill: [0, 3] }, /`skill`/],
  ] as const)
    assert.throws(() => simulate({ ...small, ...wrong }), { name: 'ConsensusInputError', details })
})

test('assign: behavior: each seat once, nobody twice on a batch, everybody nearly as many', () => {
  for (const [people, batches, seatsPerBatch] of [
    [7, 1, 5],
    [9, 40, 3],
    [80, 33, 5],
  ] as const) {
    const random = createRandom(people)
    const given = assign({ people, batches, seatsPerBatch, below: (limit) => Math.floor(random() * limit) })
    assert.equal(new Set(given.map((pair) => pair.join())).size, given.length)
    const count = (place: 0 | 1) => Map.groupBy(given, (pair) => pair[place])
    for (const seats of count(1).values()) assert.ok(seats.length <= seatsPerBatch)
    for (const own of count(0).values())
      assert.ok(own.length <= Math.ceil((batches * seatsPerBatch) / people))
    assert.ok(given.length >= batches * seatsPerBatch * 0.9)
  }
})
