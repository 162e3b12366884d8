import { encodeAbiParameters, keccak256 } from 'viem'
import { termsOfAbi } from '../abis/licenses.generated.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'

/**
 * The id of terms: keccak256(abi.encode(terms)), the same on every chain.
 *
 * @example
 * termsIdOf(presetTerms['Open Use']) === presetTermsIds['Open Use'] // true
 */
export function termsIdOf(terms: LicenseTerms): Hex {
  return keccak256(encodeAbiParameters(termsOfAbi.outputs, [terms]))
}
