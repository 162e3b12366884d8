import { type Arranged, arrange } from './arrange.ts'
import { abstain, noLabel, rounds } from './constants.ts'
import { makeWeights, weighCounts } from './counting.ts'
import { consensusInput } from './errors.ts'
import { checkLabelSet, type LabelSet } from './labelSet.ts'
import { toEnd } from './toEnd.ts'
import { createRound, createStart, type Pass } from './weighing.ts'

/** What a set of labels is settled to. */
export type Settlement = Readonly<{
  /** For each item its class, or `noLabel` (255) where no label counts. */
  labels: Uint8Array
  /** For each item and class, 0 to 4,095 (certain), rounded down. All 0 where no label counts. */
  posteriors: Uint16Array
  /** For each label of the set: the class of its item by the other labels that count, or `noLabel` where there are none. */
  others: Uint8Array
}>

/** One round as others can check it entry by entry. */
export type Layer = Readonly<{
  /** Posteriors summed by worker, class given and class: `counts[(worker * K + given) * K + class]`. Empty for the start. */
  counts: Uint32Array
  /** As in {@link Settlement}. */
  posteriors: Uint16Array
}>

/** Options of {@link settle}. */
export type SettleOptions = Readonly<{
  /** For each worker, whether its labels are left out. */
  dropped?: Uint8Array | undefined
  /** Told each layer, the start first; the arrays are yours. Costs memory and time. */
  onLayer?: ((layer: Layer) => void) | undefined
}>

/** Labels that are worked on between two steps. */
const labelsOfStep = 65_536

/**
 * {@link settle} in steps of some milliseconds.
 *
 * @yields the share of the work that is done, 0 to 1
 */
export function* settleSteps(
  set: LabelSet,
  { dropped, onLayer }: SettleOptions = {},
): Generator<number, Settlement, void> {
  checkLabelSet(set)
  const { items, workers, classes } = set
  yield 0
  if (dropped && dropped.length !== workers)
    throw consensusInput(`\`dropped\` has ${dropped.length} entries for ${workers} workers.`)
  const arranged = arrange(set, dropped)
  const settlement = {
    labels: new Uint8Array(items).fill(noLabel),
    posteriors: new Uint16Array(items * classes),
    others: new Uint8Array(set.label.length).fill(noLabel),
  }
  const counts = new Uint32Array(arranged.rowLabels.length * classes)
  const weights = makeWeights(arranged, workers, classes)
  const posteriors = onLayer ? settlement.posteriors : undefined
  const parameters = { arranged, classes, counts, posteriors }
  const layerOf = (counted: Uint32Array) =>
    onLayer?.({ counts: counted, posteriors: settlement.posteriors.slice() })

  yield* inSteps(createStart(parameters), arranged.starts, 0)
  layerOf(new Uint32Array(0))
  const round = createRound(parameters, weights)
  const last = createRound({ ...parameters, posteriors: settlement.posteriors }, weights, settlement)
  for (let i = 1; i <= rounds; i++) {
    const counted = onLayer ? spreadOut(counts, arranged, workers, classes) : counts
    weighCounts(counts, weights, arranged, classes)
    yield* inSteps(i < rounds ? round : last, arranged.starts, i)
    layerOf(counted)
  }
  // To a label that does not count, all that count are others.
  for (let i = 0; i < set.label.length; i++)
    if (set.label[i] === abstain || dropped?.[set.worker[i] as number])
      settlement.others[i] = settlement.labels[set.item[i] as number] as number
  return settlement
}

/**
 * Settles labels: integer Dawid-Skene with a prior (MAP), five rounds from majority vote on. The same integers on every machine.
 *
 * @throws ConsensusInputError where the set contradicts itself or is too large
 *
 * @example
 * const set = makeLabelSet({ classes: 2, labels: [[0, 0, 1], [0, 1, 1], [0, 2, 0]] })
 * const { labels, posteriors } = settle(set)
 * console.log(labels[0], posteriors[1] / 4095)
 */
export function settle(set: LabelSet, options: SettleOptions = {}): Settlement {
  return toEnd(settleSteps(set, options))
}

/** Works on all items, some at a time, and yields after each time. */
function* inSteps(pass: Pass, starts: Uint32Array, before: number): Generator<number, void, void> {
  const items = starts.length - 1
  const size = starts[items] as number
  for (let from = 0; from < items; ) {
    let to = from + 1
    while (
      to < items &&
      to - from < labelsOfStep &&
      (starts[to + 1] as number) - (starts[from] as number) <= labelsOfStep
    )
      to++
    pass(from, to)
    from = to
    yield (before + (starts[to] as number) / Math.max(1, size)) / (rounds + 1)
  }
}

/** Counts as a table over all workers and classes, also those that a worker never gave. */
function spreadOut(
  counts: Uint32Array,
  { rowWorkers, rowLabels }: Arranged,
  workers: number,
  classes: number,
): Uint32Array {
  const table = new Uint32Array(workers * classes * classes)
  for (let row = 0; row < rowLabels.length; row++) {
    const to = ((rowWorkers[row] as number) * classes + (rowLabels[row] as number)) * classes
    table.set(counts.subarray(row * classes, (row + 1) * classes), to)
  }
  return table
}
