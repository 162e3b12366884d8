import type { Mail } from '../../seed/readMails.ts'

/** A linear classifier of mails: the sum of the weights of its words, above 0 for spam. */
export type SpamFilter = Readonly<{
  bias: number
  /** By word, rounded to 4 decimals. */
  weights: Readonly<Record<string, number>>
}>

/** Share of mails that a filter judges right, and how many there were. */
export type Accuracy = Readonly<{ share: number; count: number }>

/** Words that a training set has less often say nothing. */
const RARE = 4
const ROUNDS = 12
const RATE = 0.15
/** Pulls weights back to where they started, so that a few mails can't decide. */
const DECAY = 2e-4

/** The distinct words of a mail, lower case, with what its form says: shouting, amounts, marks. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{3,20}/g) ?? []
  const shouts = text.match(/\b[A-Z]{4,}\b/g)?.length ?? 0
  const marks = [
    ...(shouts > 4 ? ['#shouts'] : []),
    ...(/\$\s?\d/.test(text) ? ['#amount'] : []),
    ...(/!!/.test(text) ? ['#marks'] : []),
    ...(/^> /m.test(text) ? ['#quotes'] : []),
    ...(/^Subject: re:/im.test(text) ? ['#answers'] : []),
  ]
  return [...new Set([...words, ...marks])]
}

/** Sum of the weights; above 0 is spam. */
export function scoreOf({ bias, weights }: SpamFilter, text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + (weights[word] ?? 0), bias)
}

/**
 * Trains by logistic regression. The same mails in the same order always give the same filter.
 *
 * @param from filter to go on from: its words keep their weights until the mails say otherwise
 */
export function trainFilter(mails: readonly Mail[], from?: SpamFilter): SpamFilter {
  const samples = mails.map(({ spam, text }) => ({ spam, words: wordsOf(text) }))
  const counts = new Map<string, number>()
  for (const { words } of samples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= RARE).map(([word]) => word)
  const weights = new Map(
    [...new Set([...Object.keys(from?.weights ?? {}), ...frequent])].map((word) => [
      word,
      from?.weights[word] ?? 0,
    ]),
  )
  let bias = from?.bias ?? 0
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round / 3)
    for (const { spam, words } of samples) {
      const known = words.filter((word) => weights.has(word))
      const score = known.reduce((sum, word) => sum + (weights.get(word) ?? 0), bias)
      const step = (rate * ((spam ? 1 : 0) - 1 / (1 + Math.exp(-score)))) / Math.sqrt(known.length || 1)
      bias += step
      for (const word of known) {
        const weight = weights.get(word) ?? 0
        weights.set(word, weight + step - DECAY * rate * (weight - (from?.weights[word] ?? 0)))
      }
    }
  }
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.005)
  return {
    bias: round4(bias),
    weights: Object.fromEntries(kept.map(([word, weight]) => [word, round4(weight)])),
  }
}

/** How often a filter is right. */
export function measureFilter(filter: SpamFilter, mails: readonly Mail[]): Accuracy {
  const right = mails.filter(({ spam, text }) => scoreOf(filter, text) > 0 === spam).length
  return { share: right / mails.length, count: mails.length }
}

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000
