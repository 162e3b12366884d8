import { createHasher } from './createHasher.ts'
import { type Hex, hashBytes } from './format.ts'
import type { Hasher } from './hasher.ts'
import { fromHex, isSameHex, toHex } from './hex.ts'

/** Nodes that are hashed in one go: some milliseconds, so that a page goes on in between. */
const nodesAtOnce = 16_384

/** Levels of a tree, leaf hashes first and the root last; every hash is 32 bytes. */
export type PayloadTree = readonly Uint8Array<ArrayBuffer>[]

/**
 * The tree over leaf hashes: a node is the sha-256 of its two children, and leaves missing to the next power of two are 32
 * zero bytes.
 *
 * @param hashes 32 bytes a leaf, at least one leaf
 * @throws TypeError when there is none
 */
export async function treeOf(hashes: Uint8Array, hasher?: Hasher): Promise<PayloadTree> {
  if (hashes.length === 0 || hashes.length % hashBytes !== 0)
    throw new TypeError(`A list of leaf hashes has 32 bytes a leaf; this one has ${hashes.length}.`)
  const engine = hasher ?? (await createHasher())
  let width = 1
  while (width * hashBytes < hashes.length) width *= 2
  let level = new Uint8Array(width * hashBytes)
  level.set(hashes)
  const levels = [level]
  while (level.length > hashBytes) {
    const above = new Uint8Array(level.length / 2)
    const step = nodesAtOnce * hashBytes
    for (let at = 0; at < above.length; at += step) {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve))
      engine.hashEach(level.subarray(2 * at, 2 * (at + step)), 2 * hashBytes, above.subarray(at, at + step))
    }
    levels.push(above)
    level = above
  }
  return levels
}

/** Root of a tree. */
export const topOf = (tree: PayloadTree): Hex => toHex(tree.at(-1) ?? new Uint8Array(hashBytes))

/** Root of the tree over leaf hashes, 32 bytes each. @throws TypeError when there is none */
export async function rootOf(hashes: Uint8Array, hasher?: Hasher): Promise<Hex> {
  return topOf(await treeOf(hashes, hasher))
}

/** Siblings on the way from a leaf to the root, lowest first: what the contracts take as a proof. */
export function pathOf(tree: PayloadTree, leaf: number): Hex[] {
  return tree.slice(0, -1).map((level, depth) => {
    const at = (Math.floor(leaf / 2 ** depth) ^ 1) * hashBytes
    return toHex(level.subarray(at, at + hashBytes))
  })
}

/** What {@link verifyPath} needs. */
export type VerifyPathParameters = Readonly<{
  /** Hash of the leaf. */
  hash: Hex
  /** Its number. */
  leaf: number
  /** From {@link pathOf}. */
  path: readonly Hex[]
  root: Hex
  /** Leaves of the payload: they fix how long a path is. */
  leaves: number
}>

/** Whether a path leads from this leaf to that root. Malformed hex leads nowhere. */
export async function verifyPath({ hash, leaf, path, root, leaves }: VerifyPathParameters): Promise<boolean> {
  const depth = 32 - Math.clz32(leaves - 1)
  if (!(leaf >= 0 && leaf < leaves) || path.length !== depth) return false
  try {
    let node = fromHex(hash, hashBytes)
    for (const [level, sibling] of path.entries()) {
      const pair = new Uint8Array(2 * hashBytes)
      const isRight = Math.floor(leaf / 2 ** level) % 2 === 1
      pair.set(node, isRight ? hashBytes : 0)
      pair.set(fromHex(sibling, hashBytes), isRight ? 0 : hashBytes)
      node = new Uint8Array(await crypto.subtle.digest('SHA-256', pair))
    }
    return isSameHex(toHex(node), root)
  } catch {
    return false
  }
}
