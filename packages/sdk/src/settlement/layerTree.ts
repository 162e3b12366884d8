import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, hexToBytes } from 'viem'
import type { Hex } from '../types/ids.ts'

/** A layer of a settlement as a tree of its entries. */
export type LayerTree = Readonly<{
  root: Hex
  /** Levels above the leaves. */
  depth: number
  leafAt(index: number): Hex
  /** Siblings from a leaf up to the root, lowest first. */
  pathOf(index: number): Hex[]
  /**
   * Siblings that lead several leaves to the root: lowest level first, from left to right in each.
   *
   * @param indexes ascending
   */
  proofOf(indexes: readonly number[]): Hex[]
}>

const missing = new Uint8Array(32)

function nodeOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(64)
  both.set(left)
  both.set(right, 32)
  return keccak_256(both)
}

/** Hash of one entry: epoch, layer (128 bits), index (128 bits) and the entry's words. */
export function leafOf(epochId: Hex, layer: number, index: number, entry: readonly bigint[]): Hex {
  return bytesToHex(leafBytes(hexToBytes(epochId), layer, index, entry))
}

/** {@link leafOf} in bytes: an epoch has tens of thousands of them, and text would take most of the time. */
export function leafBytes(
  epochId: Uint8Array,
  layer: number,
  index: number,
  entry: readonly bigint[],
): Uint8Array {
  const bytes = new Uint8Array(64 + 32 * entry.length)
  const view = new DataView(bytes.buffer)
  bytes.set(epochId)
  view.setBigUint64(40, BigInt(layer))
  view.setBigUint64(56, BigInt(index))
  entry.forEach((word, place) => {
    for (let part = 0, rest = word; rest > 0n; part++, rest >>= 64n)
      view.setBigUint64(64 + 32 * place + 24 - 8 * part, BigInt.asUintN(64, rest))
  })
  return keccak_256(bytes)
}

/**
 * The tree over hashes of entries as `libraries/LayerTree.sol` of the contracts checks it: the number of an entry is its place,
 * and leaves that are missing to the next power of two are zero.
 *
 * @param leaves at least one
 */
export function layerTree(leaves: readonly Hex[]): LayerTree {
  return treeOf(leaves.map((leaf) => hexToBytes(leaf)))
}

/** {@link layerTree} over bytes. */
export function treeOf(leaves: readonly Uint8Array[]): LayerTree {
  const levels: (readonly Uint8Array[])[] = [leaves]
  // What a level has behind its last node, all the way.
  const fillers: Uint8Array[] = [missing]
  for (;;) {
    const [below, filler] = [levels.at(-1) as readonly Uint8Array[], fillers.at(-1) as Uint8Array]
    if (below.length <= 1) break
    levels.push(
      Array.from({ length: Math.ceil(below.length / 2) }, (_, i) =>
        nodeOf(below[2 * i] as Uint8Array, below[2 * i + 1] ?? filler),
      ),
    )
    fillers.push(nodeOf(filler, filler))
  }
  const depth = levels.length - 1
  const nodeAt = (height: number, index: number) =>
    bytesToHex(levels[height]?.[index] ?? (fillers[height] as Uint8Array))
  return {
    root: nodeAt(depth, 0),
    depth,
    leafAt: (index) => nodeAt(0, index),
    pathOf: (index) => Array.from({ length: depth }, (_, height) => nodeAt(height, (index >> height) ^ 1)),
    proofOf(indexes) {
      const proof: Hex[] = []
      let known = indexes
      for (let height = 0; height < depth && known.length > 0; height++) {
        const held = new Set(known)
        for (const index of known) if (!held.has(index ^ 1)) proof.push(nodeAt(height, index ^ 1))
        known = [...new Set(known.map((index) => index >> 1))]
      }
      return proof
    },
  }
}
