import type { ContentBlock } from '../types/build.ts'
import type { Hex } from '../types/ids.ts'
import { fromHex } from './sha256.ts'

/** CIDv1, raw, sha2-256, 32 bytes. */
const CID_PREFIX = [0x01, 0x55, 0x12, 0x20]

/**
 * Blocks as a CARv1: a header that names the root, then each block behind its length and its CID. The header is written
 * by hand, being always the same but for the digest, which saves the 13 kB of a CAR library.
 */
export function encodeCar(root: Hex, blocks: readonly ContentBlock[]): Uint8Array<ArrayBuffer> {
  const cidOf = (digest: Hex) => [...CID_PREFIX, ...fromHex(digest)]
  // DAG-CBOR of { roots: [CID], version: 1 }: map of 2, "roots", list of 1, tag 42, 37 bytes that start with 0.
  const roots = [0xa2, 0x65, ...ascii('roots'), 0x81, 0xd8, 0x2a, 0x58, 0x25, 0x00, ...cidOf(root)]
  const header = [...roots, 0x67, ...ascii('version'), 0x01]
  const parts: Uint8Array[] = [Uint8Array.from([...varint(header.length), ...header])]
  for (const { digest, bytes } of blocks) {
    const cid = cidOf(digest)
    parts.push(Uint8Array.from([...varint(cid.length + bytes.length), ...cid]), bytes)
  }
  const car = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    car.set(part, offset)
    offset += part.length
  }
  return car
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

function varint(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 128))
    bytes.push((rest % 128) | (rest >= 128 ? 128 : 0))
  return bytes
}
