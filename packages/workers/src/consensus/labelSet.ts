import { abstain, mostCells, mostClasses, mostLabelsOfItem, mostLabelsOfWorker } from './constants.ts'
import { consensusInput } from './errors.ts'

/**
 * Labels as three columns of the same length. Items, workers and classes are numbered from 0. One label a pair of item and worker:
 * this is not looked at, and two labels count twice.
 */
export type LabelSet = Readonly<{
  items: number
  workers: number
  /** K, 1 to 255. Contracts have up to 15. */
  classes: number
  item: Uint32Array
  worker: Uint32Array
  /** Class of each label, or `abstain` (255): no vote, but wrong on gold. */
  label: Uint8Array
}>

/** What {@link makeLabelSet} needs. */
export type MakeLabelSetParameters = Readonly<{
  /** K, 1 to 255. */
  classes: number
  /** `[item, worker, class]`, each numbered from 0. */
  labels: readonly (readonly [item: number, worker: number, label: number])[]
  /** Default: one more than the highest number. */
  items?: number
  workers?: number
}>

/**
 * Makes a {@link LabelSet} from rows.
 *
 * @example
 * const set = makeLabelSet({ classes: 2, labels: [[0, 0, 1], [0, 1, 1], [0, 2, 0]] })
 */
export function makeLabelSet({ classes, labels, items, workers }: MakeLabelSetParameters): LabelSet {
  const item = Uint32Array.from(labels, ([of]) => of)
  const worker = Uint32Array.from(labels, ([, of]) => of)
  return {
    classes,
    items: items ?? item.reduce((most, each) => Math.max(most, each + 1), 0),
    workers: workers ?? worker.reduce((most, each) => Math.max(most, each + 1), 0),
    item,
    worker,
    label: Uint8Array.from(labels, ([, , of]) => of),
  }
}

/** Labels that each item, or each worker, has. */
export function countBy(column: Uint32Array, of: number): Uint32Array {
  const counts = new Uint32Array(of)
  for (let i = 0; i < column.length; i++) (counts[column[i] as number] as number)++
  return counts
}

/** @throws ConsensusInputError where the set contradicts itself or is larger than the integers hold */
export function checkLabelSet({ items, workers, classes, item, worker, label }: LabelSet): void {
  if (!Number.isInteger(classes) || classes < 1 || classes > mostClasses)
    throw consensusInput(`\`classes\` is 1 to ${mostClasses}, not ${classes}.`)
  if (item.length !== label.length || worker.length !== label.length)
    throw consensusInput(
      `The columns have ${item.length}, ${worker.length} and ${label.length} entries; they go together row by row.`,
    )
  if (Math.max(items, workers) * classes > mostCells)
    throw consensusInput(`Items and workers, times classes, are at most ${mostCells} each.`)
  for (let i = 0; i < label.length; i++) {
    const class_ = label[i] as number
    if ((item[i] as number) >= items || (worker[i] as number) >= workers)
      throw consensusInput(
        `Row ${i} names item ${item[i]} and worker ${worker[i]} of ${items} and ${workers}.`,
      )
    if (class_ >= classes && class_ !== abstain)
      throw consensusInput(
        `Row ${i} has class ${class_}; classes are 0 to ${classes - 1}, or ${abstain} for none.`,
      )
  }
  const ofItem = countBy(item, items).findIndex((count) => count > mostLabelsOfItem)
  if (ofItem >= 0) throw consensusInput(`Item ${ofItem} has more than ${mostLabelsOfItem} labels.`)
  const ofWorker = countBy(worker, workers).findIndex((count) => count > mostLabelsOfWorker)
  if (ofWorker >= 0) throw consensusInput(`Worker ${ofWorker} gave more than ${mostLabelsOfWorker} labels.`)
}
