/**
 * Single entries of each layer, from the layer before alone: what a contract recomputes when somebody challenges one. `settle`
 * computes the same integers for all entries at once.
 */
import { certain } from './constants.ts'
import { weighCounts } from './counting.ts'
import { createTypescriptPasses } from './typescriptPasses.ts'

/** Entry of the start: shares of an item's votes. */
export function startEntry(votes: readonly number[], classes: number): Uint16Array {
  const counted = new Uint32Array(classes)
  for (const vote of votes) (counted[vote] as number)++
  return Uint16Array.from(counted, (count) => (votes.length === 0 ? 0 : (count * certain) / votes.length))
}

/** A label of one worker and the posterior of its item in the layer before. */
export type CountedLabel = Readonly<{ label: number; posterior: ArrayLike<number> }>

/**
 * Entry of a layer of counts: `counts[given * K + class]` of one worker.
 *
 * @param labels those of the worker that count, in any order
 */
export function countsEntry(labels: readonly CountedLabel[], classes: number): Uint32Array {
  const counts = new Uint32Array(classes * classes)
  for (const { label, posterior } of labels)
    for (let c = 0; c < classes; c++) (counts[label * classes + c] as number) += posterior[c] as number
  return counts
}

/** A label of one item and the counts of its worker in the layer before. */
export type WeighedLabel = Readonly<{ label: number; counts: ArrayLike<number> }>

/** Entry of a layer of posteriors; `label` and `others` are those of the last one. */
export type PosteriorEntry = Readonly<{
  posterior: Uint16Array
  /** The item's class, or `noLabel` (255) where there are no labels. */
  label: number
  /** For each label, in the order given: the item's class by the others, or `noLabel` where there are none. */
  others: Uint8Array
}>

/** @param labels those of the item that count: at most R, each by another worker */
export function posteriorEntry(labels: readonly WeighedLabel[], classes: number): PosteriorEntry {
  const size = labels.length
  // A set of one item: each worker has a row for every class.
  const places = Uint32Array.from({ length: size }, (_, i) => i)
  const arranged = {
    starts: Uint32Array.of(0, size),
    rows: Uint32Array.from(labels, ({ label }, i) => i * classes + label),
    workers: places,
    origins: places,
    rowWorkers: Uint32Array.from({ length: size * classes }, (_, row) => Math.floor(row / classes)),
    rowLabels: Uint8Array.from({ length: size * classes }, (_, row) => row % classes),
  }
  const label = Uint8Array.from(labels, (each) => each.label)
  const set = { items: 1, workers: size, classes, item: new Uint32Array(size), worker: places, label }
  const passes = createTypescriptPasses(arranged, set)
  labels.forEach((each, i) => passes.counts.set(Array.from(each.counts), i * classes * classes))
  weighCounts(passes, arranged, classes)
  passes.last(0, 1)
  return { posterior: passes.posteriors, label: passes.labels[0] as number, others: passes.others }
}
