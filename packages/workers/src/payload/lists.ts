import { type Hex, hashBytes, listLeaves } from './format.ts'
import { isSameHex, toHex } from './hex.ts'
import { rootOf } from './tree.ts'

/** A block of the list of leaf hashes, named by its sha-256. */
export type ListBlock = Readonly<{ index: number; digest: Hex; bytes: Uint8Array<ArrayBuffer> }>

/** The list of leaf hashes in blocks of 32,768 leaves (1 MiB), as a `PayloadIndex` names them in `plain`. */
export function splitList(plainHashes: Uint8Array): Promise<ListBlock[]> {
  const step = listLeaves * hashBytes
  const count = Math.ceil(plainHashes.length / step)
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const bytes = plainHashes.slice(index * step, (index + 1) * step)
      return { index, digest: toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))), bytes }
    }),
  )
}

/**
 * The blocks of a list put together again.
 *
 * @param blocks all of them, in order
 * @param leaves leaves of the payload
 * @throws RangeError when they are not the hashes of so many leaves
 */
export function joinList(blocks: readonly Uint8Array[], leaves: number): Uint8Array<ArrayBuffer> {
  const total = blocks.reduce((sum, block) => sum + block.length, 0)
  if (total !== leaves * hashBytes)
    throw new RangeError(`A list of ${leaves} leaf hashes has ${leaves * hashBytes} bytes, not ${total}.`)
  const list = new Uint8Array(total)
  let at = 0
  for (const block of blocks) {
    list.set(block, at)
    at += block.length
  }
  return list
}

/** Whether a list of leaf hashes, 32 bytes each, is the one that was registered. */
export async function checkLists(plainHashes: Uint8Array, plainRoot: Hex): Promise<boolean> {
  if (plainHashes.length === 0 || plainHashes.length % hashBytes !== 0) return false
  return isSameHex(await rootOf(plainHashes), plainRoot)
}
