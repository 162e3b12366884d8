/**
 * The smallest shape checker that can tell where a document is wrong. It stands where valibot would: the manifest and
 * the batches are checked before the first paint of `<sahara-task>`, and the same schema costs 2,126 bytes (brotli)
 * with valibot, 15 % of that element's budget, and about 800 here. Everything that is loaded later uses valibot.
 */
export type Shape = (value: unknown, path: string) => Fault | undefined

/** Where a document is wrong, and what should be there. */
export type Fault = Readonly<{ path: string; expected: string }>

const fault = (path: string, expected: string): Fault => ({ path, expected })

/** A string of `least` to `most` characters that matches `pattern`. */
export function text(most: number, least = 0, pattern = /^/): Shape {
  return (value, path) =>
    typeof value === 'string' && value.length >= least && value.length <= most && pattern.test(value)
      ? undefined
      : fault(path, `${least} to ${most} characters of text`)
}

/** A number from `least` to `most`, whole unless `fraction`. */
export function count(least: number, most: number, fraction = false): Shape {
  return (value, path) =>
    typeof value === 'number' && value >= least && value <= most && (fraction || Number.isInteger(value))
      ? undefined
      : fault(path, `a number from ${least} to ${most}`)
}

/** One of these very values. */
export function oneOf(...values: readonly unknown[]): Shape {
  return (value, path) => (values.includes(value) ? undefined : fault(path, `one of ${values.join(', ')}`))
}

/** A list of `least` to `most` entries of one shape. */
export function list(entry: Shape, least: number, most: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return fault(path, `a list of ${least} to ${most} entries`)
    return first(value, (each, index) => entry(each, `${path}[${index}]`))
  }
}

/** An object with exactly these fields; `optional` ones may be absent. */
export function fields(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(path, 'an object')
    const at = (key: string) => (path ? `${path}.${key}` : key)
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key))
    if (missing) return fault(at(missing), 'a value')
    return first(Object.entries(value), ([key, entry]) => {
      const shape = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined
      return shape ? shape(entry, at(key)) : fault(at(key), 'no such field')
    })
  }
}

function first<Entry>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => Fault | undefined,
): Fault | undefined {
  for (const [index, entry] of entries.entries()) {
    const found = check(entry, index)
    if (found) return found
  }
  return undefined
}
