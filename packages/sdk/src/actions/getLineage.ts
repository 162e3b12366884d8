import { readLineage } from '../asset/readLineage.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getLineage}. */
export type GetLineageParameters = CallOptions &
  Readonly<{
    assetId: bigint
    /** Version that the first row is about: its manifest and contributors. Default the latest. */
    version?: number | undefined
    /** Most rows. Default 64, which is one request. */
    limit?: number | undefined
  }>
/** The asset itself, then its links level by level. */
export type GetLineageReturnType = readonly LineageLink[]
/** What {@link getLineage} may throw. */
export type GetLineageErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * What an asset was made from, all the way up. Where several links lead to an asset, its own parents are listed once. Of each
 * asset all parents are there or none: where the limit cuts, an asset's `parents` is more than the links that lead up from it.
 *
 * @example
 * const [asset, ...links] = await getLineage(client, { assetId: 3n })
 */
export async function getLineage(
  client: SaharaClient,
  { limit = 64, ...parameters }: GetLineageParameters,
): Promise<GetLineageReturnType> {
  return (await readLineage(client, { ...parameters, limit })).links
}
