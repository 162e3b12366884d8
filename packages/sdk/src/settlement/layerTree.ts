import { concatHex, keccak256, numberToHex } from 'viem'
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

const missing = numberToHex(0, { size: 32 })

const nodeOf = (left: Hex, right: Hex): Hex => keccak256(concatHex([left, right]))

/** Hash of one entry: epoch, layer (128 bits), index (128 bits) and the entry's words. */
export function leafOf(epochId: Hex, layer: number, index: number, entry: readonly bigint[]): Hex {
  const place = [numberToHex(layer, { size: 16 }), numberToHex(index, { size: 16 })]
  return keccak256(concatHex([epochId, ...place, ...entry.map((word) => numberToHex(word, { size: 32 }))]))
}

/**
 * The tree over hashes of entries as `libraries/LayerTree.sol` of the contracts checks it: the number of an entry is its place,
 * and leaves that are missing to the next power of two are zero.
 *
 * @param leaves at least one
 */
export function layerTree(leaves: readonly Hex[]): LayerTree {
  const levels: Hex[][] = [[...leaves]]
  // What a level has behind its last node, all the way.
  const fillers: Hex[] = [missing]
  for (;;) {
    const [below, filler] = [levels.at(-1) as Hex[], fillers.at(-1) as Hex]
    if (below.length <= 1) break
    levels.push(
      Array.from({ length: Math.ceil(below.length / 2) }, (_, i) =>
        nodeOf(below[2 * i] as Hex, below[2 * i + 1] ?? filler),
      ),
    )
    fillers.push(nodeOf(filler, filler))
  }
  const depth = levels.length - 1
  const nodeAt = (height: number, index: number) => levels[height]?.[index] ?? (fillers[height] as Hex)
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
