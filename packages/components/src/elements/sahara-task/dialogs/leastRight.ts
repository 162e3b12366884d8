import { REFUSE_FROM_SEEN, refuses, weightsOf } from '@saharakit/sdk/seal'

/**
 * How many control answers have to be right so that nobody is refused, by the arithmetic of the contract.
 *
 * @param classes Answers to choose from, 2 to 15. @param p1Bps Share right expected of careful work, in 1/10,000.
 * @param seen Control answers that somebody has seen in one group of batches.
 */
export function leastRight(classes: number, p1Bps: number, seen: number): number {
  const { right, wrong } = weightsOf(classes, p1Bps)
  let least = 0
  while (least < seen && refuses(least * right + (seen - least) * wrong, seen)) least++
  return least
}

/** Numbers of control answers that stand for all others: the first that can refuse somebody, and some more. */
export const tellingCounts: readonly number[] = [1, 1.5, 2, 3].map((times) => times * REFUSE_FROM_SEEN)
