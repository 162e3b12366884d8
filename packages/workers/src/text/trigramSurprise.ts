import { trigramBits } from './trigrams.generated.ts'

/** What {@link trigramSurprise} returns. */
export type Surprise = Readonly<{
  /** Latin letters looked at. */
  letters: number
  /** Mean surprise of a letter in hundredths of a bit; 0 without letters. */
  centibits: number
}>

const symbols = 27

/**
 * How surprising the letters of a text are, each given the two symbols before it, to a model of 27 symbols (a to z,
 * and everything else as one gap). Accents are dropped and other scripts skipped, so one table serves all languages
 * in Latin script. Integers only.
 */
export function trigramSurprise(text: string): Surprise {
  const plain = text.slice(0, 4_000).normalize('NFD').toLowerCase()
  let before = 0
  let last = 0
  let letters = 0
  let halves = 0
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    // Combining marks belong to the letter before them.
    if (code >= 0x300 && code < 0x370) continue
    const symbol = code >= 97 && code <= 122 ? code - 96 : 0
    if (symbol > 0) {
      letters++
      halves += bitsOf((before * symbols + last) * symbols + symbol)
    } else if (last === 0) continue
    before = last
    last = symbol
  }
  return { letters, centibits: letters === 0 ? 0 : Math.floor((halves * 100) / (2 * letters)) }
}

/** Surprise in halves of a bit; each character of the table is one value above '0'. */
const bitsOf = (trigram: number) => trigramBits.charCodeAt(trigram) - 40
