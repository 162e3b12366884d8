import { log2Q12 } from './log2.ts'

/** Left out of results below this score, in 1/4096 of a binary digit: three times likelier from somebody who guesses. */
export const DROP_BELOW = -6_500
/** Refused below this score, in 1/4096 of a binary digit, ... */
export const REFUSE_BELOW = -13_000
/** ... and only with at least so many gold answers seen. */
export const REFUSE_FROM_SEEN = 8

/** What one gold answer adds to a score, in 1/4096 of a binary digit. */
export type GateWeights = Readonly<{ right: number; wrong: number }>

/**
 * Weights of a campaign with K classes and an expected accuracy of `p1Bps` / 10,000: log2(p1 / p0) and
 * log2((1 - p1) / (1 - p0)) with p0 = 1/K + 0.1, as the contracts compute them.
 *
 * @param classes K, from 2
 * @param p1Bps expected accuracy in 1/10,000, above p0 and below 1 (see {@link isSoundGate})
 *
 * @example
 * const { right, wrong } = weightsOf(4, 9_000)
 * console.log(right, wrong) // 5581 -11062
 */
export function weightsOf(classes: number, p1Bps: number): GateWeights {
  const [k, p1] = [BigInt(classes), BigInt(p1Bps)]
  return {
    right: log2Q12(p1 * k, 1_000n * (10n + k)),
    wrong: log2Q12((10_000n - p1) * k, 1_000n * (9n * k - 10n)),
  }
}

/** Whether `p1Bps` lies above chance + 0.1 and below 1, as the contracts demand. */
export function isSoundGate(classes: number, p1Bps: number): boolean {
  return p1Bps < 10_000 && p1Bps * classes > 1_000 * (10 + classes)
}

/** Whether an account with these sums over one epoch is refused its pay. */
export function refuses(score: number, goldSeen: number): boolean {
  return score < REFUSE_BELOW && goldSeen >= REFUSE_FROM_SEEN
}

/** Whether the votes of an account with this score in an epoch are left out of the epoch's results. */
export function drops(score: number): boolean {
  return score < DROP_BELOW
}
