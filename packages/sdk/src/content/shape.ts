/**
 * The smallest shape checker that can tell where a document is wrong. It stands where valibot would: the manifest and
 * the batches are checked before the first paint of `<sahara-task>`, and the same schema costs 2,126 bytes (brotli)
 * with valibot, 15 % of that element's budget, and about 800 here. Everything that is loaded later uses valibot.
 */
export type Shape = (value: unknown, path: string) => Misfit | undefined

/** Where a document is wrong, and what should be there. */
export type Misfit = Readonly<{ path: string; expected: string }>

const must = (holds: boolean, path: string, expected: string): Misfit | undefined =>
  holds ? undefined : { path, expected }

/** A string of `least` to `most` characters that matches `pattern`. */
export function text(most: number, least = 0, pattern = /^/): Shape {
  const fits = (value: unknown) =>
    typeof value === 'string' && value.length >= least && value.length <= most && pattern.test(value)
  return (value, path) => must(fits(value), path, `${least} to ${most} characters of text`)
}

/** A number from `least` to `most`, whole unless `fraction`. */
export function count(least: number, most: number, fraction = false): Shape {
  const fits = (value: unknown) =>
    typeof value === 'number' && value >= least && value <= most && (fraction || Number.isInteger(value))
  return (value, path) => must(fits(value), path, `a number from ${least} to ${most}`)
}

/** One of these very values. */
export function oneOf(...values: readonly unknown[]): Shape {
  return (value, path) => must(values.includes(value), path, `one of ${values.join(', ')}`)
}

/** A list of `least` to `most` entries of one shape. */
export function list(entry: Shape, least: number, most: number): Shape {
  return (value, path) =>
    Array.isArray(value) && value.length >= least && value.length <= most
      ? first(value, (each, index) => entry(each, `${path}[${index}]`))
      : { path, expected: `a list of ${least} to ${most} entries` }
}

/** An object with exactly these fields; `optional` ones may be absent. */
export function fields(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  // Without a prototype: a stranger's `constructor` is no field of ours.
  const shapes: Record<string, Shape> = Object.assign(Object.create(null), required, optional)
  return (value, path) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return { path, expected: 'an object' }
    const at = (key: string) => (path ? `${path}.${key}` : key)
    return (
      first(Object.keys(required), (key) => must(Object.hasOwn(value, key), at(key), 'a value')) ??
      first(Object.entries(value), ([key, entry]) =>
        shapes[key] ? shapes[key](entry, at(key)) : { path: at(key), expected: 'no such field' },
      )
    )
  }
}

function first<Entry>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => Misfit | undefined,
): Misfit | undefined {
  for (const [index, entry] of entries.entries()) {
    const found = check(entry, index)
    if (found) return found
  }
  return undefined
}
