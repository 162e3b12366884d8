/**
 * The gate of the contracts (`libraries/Gate.sol`) in TypeScript: integers only, the same to the bit.
 */

/** Left out of results below this score, in 1/4096 of a binary digit: three times likelier from somebody who guesses. */
export const DROP_BELOW = -6_500
/** Refused below this score, in 1/4096 of a binary digit, ... */
export const REFUSE_BELOW = -13_000
/** ... and only with at least so many gold answers seen. */
export const REFUSE_FROM_SEEN = 8

/** What one gold answer adds to a score, in 1/4096 of a binary digit. */
export type GateWeights = Readonly<{ right: number; wrong: number }>

/**
 * log2(n / d) in 1/4096, by twelve squarings, exactly as `Gate.log2Q12` defines it.
 *
 * @param n 1 to 2^64 - 1
 * @param d 1 to 2^64 - 1
 */
export function log2Q12(n: bigint, d: bigint): number {
  let m = (n << 64n) / d
  const b = m.toString(2).length - 1
  m = b > 127 ? m >> BigInt(b - 127) : m << BigInt(127 - b)
  let digits = 0
  for (let i = 0; i < 12; i++) {
    m = (m * m) >> 127n
    const digit = m >> 128n
    m >>= digit
    digits = (digits << 1) | Number(digit)
  }
  return (b - 64) * 4096 + digits
}

/** Weights of a campaign with K classes and an expected accuracy of `p1Bps` / 10,000. */
export function weightsOf(classes: number, p1Bps: number): GateWeights {
  const [k, p1] = [BigInt(classes), BigInt(p1Bps)]
  return {
    right: log2Q12(p1 * k, 1_000n * (10n + k)),
    wrong: log2Q12((10_000n - p1) * k, 1_000n * (9n * k - 10n)),
  }
}

/** Whether `p1Bps` lies above chance + 0.1 and below 1, as the contract demands. */
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
