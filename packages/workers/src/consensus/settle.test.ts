import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawLabels } from '../testing/consensus.ts'
import { accuracyOf, majorityAccuracyOf } from './accuracy.ts'
import { arrange } from './arrange.ts'
import { abstain, certain, noLabel } from './constants.ts'
import { countsEntry, posteriorEntry, startEntry } from './entries.ts'
import { type LabelSet, makeLabelSet } from './labelSet.ts'
import { createPasses } from './passes.ts'
import { type Layer, settle, settleSteps } from './settle.ts'

const inverting = makeLabelSet({
  classes: 2,
  labels: [0, 1, 0, 1, 0, 1, 0, 1].flatMap((truth, item): [number, number, number][] => [
    [item, 0, truth],
    [item, 1, truth],
    [item, 2, 1 - truth],
  ]),
})

test('consensus: default: labels, posteriors, and what the others say', () => {
  const { labels, posteriors, others } = settle(inverting)
  assert.deepEqual([...labels], [0, 1, 0, 1, 0, 1, 0, 1])
  for (let item = 0; item < 8; item++)
    assert.ok((posteriors[item * 2 + (item % 2)] as number) > 0.95 * certain, 'two that agree are believed')
  // Without the label of one honest worker, the one that turns its answers around still tells the truth.
  assert.deepEqual(
    [...others],
    [...inverting.item].map((item) => item % 2),
  )
})

test('consensus: behavior: items without labels, workers with one, one class', () => {
  const { labels, posteriors } = settle(
    makeLabelSet({ classes: 3, items: 4, workers: 5, labels: [[2, 4, 1]] }),
  )
  assert.deepEqual([...labels], [noLabel, noLabel, 1, noLabel])
  assert.deepEqual([...posteriors.subarray(0, 6)], [0, 0, 0, 0, 0, 0])
  assert.ok((posteriors[7] as number) > (posteriors[6] as number))
  assert.deepEqual([...settle(makeLabelSet({ classes: 1, labels: [[0, 0, 0]] })).labels], [0])
  assert.deepEqual([...settle(makeLabelSet({ classes: 2, labels: [] })).labels], [])
})

test('consensus: behavior: 2 to 16 classes and more, any number of labels an item', () => {
  for (const classes of [2, 3, 4, 5, 8, 15, 16, 255]) {
    const labels = Array.from({ length: 40 }, (_, item) => item).flatMap((item) =>
      [0, 1, 2].map((worker): [number, number, number] => [item, worker, (item * 7) % classes]),
    )
    const { labels: settled } = settle(makeLabelSet({ classes, labels }))
    assert.deepEqual(
      [...settled],
      Array.from(settled, (_, item) => (item * 7) % classes),
    )
  }
  const many = Array.from({ length: 16_384 }, (_, worker): [number, number, number] => [
    0,
    worker,
    worker % 3 === 0 ? 1 : 0,
  ])
  const { labels, posteriors } = settle(makeLabelSet({ classes: 2, labels: many }))
  assert.deepEqual([labels[0], ...posteriors], [0, certain, 0])
})

test('consensus: behavior: the order of the rows changes nothing', () => {
  const set = drawLabels({ seed: 3, items: 200, workers: 20, classes: 4, labelsPerItem: 6 })
  const turned: LabelSet = {
    ...set,
    item: set.item.toReversed(),
    worker: set.worker.toReversed(),
    label: set.label.toReversed(),
  }
  const [there, back] = [settle(set), settle(turned)]
  assert.deepEqual(there.posteriors, back.posteriors)
  assert.deepEqual(there.others, back.others.toReversed())
})

test('consensus: behavior: dropped workers and abstentions have no vote, but others have one about them', () => {
  const set = drawLabels({ seed: 4, items: 100, workers: 12, classes: 3, labelsPerItem: 6 })
  const dropped = Uint8Array.from({ length: 12 }, (_, worker) => (worker < 4 ? 1 : 0))
  const counts = (_: number, i: number) => !dropped[set.worker[i] as number] && set.label[i] !== abstain
  const rest = {
    ...set,
    item: set.item.filter(counts),
    worker: set.worker.filter(counts),
    label: set.label.filter(counts),
  }
  const whole = settle(set, { dropped })
  const alone = settle(rest)
  assert.deepEqual(whole.posteriors, alone.posteriors)
  assert.deepEqual(whole.others.filter(counts), alone.others)
  for (let i = 0; i < set.label.length; i++)
    if (!counts(0, i)) assert.equal(whole.others[i], whole.labels[set.item[i] as number])
})

test('consensus: behavior: every entry of every layer follows from the layer before', () => {
  const set = drawLabels({ seed: 5, items: 60, workers: 10, classes: 5, labelsPerItem: 5 })
  const { classes } = set
  const rows = Array.from(set.item, (item, i) => ({
    item,
    worker: set.worker[i] as number,
    label: set.label[i] as number,
    i,
  }))
  const counting = rows.filter(({ label }) => label !== abstain)
  const layers: Layer[] = []
  const settlement = settle(set, { onLayer: (layer) => layers.push(layer) })
  assert.equal(layers.length, 6)
  const slice = (values: Uint16Array | Uint32Array, at: number, size: number) =>
    values.slice(at * size, (at + 1) * size)
  for (let item = 0; item < set.items; item++) {
    const votes = counting.filter((row) => row.item === item).map(({ label }) => label)
    assert.deepEqual(startEntry(votes, classes), slice(layers[0]!.posteriors, item, classes))
  }
  for (let round = 1; round <= 5; round++) {
    const [before, now] = [layers[round - 1]!, layers[round]!]
    for (let worker = 0; worker < set.workers; worker++) {
      const own = counting.filter((row) => row.worker === worker)
      const labels = own.map(({ item, label }) => ({
        label,
        posterior: slice(before.posteriors, item, classes),
      }))
      assert.deepEqual(countsEntry(labels, classes), slice(now.counts, worker, classes * classes))
    }
    for (let item = 0; item < set.items; item++) {
      const own = counting.filter((row) => row.item === item)
      const entry = posteriorEntry(
        own.map(({ worker, label }) => ({ label, counts: slice(now.counts, worker, classes * classes) })),
        classes,
      )
      assert.deepEqual(entry.posterior, slice(now.posteriors, item, classes))
      if (round < 5) continue
      assert.equal(entry.label, settlement.labels[item])
      assert.deepEqual(
        [...entry.others],
        own.map(({ i }) => settlement.others[i]),
      )
    }
  }
})

test('consensus: behavior: it comes in steps that tell how far it is', () => {
  const set = drawLabels({ seed: 6, items: 100_000, workers: 500, classes: 3, labelsPerItem: 8 })
  const shares: number[] = []
  const steps = settleSteps(set)
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
  assert.ok(shares.length > 12, `${shares.length} steps`)
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  )
  assert.deepEqual([shares[0], shares.at(-1)], [0, 1])
})

test('consensus: behavior: ties of the majority are split evenly', () => {
  const labels: [number, number, number][] = [
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [2, 0, 0],
    [2, 1, 1],
    [2, 2, 2],
  ]
  const set = makeLabelSet({ classes: 3, items: 5, labels })
  assert.equal(majorityAccuracyOf(set, Int32Array.of(1, 1, 2, -1, 0)), (1 / 2 + 1 + 1 / 3) / 3)
  assert.equal(majorityAccuracyOf(set, Int32Array.of(-1, 0, 7, -1, -1)), 0)
  assert.ok(Number.isNaN(accuracyOf(Uint8Array.of(0, noLabel), Int32Array.of(-1, 1))))
  assert.equal(accuracyOf(Uint8Array.of(0, 1, noLabel), Int32Array.of(0, 0, 0)), 1 / 2)
})

test('consensus: behavior: sums that 32 bits don’t hold are left to plain code', () => {
  const passesOf = (labelsOfWorker: number) => {
    const rows = Array.from({ length: labelsOfWorker }, (_, item) => item)
    const set = makeLabelSet({
      classes: 2,
      labels: rows.flatMap((item): [number, number, number][] => [
        [item, 0, 0],
        [item, 1, item % 2],
      ]),
    })
    const { labels } = settle(set)
    assert.equal(labels.length, labelsOfWorker)
    return createPasses(arrange(set, undefined), set).name
  }
  assert.equal(passesOf(500_000), 'wasm-simd')
  assert.equal(passesOf(600_000), 'typescript')
})

test('consensus: error: sets that contradict themselves or are too large', () => {
  const set = inverting
  const cases: [LabelSet, RegExp][] = [
    [{ ...set, classes: 0 }, /`classes` is 1 to 255, not 0/],
    [{ ...set, classes: 256 }, /not 256/],
    [{ ...set, item: set.item.slice(1) }, /The columns have 23, 24 and 24 entries/],
    [{ ...set, items: 7 }, /Row 21 names item 7/],
    [{ ...set, workers: 2 }, /Row 2 names item 0 and worker 2/],
    [{ ...set, classes: 1 }, /Row 2 has class 1/],
    [{ ...set, items: 2 ** 27 }, /times classes/],
    [
      {
        ...set,
        workers: 1,
        items: 1_000_001,
        item: new Uint32Array(1_000_001).map((_, i) => i),
        worker: new Uint32Array(1_000_001),
        label: new Uint8Array(1_000_001),
      },
      /Worker 0 gave more than 1000000/,
    ],
    [
      {
        ...set,
        workers: 16_385,
        items: 1,
        item: new Uint32Array(16_385),
        worker: new Uint32Array(16_385).map((_, i) => i),
        label: new Uint8Array(16_385),
      },
      /Item 0 has more than 16384/,
    ],
  ]
  for (const [wrong, details] of cases)
    assert.throws(() => settle(wrong), { name: 'ConsensusInputError', details })
  assert.throws(() => settle(set, { dropped: new Uint8Array(2) }), { name: 'ConsensusInputError' })
})
