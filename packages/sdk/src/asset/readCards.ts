import { type AssetsRow, assetsLayout, assetsSelector } from '../lens/assets.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { toAsset } from '../lens/toAsset.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readLens } from '../rpc/readLens.ts'
import type { Asset } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'

/** Cards that fit into the gas that careful nodes allow a call. */
const CARDS_PER_CALL = 180

/**
 * Assets through the client's own transport, one entry a number; undefined where there is none.
 *
 * @throws what a read throws
 */
export async function readCards(
  client: SaharaClient,
  assetIds: readonly bigint[],
  options: Readonly<{ block?: Hex | undefined; signal?: AbortSignal | undefined }>,
): Promise<readonly (Asset | undefined)[]> {
  const { AssetLens: lens } = marketContracts(client)
  const groups = Array.from({ length: Math.ceil(assetIds.length / CARDS_PER_CALL) }, (_, index) =>
    assetIds.slice(index * CARDS_PER_CALL, (index + 1) * CARDS_PER_CALL),
  )
  const rows = await Promise.all(
    groups.map((group) => {
      const data = encodeWords(assetsSelector, 32, group.length, ...group)
      return readLens<AssetsRow>(client, { ...options, data, layout: assetsLayout, rows: group.length, lens })
    }),
  )
  return rows.flat().map(toAsset)
}
