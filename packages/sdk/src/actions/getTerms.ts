import { termsOfSelector } from '../abis/licenses.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { decodeTerms } from '../license/decodeTerms.ts'
import { unknownTerms } from '../license/errors.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { call } from '../rpc/call.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getTerms}. */
export type GetTermsParameters = CallOptions & Readonly<{ termsId: Hex }>
/** The terms, with the address of their text. */
export type GetTermsReturnType = LicenseTerms
/** What {@link getTerms} may throw. */
export type GetTermsErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * License terms by their id.
 *
 * @example
 * const { rights, uri } = await getTerms(client, { termsId: presetTermsIds['Open Use'] })
 */
export async function getTerms(
  client: SaharaClient,
  { termsId, signal }: GetTermsParameters,
): Promise<GetTermsReturnType> {
  const { Licenses: to } = marketContracts(client)
  const data = encodeWords(termsOfSelector, BigInt(termsId))
  const result = await call(client, { to, data, signal }).catch((error: unknown) => {
    throw revertDataOf(error) === undefined ? error : unknownTerms(client, termsId)
  })
  try {
    return decodeTerms(result)
  } catch (error) {
    throw rpcInvalid(`termsOf: ${(error as Error).message}`, error)
  }
}
