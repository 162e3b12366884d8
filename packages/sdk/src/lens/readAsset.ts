import type { Asset } from '../types/asset.ts'
import type { CallOptions } from '../types/options.ts'
import { assetsCall } from './askAssetsEarly.ts'
import { takeEarly } from './askEarly.ts'
import { type AssetsRow, assetsLayout } from './assets.generated.ts'
import { callLens, type LensSource } from './callLens.ts'
import { decodeRows } from './decodeRows.ts'
import { readTogether } from './readTogether.ts'
import { toAsset } from './toAsset.ts'

/** Parameters of {@link readAsset}; the source's `lens` is the `AssetLens`. */
export type ReadAssetParameters = CallOptions & Readonly<{ source: LensSource; assetId: bigint }>

/** Cards that fit into the gas that careful nodes allow a call. */
const CARDS_PER_CALL = 180

/**
 * Reads an asset with its live offer and terms before anything else is loaded: no viem, one request. All assets that a page
 * asks for in one microtask are read together.
 *
 * @returns undefined where there is no asset of this number
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 * @example
 * const source = { chainId: 31337, rpcUrls: ['http://127.0.0.1:8545'], lens: assetLens }
 * const asset = await readAsset({ source, assetId: 1n })
 */
export function readAsset({ source, assetId, signal }: ReadAssetParameters): Promise<Asset | undefined> {
  return readTogether(source, assetId, signal, readCards)
}

async function readCards(
  source: LensSource,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, Asset | undefined>> {
  const early = takeEarly(source)
  const others = ids.filter((id) => !early?.ids.includes(id))
  const groups: [ids: readonly bigint[], sent?: Promise<Response>][] = early ? [[early.ids, early.sent]] : []
  for (let from = 0; from < others.length; from += CARDS_PER_CALL)
    groups.push([others.slice(from, from + CARDS_PER_CALL)])
  const rows = await Promise.all(
    groups.map(([group, sent]) => {
      const decode = (result: string) => decodeRows<AssetsRow>(assetsLayout, result, group.length)
      return callLens(source, assetsCall(source, group), decode, sent)
    }),
  )
  return new Map(rows.flat().map((row) => [row.assetId, toAsset(row)]))
}
