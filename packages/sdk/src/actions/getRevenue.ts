import { unknownAsset } from '../asset/errors.ts'
import { readCards } from '../asset/readCards.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { readRevenues } from '../revenue/readRevenues.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Revenue } from '../types/revenue.ts'

/** Parameters of {@link getRevenue}. */
export type GetRevenueParameters = CallOptions &
  Readonly<{
    assetId: bigint
    /** Default the latest. */
    version?: number | undefined
    /** The zero address is the native coin. */
    token: Address
  }>
/** What waits, and who shares in it. */
export type GetRevenueReturnType = Revenue
/** What {@link getRevenue} may throw. */
export type GetRevenueErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Revenue of one version of an asset in one token. What its children still hold for it is not in it: `claimRevenue` moves that
 * up.
 *
 * @example
 * const { pending, pool } = await getRevenue(client, { assetId: 1n, token })
 */
export async function getRevenue(
  client: SaharaClient,
  { assetId, token, signal, ...parameters }: GetRevenueParameters,
): Promise<GetRevenueReturnType> {
  const version = parameters.version ?? (await latestOf(client, assetId, signal))
  const [row] = await readRevenues(client, token, [{ assetId, version }], { signal })
  if (!row) throw rpcInvalid('no row of revenue')
  return { ...row, token }
}

async function latestOf(
  client: SaharaClient,
  assetId: bigint,
  signal: AbortSignal | undefined,
): Promise<number> {
  const [asset] = await readCards(client, [assetId], { signal })
  if (!asset) throw unknownAsset(client, assetId)
  return asset.version
}
