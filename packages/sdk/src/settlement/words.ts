/** How the contracts write entries and facts: docs/consensus.md, "What a contract checks". */
import { abstain, noLabel } from '@saharakit/workers/consensus'

/** In 4 bits: no class, can't judge, no gold. */
const none = 15
const cellsOfWord = 10

/** A class, `abstain` or `noLabel` in 4 bits. */
const nibble = (class_: number): bigint => BigInt(class_ === abstain || class_ === noLabel ? none : class_)

/** Posteriors of one item: class c from bit 12 c on. */
export function posteriorWord(posterior: ArrayLike<number>): bigint {
  let word = 0n
  for (let c = posterior.length - 1; c >= 0; c--) word = (word << 12n) | BigInt(posterior[c] as number)
  return word
}

/** Posteriors of one item in the fifth round, with its class and what the others of each label say. */
export function lastWord(posterior: ArrayLike<number>, top: number, others: readonly number[]): bigint {
  return others.reduce(
    (word, class_, place) => word | (nibble(class_) << BigInt(184 + 4 * place)),
    posteriorWord(posterior) | (nibble(top) << 180n),
  )
}

/** Counts of one worker, a row for each class given: each row one or two words of ten cells of 24 bits. */
export function countsWords(counts: ArrayLike<number>, classes: number): bigint[] {
  const words: bigint[] = []
  for (let given = 0; given < classes; given++) {
    for (let from = 0; from < classes; from += cellsOfWord) {
      let word = 0n
      for (let c = Math.min(classes, from + cellsOfWord) - 1; c >= from; c--)
        word = (word << 24n) | BigInt(counts[given * classes + c] as number)
      words.push(word)
    }
  }
  return words
}

/** One label of an epoch, see {@link factWord}. */
export type Fact = Readonly<{
  label: number
  /** Class that the requester claims of the item, or `noLabel`. */
  gold: number
  /** Place of the label among those of its item. */
  place: number
  isDropped: boolean
  /** Of the item where a worker's labels are told, of the worker where an item's are. */
  number: number
}>

/** A {@link Fact} as the judge takes it. */
export function factWord({ label, gold, place, isDropped, number }: Fact): bigint {
  const low = nibble(label) | (nibble(gold) << 4n) | (BigInt(place) << 8n)
  return low | (isDropped ? 1n << 12n : 0n) | (BigInt(number) << 16n)
}
