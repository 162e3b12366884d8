import { fullScore } from './scores.ts'

/** What {@link payOf} needs. */
export type PayParameters = Readonly<{
  /** For one item, in the smallest unit of the token. */
  unitPrice: bigint
  /** Items that the worker labelled. */
  items: number
  refused: boolean
  /** 0 to 4,096, see {@link scoreOf}. */
  score: number
}>

/**
 * Pay of a worker: nothing if refused, otherwise `unitPrice x items x (0.7 + 0.3 x score)`, rounded down once.
 *
 * @returns in the smallest unit of the token
 *
 * @example
 * console.log(payOf({ unitPrice: 1_000n, items: 20, refused: false, score: 4_096 })) // 20000n
 */
export function payOf({ unitPrice, items, refused, score }: PayParameters): bigint {
  if (refused) return 0n
  return (unitPrice * BigInt(items) * BigInt(7 * fullScore + 3 * score)) / BigInt(10 * fullScore)
}
