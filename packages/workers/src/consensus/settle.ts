import { type Arranged, arrange } from './arrange.ts'
import { abstain, rounds } from './constants.ts'
import { weighCounts } from './counting.ts'
import { consensusInput } from './errors.ts'
import { checkLabelSet, type LabelSet } from './labelSet.ts'
import { type CreatePasses, createPasses, type Pass } from './passes.ts'
import { toEnd } from './toEnd.ts'

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
export function settleSteps(set: LabelSet, options: SettleOptions = {}): Generator<number, Settlement, void> {
  return settleWith(createPasses, set, options)
}

/** {@link settleSteps} with passes of a certain kind. */
export function* settleWith(
  create: CreatePasses,
  set: LabelSet,
  { dropped, onLayer }: SettleOptions = {},
): Generator<number, Settlement, void> {
  checkLabelSet(set)
  const { workers, classes } = set
  if (dropped && dropped.length !== workers)
    throw consensusInput(`\`dropped\` has ${dropped.length} entries for ${workers} workers.`)
  yield 0
  const arranged = arrange(set, dropped)
  const passes = create(arranged, set)
  const { counts, posteriors, labels, others } = passes
  const isKept = onLayer !== undefined

  yield* inSteps(passes.start, arranged.starts, { isKept, before: 0 })
  onLayer?.({ counts: new Uint32Array(0), posteriors: posteriors.slice() })
  for (let i = 1; i <= rounds; i++) {
    const counted = isKept ? spreadOut(counts, passes.stride, arranged, set) : counts
    weighCounts(passes, arranged, classes)
    yield* inSteps(i < rounds ? passes.round : passes.last, arranged.starts, { isKept, before: i })
    onLayer?.({ counts: counted, posteriors: posteriors.slice() })
  }
  // To a label that does not count, all that count are others.
  for (let i = 0; i < set.label.length; i++)
    if (set.label[i] === abstain || dropped?.[set.worker[i] as number])
      others[i] = labels[set.item[i] as number] as number
  // Copies: the arrays may lie in a memory that is larger than they are.
  return { labels: labels.slice(), posteriors: posteriors.slice(), others: others.slice() }
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
function* inSteps(
  pass: Pass,
  starts: Uint32Array,
  { isKept, before }: Readonly<{ isKept: boolean; before: number }>,
): Generator<number, void, void> {
  const items = starts.length - 1
  const size = starts[items] as number
  for (let from = 0; from < items; ) {
    const end = (starts[from] as number) + labelsOfStep
    let to = from + 1
    while (to < items && to - from < labelsOfStep && (starts[to + 1] as number) <= end) to++
    pass(from, to, isKept)
    from = to
    yield (before + (starts[to] as number) / Math.max(1, size)) / (rounds + 1)
  }
}

/** Counts as a table over all workers and classes, also those that a worker never gave. */
function spreadOut(
  counts: Uint32Array,
  stride: number,
  { rowWorkers, rowLabels }: Arranged,
  { workers, classes }: LabelSet,
): Uint32Array {
  const table = new Uint32Array(workers * classes * classes)
  for (let row = 0; row < rowLabels.length; row++) {
    const to = ((rowWorkers[row] as number) * classes + (rowLabels[row] as number)) * classes
    table.set(counts.subarray(row * stride, row * stride + classes), to)
  }
  return table
}
