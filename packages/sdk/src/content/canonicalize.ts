/**
 * JSON in the one spelling of RFC 8785, so that equal values have equal hashes.
 *
 * @throws TypeError for what JSON can't carry: a number that is not finite, a lone surrogate, a function.
 * @example
 * canonicalize({ b: 1, a: 'ä' }) // '{"a":"ä","b":1}'
 */
export function canonicalize(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalize(entry)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
    // Sorted by UTF-16 code units, as the RFC says and as `<` compares strings.
    entries.sort(([left], [right]) => (left < right ? -1 : 1))
    return `{${entries.map(([key, entry]) => `${canonicalize(key)}:${canonicalize(entry)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`)
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('A string with half a character in it.')
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}.`)
  return text
}
