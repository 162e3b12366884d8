import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { abstain, certain, looksLeaked, makeLabelSet, measureGaps, noLabel, settleEpoch } from './index.ts'

test('looksLeaked: default: right on all gold, as good as chance elsewhere', () => {
  const gap = { goldSeen: 50, goldRight: 50, labels: 150, believed: 90 * certain }
  assert.equal(looksLeaked(gap), true)
  assert.equal(looksLeaked({ ...gap, believed: 148 * certain }), false)
  assert.equal(looksLeaked({ ...gap, goldSeen: 3, goldRight: 3 }), false, 'three answers are no evidence')
})

test('looksLeaked: behavior: nothing to compare with is no suspicion, and neither is being worse on gold', () => {
  assert.equal(looksLeaked({ goldSeen: 0, goldRight: 0, labels: 150, believed: 0 }), false)
  assert.equal(looksLeaked({ goldSeen: 50, goldRight: 50, labels: 0, believed: 0 }), false)
  assert.equal(looksLeaked({ goldSeen: 50, goldRight: 10, labels: 150, believed: 150 * certain }), false)
})

test('looksLeaked: behavior: the integers say what 2.5 standard errors of the difference of two shares say', () => {
  const answers = fc.record({
    seen: fc.integer({ min: 1, max: 400 }),
    labels: fc.integer({ min: 1, max: 1_200 }),
  })
  fc.assert(
    fc.property(
      answers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (size, a, b) => {
        const goldRight = Math.round(size.seen * a)
        const believed = Math.round(size.labels * certain * b)
        const [gold, other] = [goldRight / size.seen, believed / (certain * size.labels)]
        const both = (goldRight + believed / certain) / (size.seen + size.labels)
        const error = Math.sqrt(both * (1 - both) * (1 / size.seen + 1 / size.labels))
        const distance = gold - other - 2.5 * error
        // Floats can't tell what lies on the line.
        fc.pre(Math.abs(distance) > 1e-9)
        const found = looksLeaked({ goldSeen: size.seen, goldRight, labels: size.labels, believed })
        assert.equal(found, distance > 0)
      },
    ),
  )
})

test('measureGaps: default: gold against the posteriors of everything else', () => {
  // Three people on four items; the first is gold. The third can't judge the last one.
  const labels = [0, 1, 2].flatMap((worker) =>
    [0, 1, 0, 1].map((right, item) => [item, worker, worker === 2 && item === 3 ? abstain : right] as const),
  )
  const set = makeLabelSet({ classes: 2, labels })
  const gold = Uint8Array.of(0, noLabel, noLabel, noLabel)
  const settlement = settleEpoch({ set, gold, p1Bps: 8_500 })
  const { posteriors } = settlement.result
  const sure = [posteriors[3], posteriors[4], posteriors[7]].map(Number)
  const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 0)
  const gaps = measureGaps({ set, gold, settlement })
  assert.deepEqual(gaps[0], { goldSeen: 1, goldRight: 1, labels: 3, believed: sum(sure) })
  assert.deepEqual(gaps[2], { goldSeen: 1, goldRight: 1, labels: 2, believed: sum(sure.slice(0, 2)) })
  const voided = { ...settlement, voided: Uint8Array.of(1, 0, 0, 0) }
  assert.equal(measureGaps({ set, gold, settlement: voided })[0]?.goldSeen, 0, 'void gold proves nothing')
})
