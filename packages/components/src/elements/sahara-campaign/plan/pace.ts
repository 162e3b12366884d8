import type { DraftItem } from './draft.ts'

/** Answers of one's own from which a pace follows. */
const ENOUGH = 5
/** Seconds to see and to answer. */
const ANSWER = 3
const PICTURE = 3
/** Characters that are read in a second: some 230 words a minute. */
const READING = 20

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Seconds that one item takes, and where that is known from. */
export type Pace = Readonly<{ seconds: number; measured: number }>

/**
 * How long somebody takes for one item: as long as the requester did, where there are five answers or more; else from what there
 * is to read and to see.
 *
 * @example
 * paceOf(items) // { seconds: 6, measured: 0 }
 */
export function paceOf(items: readonly DraftItem[]): Pace {
  const own = items.flatMap(({ ms }) => ms ?? [])
  if (own.length >= ENOUGH) return { seconds: Math.max(1, median(own) / 1_000), measured: own.length }
  const seconds = items.map(({ parts }) =>
    parts.reduce(
      (sum, { type, bytes }) => sum + (type === 'text/plain' ? bytes.length / READING : PICTURE),
      ANSWER,
    ),
  )
  return { seconds: median(seconds) || ANSWER + PICTURE, measured: 0 }
}

/** Pay of an hour at this pace, in the token's smallest unit. */
export const hourlyOf = (unitPrice: bigint, { seconds }: Pace): bigint =>
  (unitPrice * 3_600_000n) / BigInt(Math.round(seconds * 1_000))
