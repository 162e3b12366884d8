import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { abstain, noLabel } from './constants.ts'
import { settleEpoch } from './epoch.ts'
import {
  drops,
  isSoundGate,
  log2Q12,
  makeLabelSet,
  payOf,
  refuses,
  scoreOf,
  wantsLabel,
  weightsOf,
} from './index.ts'

/** Four honest workers, and one that always gives class 0, on 24 items; every second one is gold. */
const rows = Array.from({ length: 24 }, (_, item) => item).flatMap((item): [number, number, number][] => [
  ...[0, 1, 2, 3].map((worker): [number, number, number] => [item, worker, item % 3]),
  [item, 4, 0],
])
const set = makeLabelSet({ classes: 3, labels: rows })
const gold = Uint8Array.from({ length: 24 }, (_, item) => (item % 2 === 0 ? item % 3 : noLabel))
const p1Bps = 8_500

test('consensus: default: who counts, what the items are, who is refused, how well they agreed', () => {
  const { result, dropped, refused, voided, scores } = settleEpoch({ set, gold, p1Bps })
  assert.deepEqual(
    [...result.labels],
    Array.from({ length: 24 }, (_, item) => item % 3),
  )
  assert.deepEqual([...dropped], [0, 0, 0, 0, 1])
  assert.deepEqual([...refused], [0, 0, 0, 0, 1])
  assert.deepEqual([...scores], [4_096, 4_096, 4_096, 4_096, 0])
  assert.equal(voided.indexOf(1), -1)
})

test('consensus: behavior: wrong gold is void and costs nobody pay; it still counts for the vote', () => {
  const poisoned = gold.map((claimed, item) =>
    claimed !== noLabel && item % 4 === 0 ? (claimed + 1) % 3 : claimed,
  )
  const { voided, refused, standings, payStandings } = settleEpoch({ set, gold: poisoned, p1Bps })
  assert.deepEqual(
    [...voided],
    Array.from({ length: 24 }, (_, item) => (item % 4 === 0 ? 1 : 0)),
  )
  assert.deepEqual([...refused], [0, 0, 0, 0, 0])
  assert.deepEqual([standings.seen[0], payStandings.seen[0]], [12, 6])
})

test('consensus: behavior: a ring that outvotes the others does not void the gold that shows it', () => {
  // Three of five answer alike and wrong.
  const ring = makeLabelSet({
    classes: 3,
    labels: rows.map(([item, worker]) => [item, worker, worker < 2 ? item % 3 : (item + 1) % 3]),
  })
  const { free, voided, refused, result } = settleEpoch({ set: ring, gold, p1Bps })
  assert.equal(free.labels[0], 1)
  assert.equal(voided.indexOf(1), -1)
  assert.deepEqual([...refused], [0, 0, 1, 1, 1])
  assert.deepEqual(
    [...result.labels],
    Array.from({ length: 24 }, (_, item) => item % 3),
  )
})

test('consensus: behavior: an abstention is wrong on gold, and agrees with nobody', () => {
  const silent = makeLabelSet({
    classes: 3,
    labels: rows.map(([item, worker, label]) => [item, worker, worker === 0 ? abstain : label]),
  })
  const { standings, scores, dropped } = settleEpoch({ set: silent, gold, p1Bps })
  assert.deepEqual([standings.seen[0], scores[0], dropped[0]], [12, 0, 1])
})

test('consensus: behavior: scores', () => {
  assert.equal(scoreOf([0, 0], [0, 0]), 4_096, 'nobody to compare with')
  assert.equal(scoreOf([10, 10], [10, 10]), 4_096)
  assert.equal(scoreOf([10, 0], [10, 10]), 0, 'always the same class')
  assert.equal(scoreOf([5, 5], [10, 10]), 0, 'by chance')
  assert.equal(scoreOf([0, 0], [10, 10]), 0)
  assert.equal(scoreOf([9, 9], [10, 10]), 3_276)
  assert.equal(scoreOf([6, 0], [8, 0]), 2_048, 'only one class was met: chance is 1/K')
  assert.equal(scoreOf([3], [4]), 3_072, 'one class: no chance to correct for')
  assert.equal(scoreOf([500_000, 500_000], [500_000, 500_000]), 4_096)
})

test('consensus: behavior: pay is 0.7 and 0.3 of the price, rounded down once', () => {
  const work = { unitPrice: 1_001n, items: 7 }
  assert.equal(payOf({ ...work, refused: false, score: 4_096 }), 7_007n)
  assert.equal(payOf({ ...work, refused: false, score: 0 }), 4_904n)
  assert.equal(payOf({ ...work, refused: true, score: 2_048 }), 1_051n)
  assert.equal(payOf({ ...work, refused: false, score: 2_048 }), 5_955n)
  assert.equal(payOf({ ...work, refused: true, score: 0 }), 0n)
})

test('consensus: behavior: two labels, then more while the top posterior is below 0.95', () => {
  assert.equal(wantsLabel([4_095, 0], 1, 5), true)
  assert.equal(wantsLabel([3_890, 205], 2, 5), true)
  assert.equal(wantsLabel([3_891, 204], 2, 5), false)
  assert.equal(wantsLabel([2_000, 2_000], 5, 5), false)
})

test('consensus: behavior: the gate is the contracts’, to the bit', () => {
  const file = new URL('../../../contracts/vectors/gate.json', import.meta.url)
  const {
    log2,
    weights,
  }: Record<string, Record<string, number[] & string[]>> = JSON.parse(readFileSync(file, 'utf8'))
  for (const [i, result] of log2!['result']!.entries())
    assert.equal(log2Q12(BigInt(log2!['n']![i]!), BigInt(log2!['d']![i]!)), result)
  for (const [i, classes] of weights!['classes']!.entries())
    assert.deepEqual(weightsOf(classes, weights!['p1Bps']![i]!), {
      right: weights!['right']![i],
      wrong: weights!['wrong']![i],
    })
  assert.deepEqual([drops(-6_500), drops(-6_501)], [false, true])
  assert.deepEqual([refuses(-13_001, 7), refuses(-13_001, 8), refuses(-13_000, 8)], [false, true, false])
  assert.deepEqual(
    [isSoundGate(2, 6_000), isSoundGate(2, 6_001), isSoundGate(2, 10_000)],
    [false, true, false],
  )
})

test('consensus: error: gold that does not fit, a gate that is none', () => {
  const cases: [object, RegExp][] = [
    [{ gold: gold.slice(1) }, /23 entries for 24 items/],
    [{ gold: gold.map(() => 3) }, /gold of item 0 is class 3 of 3/],
    [{ p1Bps: 4_000 }, /with 3 classes 4000 does not/],
  ]
  for (const [wrong, details] of cases)
    assert.throws(() => settleEpoch({ set, gold, p1Bps, ...wrong }), { name: 'ConsensusInputError', details })
})
