/** Content by sha-256: manifests, batches, item bytes. Every byte is checked before it is used; no viem. @module */
export { canonicalize } from './canonicalize.ts'
export { type FetchAssetManifestParameters, fetchAssetManifest } from './fetchAssetManifest.ts'
export { type FetchBatchParameters, fetchBatch } from './fetchBatch.ts'
export type { ContentSource, FetchVerifiedParameters } from './fetchBlock.ts'
export { type FetchItemPartParameters, fetchItemPart } from './fetchItemPart.ts'
export { type FetchManifestParameters, fetchManifest } from './fetchManifest.ts'
export { fetchVerified } from './fetchVerified.ts'
export type { AssetManifestTerms } from './fitsAssetManifest.ts'
export type { ManifestTerms } from './fitsManifest.ts'
export { isProducing } from './isProducing.ts'
export {
  ASSET_MANIFEST_LIMIT,
  BATCH_LIMIT,
  DEPTH_LIMIT,
  INDEX_FANOUT,
  ITEM_LIMIT,
  MANIFEST_LIMIT,
  PRODUCED_LIMIT,
} from './limits.ts'
export { matchAssetManifest } from './matchAssetManifest.ts'
export { matchManifest } from './matchManifest.ts'
export { readManifest } from './readManifest.ts'
export { fromHex, sha256, toHex } from './sha256.ts'
export { toCid } from './toCid.ts'
