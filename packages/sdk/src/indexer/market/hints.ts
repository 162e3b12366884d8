import type { HintColumns } from '../MarketRows.ts'

/** Longest name, and longest search, in characters. */
const NAME_LIMIT = 80
/** Longest task. */
const TASK_LIMIT = 60
/** Most languages. */
const LANGUAGE_LIMIT = 8

// Control characters, halves of characters, what turns the direction of text, and U+FEFF. Joiners stay: some scripts are written with them.
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const languageTag = /^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i

/**
 * What the address of a version says of it: `ipfs://…#name=…&task=…&languages=en,de`. Anybody may write anything there, so it
 * is cleaned and cut, and nothing in it makes this fail.
 */
export function parseHints(uri: string): HintColumns {
  const at = uri.indexOf('#')
  const hints = new URLSearchParams(at < 0 ? '' : uri.slice(at + 1))
  const languages = (hints.get('languages') ?? '').split(',').filter((tag) => languageTag.test(tag))
  return {
    name: cleanText(hints.get('name') ?? '', NAME_LIMIT),
    task: cleanText(hints.get('task') ?? '', TASK_LIMIT),
    languages: [...new Set(languages)].slice(0, LANGUAGE_LIMIT),
  }
}

/** What a search looks through. A line break is between the two, which no search has. */
export function searchTextOf({ name, task }: Pick<HintColumns, 'name' | 'task'>): string {
  return `${foldText(name)}\n${foldText(task)}`
}

/** What is looked for; empty for everything. */
export function searchKeyOf(search: string | undefined): string {
  return foldText(cleanText(search ?? '', NAME_LIMIT))
}

/** The task that is looked for; empty for any. */
export function taskKeyOf(task: string | undefined): string {
  return foldText(cleanText(task ?? '', TASK_LIMIT))
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
