import type { Asset } from '../types/asset.ts'
import type { CallOptions } from '../types/options.ts'
import type { LensSource } from './callLens.ts'
import { readAsset } from './readAsset.ts'

/** Parameters of {@link readAssets}; the source's `lens` is the `AssetLens`. */
export type ReadAssetsParameters = CallOptions & Readonly<{ source: LensSource; assetIds: readonly bigint[] }>

/**
 * Reads many assets without viem: one request for each 180.
 *
 * @returns one entry a number, in their order; undefined where there is no such asset
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 * @example
 * const [first, second] = await readAssets({ source, assetIds: [1n, 2n] })
 */
export function readAssets(parameters: ReadAssetsParameters): Promise<readonly (Asset | undefined)[]> {
  const { source, assetIds, signal } = parameters
  return Promise.all(assetIds.map((assetId) => readAsset({ source, assetId, signal })))
}
