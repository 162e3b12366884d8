/** What a version says of itself in its event; claims of its owner. */
export interface Hints {
  readonly name: string
  readonly task: string
  readonly languages: string[]
}

/** Longest name, in characters. */
const nameLimit = 80
const taskLimit = 60
const languageLimit = 8

// Control characters, halves of characters, what turns the direction of text, and U+FEFF. Joiners stay: some scripts are
// written with them.
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const languageTag = /^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i

/**
 * Reads `ipfs://…#name=…&task=…&languages=en,de`. Anybody may write anything there, so it is cleaned and cut, and nothing in it
 * makes this fail. The SDK computes the same from the same events.
 */
export function parseHints(uri: string): Hints {
  const at = uri.indexOf('#')
  const hints = new URLSearchParams(at < 0 ? '' : uri.slice(at + 1))
  const languages = (hints.get('languages') ?? '').split(',').filter((tag) => languageTag.test(tag))
  return {
    name: cleanText(hints.get('name') ?? '', nameLimit),
    task: cleanText(hints.get('task') ?? '', taskLimit),
    languages: [...new Set(languages)].slice(0, languageLimit),
  }
}

/** Text that is the same in any case and form. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function cleanText(text: string, limit: number): string {
  const visible = text.normalize('NFC').replace(/\s+/g, ' ').replace(hidden, '').trim()
  // By characters, so that none is cut in two.
  return [...visible].slice(0, limit).join('').trim()
}
