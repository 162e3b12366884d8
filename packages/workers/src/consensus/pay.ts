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
 * Pay of a worker: `unitPrice x items x (0.7 if not refused + 0.3 x score)`, rounded down once.
 *
 * @returns in the smallest unit of the token
 *
 * @example
 * console.log(payOf({ unitPrice: 1_000n, items: 20, refused: false, score: 4_096 })) // 20000n
 */
export function payOf({ unitPrice, items, refused, score }: PayParameters): bigint {
  const share = (refused ? 0 : 7 * fullScore) + 3 * score
  return (unitPrice * BigInt(items) * BigInt(share)) / BigInt(10 * fullScore)
}
