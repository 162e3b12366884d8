/**
 * What a document of a stranger has to look like: text by its pattern; one of a set; a number from least to most, whole
 * unless `true` follows; a list of least to most entries of one shape; an object with exactly these keys, those that end
 * in `?` optional.
 *
 * It stands where valibot would: manifest and batches are checked before the first paint of `<sahara-task>`, and the
 * same schema costs 2,126 bytes (brotli) with valibot, 15 % of that element's budget, and about 500 here. Where a
 * misfit is, `findMisfit` tells, which is loaded when there is one. Everything that is loaded later uses valibot.
 */
export type Shape = RegExp | ReadonlySet<unknown> | NumberShape | ListShape | ObjectShape

type NumberShape = readonly [least: number, most: number, fraction?: true]
type ListShape = readonly [entry: Shape, least: number, most: number]
type ObjectShape = { readonly [key: string]: Shape }

/** Whether a value has a shape; none fits `undefined`. */
export function fits(value: unknown, shape: Shape | undefined): boolean {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value)
  if (shape instanceof Set) return shape.has(value)
  if (isNumber(shape))
    return (
      typeof value === 'number' &&
      value >= shape[0] &&
      value <= shape[1] &&
      (!!shape[2] || Number.isInteger(value))
    )
  if (isList(shape))
    return (
      Array.isArray(value) &&
      value.length >= shape[1] &&
      value.length <= shape[2] &&
      value.every((entry) => fits(entry, shape[0]))
    )
  return (
    !!shape &&
    !Array.isArray(value) &&
    Object(value) === value &&
    Object.keys(shape).every((key) => key.endsWith('?') || Object.hasOwn(value as object, key)) &&
    Object.entries(value as object).every(([key, entry]) => fits(entry, fieldOf(shape as ObjectShape, key)))
  )
}

export const isNumber = (shape: Shape | undefined): shape is NumberShape =>
  Array.isArray(shape) && typeof shape[0] === 'number'

export const isList = (shape: Shape | undefined): shape is ListShape =>
  Array.isArray(shape) && !isNumber(shape)

/** Shape of a field; the object's own only, since a stranger's `constructor` is none of ours. */
export const fieldOf = (shape: ObjectShape, key: string): Shape | undefined =>
  Object.hasOwn(shape, key) ? shape[key] : shape[`${key}?`]
