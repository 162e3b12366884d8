/**
 * Language of a text from frequent byte n-grams, after the method of Nito-ELD and with its table (Apache-2.0, see
 * NOTICE): at each word, 4-byte pieces at a stride of 3 and the word's last 4 bytes are looked up, and the scores of
 * all languages that know a piece are added.
 */
export type LanguageModel = Readonly<{
  /** @param expected ISO 639-1 codes that the best language is compared with */
  identify(text: string, expected?: readonly string[]): LanguageGuess
}>

/** The best language, and how clearly it is another than expected. */
export type LanguageGuess = Readonly<{
  /** ISO 639-1, or an empty string when no piece is known. */
  language: string
  /** How far the best of the expected languages lies behind, in thousandths of the best score; 0 if it is the best. */
  lead: number
}>

/** The table as `language.json` carries it. */
export type LanguageTable = Readonly<{
  /** ISO 639-1 codes; a score names its language by position. */
  languages: readonly string[]
  /** Piece (one character a byte) to language, score, language, score … */
  pieces: Readonly<Record<string, readonly number[]>>
}>

/** Every score of the table was lowered by this to save bytes. */
const baseScore = 53
const maxBytes = 350
const notLetters = /[^\p{L}\p{M}'’]+/gu

/** Makes a model of a table. The table is kept, not copied. */
export function createLanguageModel({ languages, pieces: table }: LanguageTable): LanguageModel {
  // A Map: pieces such as "constructor" must not find what objects inherit.
  const known = new Map(Object.entries(table))
  return {
    identify(text, expected = []) {
      const scores = new Float64Array(languages.length)
      for (const piece of piecesOf(text)) {
        const entry = known.get(piece) ?? []
        for (let i = 0; i < entry.length; i += 2) {
          const language = entry[i] as number
          scores[language] = (scores[language] as number) + (entry[i + 1] as number) + baseScore
        }
      }
      const best = Math.max(...scores)
      if (best === 0) return { language: '', lead: 0 }
      const bestExpected = Math.max(0, ...expected.map((code) => scores[languages.indexOf(code)] ?? 0))
      const language = languages[scores.indexOf(best)] ?? ''
      return { language, lead: Math.floor(((best - bestExpected) * 1_000) / best) }
    },
  }
}

function piecesOf(text: string): Set<string> {
  const words = text.slice(0, 1_000).replace(notLetters, ' ').trim().toLowerCase().split(' ')
  const pieces = new Set<string>()
  let bytes = 0
  for (const word of words) {
    const encoded = latin1OfUtf8(word).slice(0, 70)
    if (encoded.length === 0) continue
    addPieces(encoded, pieces)
    bytes += encoded.length + 1
    if (bytes > maxBytes) break
  }
  return pieces
}

function addPieces(word: string, pieces: Set<string>): void {
  let at = 0
  for (; at + 4 < word.length; at += 3) pieces.add((at === 0 ? ' ' : '') + word.slice(at, at + 4))
  const tail = word.length > 3 ? word.slice(-4) : word
  pieces.add(`${at === 0 ? ' ' : ''}${tail} `)
}

const encoder = new TextEncoder()

/** The UTF-8 bytes of a word, one character each. */
function latin1OfUtf8(word: string): string {
  return String.fromCharCode(...encoder.encode(word.slice(0, 70)))
}
