import { isolate } from '../words.ts'

/** Marks that draw nothing and change what is around them: controls, direction, joiners that hide letters. */
const invisible = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu

/**
 * A stranger's string as plain text: marks that draw nothing and line breaks are spaces, and what is longer than `most`
 * characters is cut. Text, never markup.
 */
export function plain(text: string, most: number): string {
  // A character is at most a few units long: the rest of a megabyte is not looked at.
  const short = text
    .slice(0, most * 8)
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...short]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : short
}

/** Several lines of a stranger's text: marks that draw nothing are taken out, line breaks and tabs stay. */
export const plainLines = (text: string, most: number): string =>
  text.slice(0, most).replace(invisible, (marks) => marks.replace(/[^\n\t]/g, ''))

/** {@link plain}, fit to stand inside a sentence of ours. */
export const plainIsolate = (text: string, most: number): string => isolate(plain(text, most))
