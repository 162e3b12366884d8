import { explained } from '../errors/Fault.ts'
import type { Asset } from '../types/asset.ts'
import type { CallOptions } from '../types/options.ts'
import { untilAborted } from '../untilAborted.ts'
import { callOf } from './askEarly.ts'
import { newestSelector } from './assetLayouts.generated.ts'
import { type AssetsRow, assetsLayout } from './assets.generated.ts'
import { callLens, type LensSource } from './callLens.ts'
import { decodeRows } from './decodeRows.ts'
import { encodeWords } from './encodeWords.ts'
import { toAsset } from './toAsset.ts'

/** Parameters of {@link readNewestAssets}; the source's `lens` is the `AssetLens`. */
export type ReadNewestAssetsParameters = CallOptions &
  Readonly<{
    source: LensSource
    /** At most so many, up to 180: more does not fit into the gas that careful nodes allow a call. */
    limit: number
  }>

/**
 * Reads the assets that were registered last without viem, in one request. Numbers go up by one, so the ones before them
 * are known.
 *
 * @returns the newest first; empty where there is none
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 * @example
 * const newest = await readNewestAssets({ source, limit: 20 })
 */
export async function readNewestAssets({
  source,
  limit,
  signal,
}: ReadNewestAssetsParameters): Promise<readonly Asset[]> {
  const call = callOf(source.lens, encodeWords(newestSelector, limit))
  const decode = (result: string) => decodeRows<AssetsRow>(assetsLayout, result)
  const rows = await untilAborted(explained(callLens(source, call, decode)), signal)
  return rows.flatMap((row) => toAsset(row) ?? [])
}
