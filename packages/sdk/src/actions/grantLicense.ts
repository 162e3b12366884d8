import { encodeFunctionData } from 'viem'
import { grantAbi, licensesEvents } from '../abis/licenses.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { ensureTerms } from '../license/ensureTerms.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link grantLicense}. */
export type GrantLicenseParameters = WriteOptions &
  Readonly<{
    assetId: bigint
    /** Terms or their id. Terms that the chain does not know are registered first, by a transaction of their own. */
    terms: LicenseTerms | Hex
    /** Who gets the license. */
    account: Address
  }>
/** The license. */
export type GrantLicenseReturnType = Readonly<{
  hash: Hex
  tokenId: bigint
  /** Unix seconds; 0 where it never ends. */
  expiresAt: number
}>
/** What {@link grantLicense} may throw. */
export type GrantLicenseErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Gives somebody a license for free. Only the asset's owner can.
 *
 * @example
 * const { tokenId } = await grantLicense(client, { assetId: 1n, terms: presetTerms['Open Use'], account: friend })
 */
export async function grantLicense(
  client: SaharaClient,
  { assetId, terms, account, ...options }: GrantLicenseParameters,
): Promise<GrantLicenseReturnType> {
  const { Licenses: to } = marketContracts(client)
  const termsId = await ensureTerms(client, terms, options)
  const data = encodeFunctionData({ abi: [grantAbi], args: [assetId, termsId, account] })
  const { hash, receipt } = await transact(client, { ...options, to, data })
  const [minted] = eventsOf(receipt, to, licensesEvents, 'LicenseMinted')
  if (!minted) throw rpcInvalid(`${hash} gave no license`)
  return { hash, tokenId: minted.tokenId, expiresAt: minted.expiresAt }
}
