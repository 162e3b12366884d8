import { type AssetsRow, assetsLayout, assetsSelector } from '../lens/assets.generated.ts'
import { decodeRows } from '../lens/decodeRows.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { toAsset } from '../lens/toAsset.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { Listing } from '../types/asset.ts'
import type { Address } from '../types/ids.ts'
import type { Pinned } from './pinned.ts'

/** What is on sale of an asset at a pinned block; undefined where nothing was ever published. */
export async function readListing(
  pinned: Pinned,
  lens: Address,
  assetId: bigint,
): Promise<Listing | undefined> {
  const result = await pinned.call({ to: lens, data: encodeWords(assetsSelector, 32, 1, assetId) })
  try {
    const [row] = decodeRows<AssetsRow>(assetsLayout, result, 1)
    return row && toAsset(row)?.listing
  } catch (error) {
    throw rpcInvalid((error as Error).message)
  }
}
