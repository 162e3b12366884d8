/** A part of a block, both ends included, as HTTP counts. */
export type ByteRange = { start: number; end: number }

/**
 * Reads a `Range` header against the size of what it asks for.
 *
 * @returns the range; `'unsatisfiable'` when it names no byte that exists (answer 416); `undefined` when the header is
 * missing, isn't a single byte range or is malformed, which RFC 9110 wants answered with the whole
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const parts = header?.match(/^bytes=\s*(\d*)-(\d*)\s*$/i)
  const [, first = '', last = ''] = parts ?? []
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) return 'unsatisfiable'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
