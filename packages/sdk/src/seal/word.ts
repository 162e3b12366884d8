import { toHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'

/** A number as 32 bytes. */
export function word(value: bigint | number): Hex {
  return `0x${BigInt(value).toString(16).padStart(64, '0')}`
}

/** Random bytes. */
export function randomHex(length: number): Hex {
  return toHex(crypto.getRandomValues(new Uint8Array(length)))
}
