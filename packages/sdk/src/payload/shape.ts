import type { Shape } from '../content/fits.ts'

const digest = /^0x[0-9a-f]{64}$/

/** Largest encrypted block, which is also the largest block of a list of hashes. */
export const BLOCK_LIMIT = 1_048_576 + 16
/** Largest index: 4 GiB have 4,113 encrypted blocks and 33 lists, 69 bytes for the name of each. */
export const INDEX_LIMIT = 300_000

/** Shape of a payload's index, version 1. */
export const payloadIndexShape: Shape = {
  version: new Set([1]),
  cipher: new Set(['aes-256-gcm', 'aes-256-ctr']),
  size: [1, Number.MAX_SAFE_INTEGER],
  leaves: [1, Number.MAX_SAFE_INTEGER],
  nonce: /^0x([0-9a-f]{2}){1,64}$/,
  blocks: [digest, 1, 8_192],
  plain: [digest, 1, 64],
}
