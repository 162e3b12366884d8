import { createError } from '../errors/SaharaError.ts'
import { rights as bits, type Right } from '../types/license.ts'

/** Every right there is. */
export const ALL_RIGHTS = 127

/**
 * Rights as bits of one byte.
 *
 * @param rights names, or the bits themselves
 * @throws ConfigError with `attribute: 'rights'` for a name that is none, or bits that no right has
 * @example
 * rightsMask(['DERIVE', 'TRAIN']) // 12
 */
export function rightsMask(rights: readonly Right[] | number): number {
  const mask =
    typeof rights === 'number' ? rights : rights.reduce((sum, name) => sum | (bits[name] ?? Number.NaN), 0)
  const known = typeof rights === 'number' || rights.every((name) => Object.hasOwn(bits, name))
  if (known && Number.isInteger(mask) && mask >= 0 && mask <= ALL_RIGHTS) return mask
  throw createError('ConfigError', {
    shortMessage: 'This page asks for a right that does not exist. Please tell its owner.',
    metaMessages: [
      `rights: ${String(rights).slice(0, 80)} is neither a list of ${Object.keys(bits).join(', ')} nor a sum of their bits.`,
    ],
    attribute: 'rights',
  })
}

/** Names of the rights in a mask, in the order of their bits. */
export function rightsIn(mask: number): Right[] {
  return (Object.keys(bits) as Right[]).filter((name) => mask & bits[name])
}
