import { noLabel, q12 } from './constants.ts'
import type { LabelSet } from './labelSet.ts'

/** A full score. */
export const fullScore: number = q12

/**
 * Chance-corrected, leave-one-out, balanced accuracy of one worker, from how often it agreed.
 *
 * With d(c) labels on items that the others settle as class c, a(c) of them c as well, and n and a their sums over classes, the
 * agreement on class c is r(c) = floor(4096 (a(c) n + a) / (n (d(c) + 1))): one more label as good as the worker's average, so
 * that a class met once decides little. Over the C classes with d(c) > 0 the score is floor((sum r(c) - 4096) / (C - 1)), at
 * least 0; with C = 1 chance is 1/K, and it is floor((K r - 4096) / (K - 1)). A worker whose items nobody else labelled has 4,096.
 *
 * @param agreed a(c) for each class
 * @param met d(c) for each class
 * @returns 0 to 4,096
 */
export function scoreOf(agreed: ArrayLike<number>, met: ArrayLike<number>): number {
  const classes = met.length
  let [n, a, present, sum] = [0, 0, 0, 0]
  for (let c = 0; c < classes; c++) {
    n += met[c] as number
    a += agreed[c] as number
    if (met[c]) present++
  }
  if (n === 0) return fullScore
  for (let c = 0; c < classes; c++) {
    const [own, of] = [agreed[c] as number, met[c] as number]
    // Integers below 2^53: a worker has at most a million labels.
    if (of > 0) sum += Math.floor((q12 * (own * n + a)) / (n * (of + 1)))
  }
  if (classes === 1) return sum
  const score = present > 1 ? (sum - q12) / (present - 1) : (classes * sum - q12) / (classes - 1)
  return Math.max(0, Math.floor(score))
}

/**
 * {@link scoreOf} for every worker of a set. An abstention is a label that agrees with nobody.
 *
 * @param others of the settlement
 * @returns 0 to 4,096 for each worker
 */
export function scoreWorkers({ workers, classes, worker, label }: LabelSet, others: Uint8Array): Uint16Array {
  const [agreed, met] = [new Uint32Array(workers * classes), new Uint32Array(workers * classes)]
  for (let i = 0; i < label.length; i++) {
    const other = others[i] as number
    if (other === noLabel) continue
    const cell = (worker[i] as number) * classes + other
    ;(met[cell] as number)++
    if (label[i] === other) (agreed[cell] as number)++
  }
  return Uint16Array.from({ length: workers }, (_, i) =>
    scoreOf(agreed.subarray(i * classes, (i + 1) * classes), met.subarray(i * classes, (i + 1) * classes)),
  )
}
