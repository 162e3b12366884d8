import type { Arranged } from './arrange.ts'
import { certain, smoothingRight, smoothingWrong } from './constants.ts'
import { log2Of, logTable } from './log2.ts'
import type { Passes } from './passes.ts'

/** What is weighed, and where it is written. */
export type CountTables = Pick<Passes, 'stride' | 'massStride' | 'logs' | 'masses' | 'counts'>

/** Weighs the counts of all workers, and empties them: S into `masses`, L(N) - L(S) into `logs`. */
export function weighCounts(
  { stride, massStride, logs, masses, counts }: CountTables,
  { rowLabels, rowWorkers }: Arranged,
  classes: number,
): void {
  const table = logTable()
  const smoothing = certain * (smoothingRight + smoothingWrong * (classes - 1))
  for (let from = 0; from < masses.length; from += massStride) masses.fill(smoothing, from, from + classes)
  for (let row = 0; row < rowLabels.length; row++) {
    const from = row * stride
    const own = (rowWorkers[row] as number) * massStride
    for (let c = 0; c < classes; c++) (masses[own + c] as number) += counts[from + c] as number
  }
  for (let row = 0; row < rowLabels.length; row++) {
    const from = row * stride
    const own = (rowWorkers[row] as number) * massStride
    for (let c = 0; c < classes; c++) {
      const extra = certain * (c === rowLabels[row] ? smoothingRight : smoothingWrong)
      logs[from + c] =
        log2Of((counts[from + c] as number) + extra, table) - log2Of(masses[own + c] as number, table)
      counts[from + c] = 0
    }
  }
}
