import { encodeFunctionData } from 'viem'
import { registerTermsAbi } from '../abis/licenses.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { readTermsNumber } from '../license/readTerms.ts'
import { termsIdOf } from '../license/termsIdOf.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link registerTerms}. */
export type RegisterTermsParameters = WriteOptions & Readonly<{ terms: LicenseTerms }>
/** Id of the terms; `hash` is undefined where the chain knew them already and nothing was sent. */
export type RegisterTermsReturnType = Readonly<{ termsId: Hex; hash: Hex | undefined }>
/** What {@link registerTerms} may throw. */
export type RegisterTermsErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Makes license terms known to the chain, so that assets can be licensed under them. Terms belong to nobody: the same terms
 * have the same id for everybody, and the presets are known from the start.
 *
 * @example
 * const { termsId } = await registerTerms(client, { terms: { ...presetTerms['Open Use'], seats: 5 } })
 */
export async function registerTerms(
  client: SaharaClient,
  { terms, ...options }: RegisterTermsParameters,
): Promise<RegisterTermsReturnType> {
  const { Licenses: to } = marketContracts(client)
  const termsId = termsIdOf(terms)
  const known = await readTermsNumber(client, termsId, options.signal)
  if (known !== undefined) return { termsId, hash: undefined }
  const data = encodeFunctionData({ abi: [registerTermsAbi], args: [terms] })
  const { hash } = await transact(client, { ...options, to, data })
  return { termsId, hash }
}
