import type { Arranged } from './arrange.ts'
import { certain, noLabel } from './constants.ts'
import { exp2Of, expTable } from './exp2.ts'
import type { LabelSet } from './labelSet.ts'
import { log2OfLarge, logTable } from './log2.ts'
import type { Passes } from './passes.ts'

/** The passes in plain code: what docs/consensus.md says, item by item. */
export function createTypescriptPasses(
  arranged: Arranged,
  { items, workers, classes, label }: LabelSet,
): Passes {
  const { starts, rows, workers: ofWorker, origins, rowLabels } = arranged
  const [table, powers] = [logTable(), expTable()]
  const logs = new Int32Array(rowLabels.length * classes)
  const masses = new Uint32Array(workers * classes)
  const counts = new Uint32Array(rowLabels.length * classes)
  const posteriors = new Uint16Array(items * classes)
  const labels = new Uint8Array(items).fill(noLabel)
  const others = new Uint8Array(label.length).fill(noLabel)

  const q = new Uint16Array(classes)
  const sums = new Int32Array(classes)
  const frequencies = new Float64Array(classes)
  const scores = new Int32Array(classes)
  const shares = new Uint32Array(classes)

  /** The class with the highest score; of several, the first. */
  function top(): number {
    let best = 0
    for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
    return best
  }

  function addUp(start: number, end: number): void {
    // Emptying short arrays by a call would cost more than adding to them.
    for (let c = 0; c < classes; c++) sums[c] = frequencies[c] = 0
    for (let i = start; i < end; i++) {
      const row = (rows[i] as number) * classes
      const mass = (ofWorker[i] as number) * classes
      for (let c = 0; c < classes; c++) {
        ;(sums[c] as number) += logs[row + c] as number
        ;(frequencies[c] as number) += masses[mass + c] as number
      }
    }
    for (let c = 0; c < classes; c++)
      scores[c] = (sums[c] as number) + log2OfLarge(frequencies[c] as number, table)
  }

  /** Posterior from scores. Quotients of integers below 2^53, so cutting them off is exact. */
  function normalize(best: number): void {
    const most = scores[best] as number
    let total = 0
    for (let c = 0; c < classes; c++) {
      const share = exp2Of(most - (scores[c] as number), powers)
      shares[c] = share
      total += share
    }
    for (let c = 0; c < classes; c++) q[c] = ((shares[c] as number) * certain) / total
  }

  /** Adds the posterior to the counts of each label. */
  function spread(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const row = (rows[i] as number) * classes
      for (let c = 0; c < classes; c++) (counts[row + c] as number) += q[c] as number
    }
  }

  function keep(item: number): void {
    for (let c = 0; c < classes; c++) posteriors[item * classes + c] = q[c] as number
  }

  /** What the item would be without each of its labels. Overwrites the scores. */
  function leaveOut(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const row = (rows[i] as number) * classes
      const mass = (ofWorker[i] as number) * classes
      for (let c = 0; c < classes; c++)
        scores[c] =
          (sums[c] as number) -
          (logs[row + c] as number) +
          log2OfLarge((frequencies[c] as number) - (masses[mass + c] as number), table)
      others[origins[i] as number] = top()
    }
  }

  return {
    name: 'typescript',
    stride: classes,
    massStride: classes,
    logs,
    masses,
    counts,
    posteriors,
    labels,
    others,

    start(from, to, isKept) {
      for (let item = from; item < to; item++) {
        const start = starts[item] as number
        const end = starts[item + 1] as number
        if (start === end) continue
        for (let c = 0; c < classes; c++) q[c] = 0
        for (let i = start; i < end; i++) (q[rowLabels[rows[i] as number] as number] as number)++
        for (let c = 0; c < classes; c++) q[c] = ((q[c] as number) * certain) / (end - start)
        spread(start, end)
        if (isKept) keep(item)
      }
    },

    round(from, to, isKept) {
      for (let item = from; item < to; item++) {
        const start = starts[item] as number
        const end = starts[item + 1] as number
        if (start === end) continue
        addUp(start, end)
        normalize(top())
        spread(start, end)
        if (isKept) keep(item)
      }
    },

    last(from, to) {
      for (let item = from; item < to; item++) {
        const start = starts[item] as number
        const end = starts[item + 1] as number
        if (start === end) continue
        addUp(start, end)
        const best = top()
        normalize(best)
        keep(item)
        labels[item] = best
        if (end - start > 1) leaveOut(start, end)
      }
    },
  }
}
