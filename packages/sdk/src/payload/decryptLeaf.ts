import { blockLeaves, leafBytes } from '@saharakit/workers/payload'
import { fromHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'
import type { PayloadIndex } from '../types/offer.ts'

/** A leaf of a block, and what opens it. */
export type DecryptLeafParameters = Readonly<{
  cipher: PayloadIndex['cipher']
  key: Hex
  /** The whole encrypted block that has the leaf; with `aes-256-ctr` the leaf's own 4,096 bytes are enough. */
  bytes: Uint8Array<ArrayBuffer>
  /** Number of the leaf in the payload. */
  leaf: number
}>

/**
 * One leaf in the clear. With `aes-256-ctr` any leaf can be opened alone; with `aes-256-gcm` its whole block must be.
 *
 * @throws OperationError where a block of `aes-256-gcm` is not the one that was encrypted
 */
export async function decryptLeaf({ cipher, key, bytes, leaf }: DecryptLeafParameters) {
  const block = Math.floor(leaf / blockLeaves)
  if (cipher === 'aes-256-gcm') {
    const secret = await importKey('AES-GCM', key)
    const iv = bigEndian(block, 12)
    const opened = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, bytes))
    return leafAt(opened, leaf % blockLeaves)
  }
  const encrypted = bytes.length === leafBytes ? bytes : leafAt(bytes, leaf % blockLeaves)
  const secret = await importKey('AES-CTR', key)
  const counter = bigEndian(leaf * (leafBytes / 16), 16)
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-CTR', counter, length: 64 }, secret, encrypted),
  )
}

function leafAt(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  return bytes.slice(place * leafBytes, (place + 1) * leafBytes)
}

function importKey(name: 'AES-GCM' | 'AES-CTR', key: Hex): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromHex(key), name, false, ['decrypt'])
}

function bigEndian(value: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setBigUint64(length - 8, BigInt(value))
  return bytes
}
