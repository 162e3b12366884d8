import { abstain, certain, noLabel } from './constants.ts'
import type { EpochSettlement } from './epoch.ts'
import type { LabelSet } from './labelSet.ts'

/** How right somebody was where the answer is checked, and where it is not. */
export type GoldGap = Readonly<{
  /** Gold items that were answered. */
  goldSeen: number
  /** Those of them that were answered right. */
  goldRight: number
  /** Labels on items that are no gold and have a result. */
  labels: number
  /** Sum of the posteriors of those labels, each 0 to 4,095. */
  believed: number
}>

/** What {@link measureGaps} needs: an epoch, and what it is settled to. */
export type MeasureGapsParameters = Readonly<{
  set: LabelSet
  /** For each item the class that the requester claims, or `noLabel` (255) where it is no gold. */
  gold: Uint8Array
  settlement: Pick<EpochSettlement, 'result' | 'voided'>
}>

/**
 * Compares each worker's answers on gold with those on everything else. Gold that is void is left out, and so are items without
 * a result and, among what is no gold, abstentions: they claim nothing.
 *
 * @returns one entry a worker; entries of the same person in several epochs may be added up
 *
 * @example
 * const gaps = measureGaps({ set, gold, settlement: settleEpoch({ set, gold, p1Bps: 8_500 }) })
 * console.log(gaps.some(looksLeaked))
 */
export function measureGaps({ set, gold, settlement }: MeasureGapsParameters): GoldGap[] {
  const { workers, classes, item, worker, label } = set
  const { result, voided } = settlement
  const gaps = Array.from({ length: workers }, () => ({ goldSeen: 0, goldRight: 0, labels: 0, believed: 0 }))
  for (let i = 0; i < label.length; i++) {
    const gap = gaps[worker[i] as number]
    const [of, said] = [item[i] as number, label[i] as number]
    if (!gap || voided[of]) continue
    if (gold[of] !== noLabel) {
      gap.goldSeen++
      if (said === gold[of]) gap.goldRight++
    } else if (said !== abstain && result.labels[of] !== noLabel) {
      gap.labels++
      gap.believed += result.posteriors[of * classes + said] as number
    }
  }
  return gaps
}

/**
 * Whether somebody is so much better on gold than elsewhere that they seem to know which items are gold, and the answers: by more
 * than 2.5 standard errors of the difference of two shares. Fewer than one honest worker in a hundred looks so by chance. A hint for
 * people to look closer, never a reason to refuse pay. Integers only, like all of this.
 *
 * @example
 * console.log(looksLeaked({ goldSeen: 50, goldRight: 50, labels: 150, believed: 90 * 4_095 })) // true
 */
export function looksLeaked({ goldSeen, goldRight, labels, believed }: GoldGap): boolean {
  const [n, m] = [BigInt(goldSeen), BigInt(labels)]
  // Shares in 1/4,095: right / n and sum / (4,095 m), and both together for the error.
  const right = BigInt(goldRight) * BigInt(certain)
  const sum = BigInt(believed)
  const gap = right * m - sum * n
  if (gap <= 0n) return false
  const all = right + sum
  const whole = BigInt(certain) * (n + m)
  // gap / (4,095 n m) > 5/2 sqrt(p (1 - p) (1 / n + 1 / m)) with p = all / whole, squared and without fractions.
  return 4n * gap * gap * (n + m) > 25n * all * (whole - all) * n * m
}
