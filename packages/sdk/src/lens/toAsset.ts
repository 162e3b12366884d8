import { type Asset, assetKinds } from '../types/asset.ts'
import type { AssetsRow } from './assets.generated.ts'

const none = /^0x0+$/

/** A row of the AssetLens as an asset; undefined where there is none. */
export function toAsset(row: AssetsRow): Asset | undefined {
  if (!row.exists) return undefined
  const { assetId, owner, version, manifestHash, createdAt, depth, parents, parentsBps, rights, bound } = row
  const { offerHash, live, token, price, symbol, decimals, left, validUntil, publishedAt } = row
  const { termsId, termsRights, termsDuties, revenueShareBps, expirySeconds, transferable, seats } = row
  return {
    chainId: Number(row.chainId),
    assetId,
    owner,
    // A kind of a later contract is shown as what every asset is at least.
    kind: assetKinds[row.kind] ?? 'dataset',
    version,
    manifestHash,
    createdAt,
    depth,
    parents,
    parentsBps,
    rights,
    bound,
    listing: none.test(offerHash)
      ? undefined
      : { offerHash, live, token, price, symbol, decimals, left, validUntil, publishedAt },
    terms: none.test(termsId)
      ? undefined
      : {
          termsId,
          rights: termsRights,
          duties: termsDuties,
          revenueShareBps,
          expirySeconds,
          transferable,
          seats,
        },
  }
}
