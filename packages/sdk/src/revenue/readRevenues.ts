import { type RevenuesRow, revenuesLayout, revenuesSelector } from '../lens/assetLayouts.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'

/**
 * What waits for versions of assets in one token, and who shares in it; in their order.
 *
 * @throws what a read throws
 */
export function readRevenues(
  client: SaharaClient,
  token: Address,
  versions: readonly Readonly<{ assetId: bigint; version: number }>[],
  options: Readonly<{ block?: Hex | undefined; signal?: AbortSignal | undefined }>,
): Promise<RevenuesRow[]> {
  const { AssetLens: lens } = marketContracts(client)
  const count = versions.length
  const lists = [96, 128 + 32 * count, count, ...versions.map(({ assetId }) => assetId)]
  const numbers = versions.map(({ version }) => version)
  const data = encodeWords(revenuesSelector, BigInt(token), ...lists, count, ...numbers)
  return readLens<RevenuesRow>(client, { ...options, data, layout: revenuesLayout, rows: count, lens })
}
