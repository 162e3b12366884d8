import { abstain, mostCells } from './constants.ts'
import { consensusInput } from './errors.ts'
import type { LabelSet } from './labelSet.ts'

/** The labels that count, sorted by item; within an item in the set's order. */
export type Arranged = Readonly<{
  /** Where each item's labels begin, and after the last item where all end. */
  starts: Uint32Array
  /** For each label: the row of its worker and class. */
  rows: Uint32Array
  /** For each label: its worker. */
  workers: Uint32Array
  /** For each label: its place in the set. */
  origins: Uint32Array
  /** The row's worker and class, for each row of the table of counts. */
  rowWorkers: Uint32Array
  rowLabels: Uint8Array
}>

/**
 * Sorts a set by item, abstentions and the labels of dropped workers left out. The table of counts has a row for each class that a
 * worker gave, so that it is no larger than the labels are many.
 */
export function arrange(set: LabelSet, dropped: Uint8Array | undefined): Arranged {
  const { items, workers, classes, item, worker, label } = set
  const starts = new Uint32Array(items + 1)
  const counts = (i: number) => label[i] !== abstain && !dropped?.[worker[i] as number]
  for (let i = 0; i < label.length; i++) if (counts(i)) (starts[(item[i] as number) + 1] as number)++
  for (let i = 0; i < items; i++) (starts[i + 1] as number) += starts[i] as number
  const size = starts[items] as number

  const [rows, ofWorkers, origins] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  const rowOf = new Int32Array(workers * classes).fill(-1)
  const [rowWorkers, rowLabels] = [new Uint32Array(size), new Uint8Array(size)]
  const next = starts.slice()
  let count = 0
  for (let i = 0; i < label.length; i++) {
    if (!counts(i)) continue
    const [of, by, as] = [item[i] as number, worker[i] as number, label[i] as number]
    const pair = by * classes + as
    if (rowOf[pair] === -1) {
      rowWorkers[count] = by
      rowLabels[count] = as
      rowOf[pair] = count++
    }
    const place = next[of] as number
    next[of] = place + 1
    rows[place] = rowOf[pair] as number
    ofWorkers[place] = by
    origins[place] = i
  }
  if (count * classes > mostCells)
    throw consensusInput(
      `Workers gave ${count} different labels, times ${classes} classes; at most ${mostCells} in all.`,
    )
  return {
    starts,
    rows,
    workers: ofWorkers,
    origins,
    rowWorkers: rowWorkers.slice(0, count),
    rowLabels: rowLabels.slice(0, count),
  }
}
