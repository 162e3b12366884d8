import { blockLeaves, type Hex, hashBytes, leafBytes } from './format.ts'
import type { Hasher } from './hasher.ts'
import { fromHex, isSameHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'
import type { PayloadShape } from './shape.ts'
import { type PayloadTree, topOf, treeOf } from './tree.ts'

/** What is hashed of the encrypted payload, to be compared with `cipherRoot`. */
export type CipherSide = Readonly<{
  /** Hashes the leaves of a block (CTR). */
  add(bytes: Uint8Array, block: number): void
  /** The tree, once every block was added. @throws PayloadFault when its root is not `cipherRoot` */
  tree(): Promise<PayloadTree>
}>

/**
 * Compares the encrypted payload with what the offer says. With GCM the names of the blocks are all it takes, so that is done
 * here and now.
 *
 * @param room memory of the hasher for one block
 * @throws PayloadFault (GCM) when the blocks' names don't give `cipherRoot`
 */
export async function createCipherSide(
  shape: PayloadShape,
  cipherRoot: Hex,
  hasher: Hasher,
  room: Uint8Array,
): Promise<CipherSide> {
  const treeOver = async (hashes: Uint8Array) => {
    const tree = await treeOf(hashes, hasher)
    if (!isSameHex(topOf(tree), cipherRoot))
      throw new PayloadFault(`The encrypted payload gives ${topOf(tree)}, not ${cipherRoot}.`, {
        reason: 'cipher',
      })
    return tree
  }
  if (shape.cipher === 'aes-256-gcm') {
    const names = new Uint8Array(shape.blocks.length * hashBytes)
    shape.blocks.forEach((digest, block) => names.set(fromHex(digest, hashBytes), block * hashBytes))
    const tree = await treeOver(names)
    return { add: () => {}, tree: async () => tree }
  }
  const hashes = new Uint8Array(shape.leaves * hashBytes)
  return {
    add(bytes, block) {
      const copy = room.subarray(0, bytes.length)
      copy.set(bytes)
      hasher.hashEach(copy, leafBytes, hashes.subarray(block * blockLeaves * hashBytes))
    },
    tree: () => treeOver(hashes),
  }
}
