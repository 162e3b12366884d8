/**
 * Trees over the entries of a settlement, for the gas figures alone: what the entries say costs nothing, so they are not
 * computed here. The SDK has the real ones (`@saharakit/sdk/settlement`), which this package may not import.
 */
import { concatHex, type Hex, keccak256, numberToHex } from 'viem'

const zero = numberToHex(0, { size: 32 })

/** Hash of one entry. */
export function leafOf(epochId: Hex, layer: number, index: number, word: bigint): Hex {
  const place = [numberToHex(layer, { size: 16 }), numberToHex(index, { size: 16 })]
  return keccak256(concatHex([epochId, ...place, numberToHex(word, { size: 32 })]))
}

/** Levels of a tree from the leaves, filled up with zeros, to the root. */
export function levelsOf(leaves: readonly Hex[]): Hex[][] {
  const size = 2 ** Math.ceil(Math.log2(leaves.length))
  const levels = [[...leaves, ...Array<Hex>(size - leaves.length).fill(zero)]]
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) {
    levels.push(
      Array.from({ length: below.length / 2 }, (_, i) => keccak256(concatHex(below.slice(2 * i, 2 * i + 2)))),
    )
  }
  return levels
}

/** The node above all. */
export const rootOf = (levels: readonly Hex[][]): Hex => levels.at(-1)?.[0] ?? zero

/** Siblings of several leaves that are not above them, lowest first, from left to right in each level. */
export function proofOf(levels: readonly Hex[][], indexes: readonly number[]): Hex[] {
  return levels.slice(0, -1).flatMap((level, height) => {
    const held = new Set(indexes.map((index) => index >> height))
    return [...held].filter((place) => !held.has(place ^ 1)).map((place) => level[place ^ 1] ?? zero)
  })
}
