/** Content by sha-256: manifest, batches, item bytes. Every byte is checked before it is used; no viem. @module */
export { canonicalize } from './canonicalize.ts'
export { type FetchBatchParameters, fetchBatch } from './fetchBatch.ts'
export { type FetchItemPartParameters, fetchItemPart } from './fetchItemPart.ts'
export { type FetchManifestParameters, fetchManifest, readManifest } from './fetchManifest.ts'
export { type ContentSource, type FetchVerifiedParameters, fetchVerified } from './fetchVerified.ts'
export { BATCH_LIMIT, DEPTH_LIMIT, INDEX_FANOUT, ITEM_LIMIT, MANIFEST_LIMIT } from './limits.ts'
export { fromHex, sha256, toHex } from './sha256.ts'
export { toCid } from './toCid.ts'
