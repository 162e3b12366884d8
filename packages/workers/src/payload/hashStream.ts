import { hashBytes } from './format.ts'
import type { HashStream } from './hasher.ts'

/** State of an empty message (FIPS 180-4). */
export const startState: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

/** Bytes that a state takes at a time. */
export const blockBytes = 64

/** What follows the last `rest` bytes of a message of `length` bytes, those included: one block or two. */
export function lastBlocks(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const blocks = new Uint8Array(rest.length + 9 > blockBytes ? 2 * blockBytes : blockBytes)
  blocks.set(rest)
  blocks[rest.length] = 0x80
  new DataView(blocks.buffer).setBigUint64(blocks.length - 8, BigInt(length) * 8n)
  return blocks
}

/** Writes a state as the hash that it is. */
export function writeState(state: Int32Array, hashes: Uint8Array, at: number): void {
  const view = new DataView(hashes.buffer, hashes.byteOffset + at, hashBytes)
  state.forEach((word, i) => view.setInt32(4 * i, word))
}

/**
 * A hash that is fed piece by piece: keeps what does not fill a block until more comes.
 *
 * @param addBlocks adds whole blocks to a state
 */
export function createStream(addBlocks: (state: Int32Array, blocks: Uint8Array) => void): HashStream {
  const state = Int32Array.from(startState)
  const rest = new Uint8Array(blockBytes)
  let kept = 0
  let length = 0
  return {
    update(bytes) {
      length += bytes.length
      let at = 0
      if (kept > 0) {
        at = Math.min(blockBytes - kept, bytes.length)
        rest.set(bytes.subarray(0, at), kept)
        kept += at
        if (kept < blockBytes) return
        addBlocks(state, rest)
        kept = 0
      }
      const whole = at + blockBytes * Math.floor((bytes.length - at) / blockBytes)
      if (whole > at) addBlocks(state, bytes.subarray(at, whole))
      rest.set(bytes.subarray(whole))
      kept = bytes.length - whole
    },
    digest() {
      addBlocks(state, lastBlocks(rest.subarray(0, kept), length))
      const hash = new Uint8Array(hashBytes)
      writeState(state, hash, 0)
      return hash
    },
  }
}
