import { InputError } from './inputError.ts'

/** A row with the number of the line that it begins on, from 1. */
export type Row = Readonly<{ fields: readonly string[]; line: number }>

/**
 * Reads comma-separated values (RFC 4180): fields in double quotes may hold commas, line ends and doubled quotes; lines end in LF or
 * CRLF; a byte order mark is skipped, and so are empty lines. Spaces around a field without quotes don't belong to it.
 *
 * @param name of the file, for the words of errors
 * @throws InputError where a quote is left open or something follows a closing one
 */
export function* readCsv(text: string, name: string): Generator<Row, void, void> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end === -1) end = text.length
    const first = line
    let row = text.slice(at, end)
    if (row.includes('"')) {
      const quoted = readQuoted(text, at, { name, line })
      line += quoted.lines
      at = quoted.next
      if (quoted.fields.length > 1 || quoted.fields[0]) yield { fields: quoted.fields, line: first }
      continue
    }
    at = end + 1
    line++
    if (row.endsWith('\r')) row = row.slice(0, -1)
    if (row.trim() !== '') yield { fields: row.split(',').map((field) => field.trim()), line: first }
  }
}

/** One row of which some field is quoted, character by character. */
function readQuoted(text: string, from: number, { name, line }: Readonly<{ name: string; line: number }>) {
  const fields: string[] = []
  let at = from
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t') at++
    if (text[at] === '"') {
      const { value, next } = readField(text, at, { name, line })
      fields.push(value)
      at = next
    } else {
      const end = endOfField(text, at)
      fields.push(text.slice(at, end).trim())
      at = end
    }
    if (text[at] === ',') at++
    else break
  }
  const next = text[at] === '\r' ? at + 2 : at + 1
  const lines = text.slice(from, next).split('\n').length - (next > text.length ? 0 : 1)
  return { fields, next, lines }
}

/** A field that begins with a quote. */
function readField(text: string, from: number, { name, line }: Readonly<{ name: string; line: number }>) {
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1)
      throw new InputError(
        `A quote that ${name} opens in the row of line ${line} is never closed. Close it, or double it if it belongs to the field.`,
      )
    value += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    value += '"'
    at++
  }
  const next = endOfField(text, at)
  if (text.slice(at, next).trim() !== '')
    throw new InputError(
      `In ${name}, something follows a closed quote in the row of line ${line}. Double the quotes that belong to the field.`,
    )
  return { value, next }
}

function endOfField(text: string, from: number): number {
  let at = from
  while (
    at < text.length &&
    text[at] !== ',' &&
    text[at] !== '\n' &&
    !(text[at] === '\r' && text[at + 1] === '\n')
  )
    at++
  return at
}

/** A field as it is written: quoted where it must be. */
export const csvField = (value: string): string =>
  /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
