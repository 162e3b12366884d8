/** Largest manifest in bytes. */
export const MANIFEST_LIMIT = 256_000
/** Largest manifest of an asset in bytes. */
export const ASSET_MANIFEST_LIMIT = 256_000
/** Largest item part in bytes. */
export const ITEM_LIMIT = 20_000_000
/** Largest batch block in bytes: 20 items with prompts. */
export const BATCH_LIMIT = 64_000
/** Digests in one index block; a campaign with more batches has a block of digests of such blocks. */
export const INDEX_FANOUT = 1_024
/** Deepest nesting of JSON that is looked at. */
export const DEPTH_LIMIT = 8
/** Largest content that a contributor makes: sealed, it is 16 bytes longer and still fits in a CAR. */
export const PRODUCED_LIMIT = 2 * 1024 * 1024 - 16
