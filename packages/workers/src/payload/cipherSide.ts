import type { PayloadEngine } from './engine.ts'
import { blockLeaves, type Hex, hashBytes } from './format.ts'
import { fromHex, isSameHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'
import type { PayloadShape } from './shape.ts'
import { type PayloadTree, topOf } from './tree.ts'

/** What is known of the encrypted payload, to be compared with `cipherRoot`. */
export type CipherSide = Readonly<{
  /** Keeps the hashes of a block's leaves (CTR). */
  add(hashes: Uint8Array, block: number): void
  /** The tree, once every block was added. @throws PayloadFault when its root is not `cipherRoot` */
  tree(): Promise<PayloadTree>
}>

/**
 * Compares the encrypted payload with what the offer says. With GCM the names of the blocks are all it takes, so that is done
 * here and now.
 *
 * @throws PayloadFault (GCM) when the blocks' names don't give `cipherRoot`
 */
export async function createCipherSide(
  engine: PayloadEngine,
  { cipher, leaves, blocks }: PayloadShape,
  cipherRoot: Hex,
): Promise<CipherSide> {
  const treeOver = async (hashes: Uint8Array) => {
    const tree = await engine.treeOf(hashes)
    if (isSameHex(topOf(tree), cipherRoot)) return tree
    const details = `The encrypted payload gives ${topOf(tree)}, not ${cipherRoot}.`
    throw new PayloadFault(details, { reason: 'cipher' })
  }
  if (cipher === 'aes-256-gcm') {
    const names = new Uint8Array(blocks.length * hashBytes)
    blocks.forEach((digest, block) => names.set(fromHex(digest, hashBytes), block * hashBytes))
    const tree = await treeOver(names)
    return { add: () => {}, tree: async () => tree }
  }
  const hashes = new Uint8Array(leaves * hashBytes)
  return {
    add: (some, block) => hashes.set(some, block * blockLeaves * hashBytes),
    tree: () => treeOver(hashes),
  }
}
