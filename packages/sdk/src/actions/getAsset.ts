import { unknownAsset } from '../asset/errors.ts'
import { readCards } from '../asset/readCards.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import type { Asset } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getAsset}. */
export type GetAssetParameters = CallOptions & Readonly<{ assetId: bigint }>
/** The asset as the chain has it now, with its live offer and terms. */
export type GetAssetReturnType = Asset
/** What {@link getAsset} may throw. */
export type GetAssetErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads an asset from the chain.
 *
 * @example
 * const { owner, listing, terms } = await getAsset(client, { assetId: 1n })
 */
export async function getAsset(
  client: SaharaClient,
  { assetId, signal }: GetAssetParameters,
): Promise<GetAssetReturnType> {
  const [asset] = await readCards(client, [assetId], { signal })
  if (!asset) throw unknownAsset(client, assetId)
  return asset
}
