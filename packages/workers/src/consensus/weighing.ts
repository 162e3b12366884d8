import type { Arranged } from './arrange.ts'
import { certain } from './constants.ts'
import type { Weights } from './counting.ts'
import { exp2Of, expTable } from './exp2.ts'
import { log2OfLarge, logTable } from './log2.ts'

/** Works on the items from `from` to before `to`. */
export type Pass = (from: number, to: number) => void

/** What passes over the items read and write. */
export type PassParameters = Readonly<{
  arranged: Arranged
  classes: number
  /** Posteriors, added up by row for the next round. */
  counts: Uint32Array
  /** Where posteriors are written, `classes` an item, if they are wanted. */
  posteriors?: Uint16Array | undefined
}>

/** Adds an item's posterior to the counts of each of its labels. */
function spread({ rows }: Arranged, counts: Uint32Array, q: Uint16Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const row = rows[i] as number
    for (let c = 0; c < q.length; c++) (counts[row + c] as number) += q[c] as number
  }
}

/** Writes an item's posterior where it belongs. */
function keep(posteriors: Uint16Array, q: Uint16Array, item: number): void {
  for (let c = 0; c < q.length; c++) posteriors[item * q.length + c] = q[c] as number
}

/** The start: each item's posterior is the share of its votes, floor(4,095 votes / labels). */
export function createStart({ arranged, classes, counts, posteriors }: PassParameters): Pass {
  const { starts, rows, rowLabels } = arranged
  const q = new Uint16Array(classes)
  return (from, to) => {
    for (let item = from; item < to; item++) {
      const start = starts[item] as number
      const end = starts[item + 1] as number
      if (start === end) continue
      for (let c = 0; c < classes; c++) q[c] = 0
      for (let i = start; i < end; i++) (q[rowLabels[(rows[i] as number) / classes] as number] as number)++
      for (let c = 0; c < classes; c++) q[c] = ((q[c] as number) * certain) / (end - start)
      spread(arranged, counts, q, start, end)
      if (posteriors) keep(posteriors, q, item)
    }
  }
}

/** What the last round also writes. */
export type Verdicts = Readonly<{
  /** The top class of each item. */
  labels: Uint8Array
  /** For each label of the set: the top class of its item by the other labels. */
  others: Uint8Array
}>

/**
 * A round: each item's posterior from the weights of its labels. The sum of S over the item's workers stands for how frequent a
 * class is: what they met elsewhere.
 */
export function createRound(
  { arranged, classes, counts, posteriors }: PassParameters,
  { logs, masses }: Weights,
  verdicts?: Verdicts,
): Pass {
  const { starts, rows, masses: ofWorker, origins } = arranged
  const [table, powers] = [logTable(), expTable()]
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
    // The first label is assigned: emptying short arrays by a call would cost more than adding to them.
    const first = rows[start] as number
    const own = ofWorker[start] as number
    for (let c = 0; c < classes; c++) {
      sums[c] = logs[first + c] as number
      frequencies[c] = masses[own + c] as number
    }
    for (let i = start + 1; i < end; i++) {
      const row = rows[i] as number
      const mass = ofWorker[i] as number
      for (let c = 0; c < classes; c++) {
        ;(sums[c] as number) += logs[row + c] as number
        ;(frequencies[c] as number) += masses[mass + c] as number
      }
    }
    for (let c = 0; c < classes; c++)
      scores[c] = (sums[c] as number) + log2OfLarge(frequencies[c] as number, table)
  }

  function normalize(best: number): void {
    const most = scores[best] as number
    let total = 0
    for (let c = 0; c < classes; c++) {
      const power = exp2Of(most - (scores[c] as number), powers)
      shares[c] = power
      total += power
    }
    for (let c = 0; c < classes; c++) q[c] = ((shares[c] as number) * certain) / total
  }

  /** What the item would be without each of its labels. Overwrites the scores. */
  function leaveOut(others: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number
      const mass = ofWorker[i] as number
      for (let c = 0; c < classes; c++)
        scores[c] =
          (sums[c] as number) -
          (logs[row + c] as number) +
          log2OfLarge((frequencies[c] as number) - (masses[mass + c] as number), table)
      others[origins[i] as number] = top()
    }
  }

  return (from, to) => {
    for (let item = from; item < to; item++) {
      const start = starts[item] as number
      const end = starts[item + 1] as number
      if (start === end) continue
      addUp(start, end)
      const best = top()
      normalize(best)
      if (posteriors) keep(posteriors, q, item)
      if (!verdicts) spread(arranged, counts, q, start, end)
      else {
        verdicts.labels[item] = best
        if (end - start > 1) leaveOut(verdicts.others, start, end)
      }
    }
  }
}
