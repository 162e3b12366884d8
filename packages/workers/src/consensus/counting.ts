import type { Arranged } from './arrange.ts'
import { certain, smoothingRight, smoothingWrong } from './constants.ts'
import { log2Of, logTable } from './log2.ts'

/** What the labels of all workers weigh. */
export type Weights = Readonly<{
  /** For each row (a worker and a class it gave), what that label says about each class: log2(N / S) in 1/4,096. */
  logs: Int32Array
  /** For each worker, S of each class: a sum of counts, with the smoothing. Integers below 2^32. */
  masses: Float64Array
  logMasses: Int32Array
}>

/** Makes room for the weights of a run. */
export function makeWeights({ rowLabels }: Arranged, workers: number, classes: number): Weights {
  return {
    logs: new Int32Array(rowLabels.length * classes),
    masses: new Float64Array(workers * classes),
    logMasses: new Int32Array(workers * classes),
  }
}

/**
 * Weighs counts: S = the counts of a class over all labels of the worker, with smoothing; N = one of them, with smoothing.
 *
 * @param counts posteriors summed by worker, class given and class; emptied
 */
export function weighCounts(
  counts: Uint32Array,
  { logs, masses, logMasses }: Weights,
  { rowLabels, rowWorkers }: Arranged,
  classes: number,
): void {
  const table = logTable()
  masses.fill(certain * (smoothingRight + smoothingWrong * (classes - 1)))
  for (let row = 0; row < rowLabels.length; row++) {
    const [from, own] = [row * classes, (rowWorkers[row] as number) * classes]
    for (let c = 0; c < classes; c++) (masses[own + c] as number) += counts[from + c] as number
  }
  for (let i = 0; i < masses.length; i++) logMasses[i] = log2Of(masses[i] as number, table)
  for (let row = 0; row < rowLabels.length; row++) {
    const [from, own] = [row * classes, (rowWorkers[row] as number) * classes]
    for (let c = 0; c < classes; c++) {
      const smoothing = c === rowLabels[row] ? smoothingRight : smoothingWrong
      logs[from + c] =
        log2Of((counts[from + c] as number) + certain * smoothing, table) - (logMasses[own + c] as number)
    }
  }
  counts.fill(0)
}
