/** A payload as a seller's page makes it: leaves, encrypted leaves, and the trees over both (see libraries/ChunkTree.sol). */
import { createCipheriv, createHash } from 'node:crypto'
import { type Hex, numberToHex } from 'viem'

/** Bytes of a leaf. */
export const leafSize = 4096

/** Bytes as a hex string. */
export const toHex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`

/** Hash of leaves and nodes. */
export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** AES-256-CTR from a counter block on. */
export function encrypt(key: Hex, counter: bigint, data: Uint8Array): Buffer {
  const block = numberToHex(counter, { size: 16 })
  const cipher = createCipheriv(
    'aes-256-ctr',
    Buffer.from(key.slice(2), 'hex'),
    Buffer.from(block.slice(2), 'hex'),
  )
  return Buffer.concat([cipher.update(data), cipher.final()])
}

/** Leaf of the example payloads: 128 words, word j of leaf i being sha256(i, j), both as 4 bytes. */
export function exampleLeaf(index: number): Buffer {
  const words = Array.from({ length: leafSize / 32 }, (_, j) => {
    const seed = Buffer.alloc(8)
    seed.writeUInt32BE(index, 0)
    seed.writeUInt32BE(j, 4)
    return sha256(seed)
  })
  return Buffer.concat(words)
}

/** Levels of the tree over leaf hashes, leaves first; missing leaves are zero bytes. */
export function levelsOf(hashes: readonly Buffer[]): Buffer[][] {
  let width = 1
  while (width < hashes.length) width *= 2
  let level = Array.from({ length: width }, (_, i) => hashes[i] ?? Buffer.alloc(32))
  const levels = [level]
  while (level.length > 1) {
    const below = level
    level = Array.from({ length: below.length / 2 }, (_, i) =>
      sha256(Buffer.concat(below.slice(2 * i, 2 * i + 2))),
    )
    levels.push(level)
  }
  return levels
}

/** Root of such a tree. */
export const rootOf = (levels: readonly Buffer[][]): Hex => toHex(levels.at(-1)?.[0] ?? Buffer.alloc(32))

/** Siblings on the way from a leaf to the root, lowest first. */
export const pathOf = (levels: readonly Buffer[][], index: number): Hex[] =>
  levels.slice(0, -1).map((level, depth) => toHex(level[(index >> depth) ^ 1] ?? Buffer.alloc(32)))
