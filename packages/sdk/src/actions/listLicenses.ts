import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ListErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import { readLicenses } from '../license/readLicenses.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { License } from '../types/license.ts'
import type { CallOptions } from '../types/options.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link listLicenses}. */
export type ListLicensesParameters = CallOptions &
  Readonly<{
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
    /** Default: every asset that the account ever got a license on, by the indexer. */
    assetIds?: readonly bigint[] | undefined
  }>
/** Licenses that the account has, those that have ended too (`live` is false). */
export type ListLicensesReturnType = readonly License[]
/** What {@link listLicenses} may throw. */
export type ListLicensesErrorType = ListErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Licenses of an account. The indexer says on which assets to look; every row comes from the chain.
 *
 * @example
 * const licenses = await listLicenses(client, { assetIds: [1n, 2n] })
 */
export async function listLicenses(
  client: SaharaClient,
  { assetIds, signal, ...parameters }: ListLicensesParameters = {},
): Promise<ListLicensesReturnType> {
  marketContracts(client)
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const ids = assetIds ?? (await findAssets(client, account, signal))
  return readLicenses(client, account, ids, signal)
}

async function findAssets(
  { indexer }: SaharaClient,
  account: Address,
  signal: AbortSignal | undefined,
): Promise<readonly bigint[]> {
  const rows = await collect((after) => indexer.listLicenseRows({ account, after, limit: 200, signal }))
  return rows.map(({ assetId }) => assetId)
}
