import { sha256, toHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'

/** Bytes that are hashed in one go. */
const ALL_AT_ONCE = 16 * 1024 * 1024

/** sha-256 of a blob; of a large one piece by piece, so that it is never in memory as a whole. */
export async function hashBlob(blob: Blob, signal: AbortSignal | undefined): Promise<Hex> {
  if (blob.size <= ALL_AT_ONCE) return sha256(new Uint8Array(await blob.arrayBuffer()))
  const { sha256: streamed } = await import('@noble/hashes/sha2.js')
  const hash = streamed.create()
  for (let at = 0; at < blob.size; at += ALL_AT_ONCE / 4) {
    signal?.throwIfAborted()
    hash.update(new Uint8Array(await blob.slice(at, at + ALL_AT_ONCE / 4).arrayBuffer()))
  }
  return toHex(hash.digest())
}
