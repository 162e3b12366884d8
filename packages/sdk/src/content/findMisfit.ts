import { fieldOf, fits, isList, isNumber, type Shape } from './fits.ts'

/** Where a document is wrong, and what should be there. */
export type Misfit = Readonly<{ path: string; expected: string }>

/** Where a value is not of a shape, the first place in reading order; undefined if it fits. */
export function findMisfit(value: unknown, shape: Shape, path = ''): Misfit | undefined {
  if (fits(value, shape)) return undefined
  if (isList(shape)) {
    const [entry, least, most] = shape
    const entries: readonly unknown[] = Array.isArray(value) ? value : []
    if (Array.isArray(value) && entries.length >= least && entries.length <= most)
      return first(entries, (each, place) => findMisfit(each, entry, `${path}[${place}]`))
    return { path, expected: `a list of ${least} to ${most} entries` }
  }
  if (isNumber(shape)) return { path, expected: `a number from ${shape[0]} to ${shape[1]}` }
  if (shape instanceof RegExp) return { path, expected: sayPattern(shape) }
  if (shape instanceof Set) return { path, expected: `one of ${[...shape].join(', ')}` }
  if (Object(value) !== value || Array.isArray(value)) return { path, expected: 'an object' }
  const fields = shape as Readonly<Record<string, Shape>>
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const missing = Object.keys(fields).find(
    (key) => !key.endsWith('?') && !Object.hasOwn(value as object, key),
  )
  if (missing) return { path: at(missing), expected: 'a value' }
  return first(Object.entries(value as object), ([key, entry]) => {
    const field = fieldOf(fields, key)
    return field ? findMisfit(entry, field, at(key)) : { path: at(key), expected: 'no such field' }
  })
}

/** A pattern that only counts, in words; any other as it is. */
function sayPattern({ source }: RegExp): string {
  const [, least, most] = /\[\^\]\{(\d+),(\d+)\}\$/.exec(source) ?? []
  return most ? `${least} to ${most} characters of text` : `text of the form ${source}`
}

function first<Entry>(
  entries: readonly Entry[],
  check: (entry: Entry, place: number) => Misfit | undefined,
): Misfit | undefined {
  for (const [place, entry] of entries.entries()) {
    const found = check(entry, place)
    if (found) return found
  }
  return undefined
}
