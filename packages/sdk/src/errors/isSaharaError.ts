import type { SaharaErrorName } from './names.ts'
import { isShape, type SaharaErrorOf } from './SaharaError.ts'

/**
 * Whether a thrown value is an error of the SDK, of this name if one is given. Goes by shape: it also knows errors of
 * another copy of the SDK on the same page.
 *
 * @example
 * if (isSaharaError(error, 'ConfigError')) console.warn(error.attribute)
 */
export function isSaharaError<Name extends SaharaErrorName = SaharaErrorName>(
  thrown: unknown,
  name?: Name,
): thrown is SaharaErrorOf<Name> {
  return thrown instanceof Error && isShape(thrown) && (name === undefined || thrown.name === name)
}
