import type { Hex } from '../types/ids.ts'
import { fromHex } from './sha256.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The IPFS name of a raw block: CIDv1, codec raw, sha2-256, base32.
 *
 * @example
 * toCid('0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855') // 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
 */
export function toCid(digest: Hex): string {
  let cid = 'b'
  let buffer = 0
  let bits = 0
  for (const byte of [0x01, 0x55, 0x12, 0x20, ...fromHex(digest)]) {
    buffer = (buffer << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) cid += alphabet[(buffer >> (bits - 5)) & 31]
    buffer &= (1 << bits) - 1
  }
  return bits ? cid + alphabet[(buffer << (5 - bits)) & 31] : cid
}
