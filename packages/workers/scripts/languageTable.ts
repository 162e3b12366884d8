import { fileURLToPath } from 'node:url'
import type { LanguageTable } from '../src/text/languageModel.ts'

/** The shape of eld's own table: `ngrams[piece][language] = score`, pieces spelt with one letter of its own a byte. */
type EldTable = { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> }

/**
 * The n-gram table of Nito-ELD (Apache-2.0) in the form that `language.json` has: bytes are spelt as the characters
 * of the same number, and a piece's languages and scores lie in one flat row.
 *
 * @param size which of eld's tables to take
 */
export async function languageTable(size: 'extrasmall' | 'small' = 'extrasmall'): Promise<LanguageTable> {
  const folder = new URL('../../', await import.meta.resolve('eld'))
  const { ngramsData } = (await import(fileURLToPath(new URL(`src/ngrams/${size}.js`, folder)))) as {
    ngramsData: EldTable
  }
  const { dictionary } = (await import(fileURLToPath(new URL('src/dictionary.js', folder)))) as {
    dictionary: readonly string[]
  }
  // Bytes that no letter has are spelt as spaces, but a space in a piece is the border of a word.
  const spellings = dictionary.map((spelling, byte) => [spelling, byte] as const)
  const byteOf = new Map(spellings.filter(([spelling]) => spelling !== ' '))
  const spell = (piece: string) =>
    Array.from(piece, (character) =>
      String.fromCharCode(byteOf.get(character) ?? character.charCodeAt(0)),
    ).join('')
  return {
    languages: Object.values(ngramsData.languages),
    pieces: Object.fromEntries(
      Object.entries(ngramsData.ngrams).map(([piece, scores]) => [
        spell(piece),
        Object.entries(scores).flatMap(([language, score]) => [Number(language), score]),
      ]),
    ),
  }
}
