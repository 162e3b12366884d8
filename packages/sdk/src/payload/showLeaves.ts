import { blockLeaves, pathOf, readLeaf, treeOf } from '@saharakit/workers/payload'
import { fromHex } from '../content/sha256.ts'
import type { PayloadKeys } from '../market/secrets.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Offer, PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { decryptLeaf } from './decryptLeaf.ts'
import { fetchLists } from './fetchLists.ts'
import { fetchPatiently } from './fetchPatiently.ts'
import type { ShownLeaf } from './openingsAnswer.ts'
import { BLOCK_LIMIT } from './shape.ts'

/** What a seller shows, and what of. */
export type ShowLeavesParameters = CallOptions &
  Readonly<{
    offer: Offer
    index: PayloadIndex
    keys: PayloadKeys
    /** Their numbers. */
    leaves: readonly number[]
    /** The files in the manifest's order, where the seller has them at hand: then no block is fetched. */
    files: readonly Blob[] | undefined
  }>

/**
 * Leaves of a payload in the clear, with their paths: from the seller's own files, or from the encrypted blocks.
 *
 * @throws what fetching content throws; PayloadInputError for files that can't be read
 */
export async function showLeaves(
  client: SaharaClient,
  { offer, index, keys, leaves, files, signal }: ShowLeavesParameters,
): Promise<readonly ShownLeaf[]> {
  const tree = await treeOf(await fetchLists(client, index, offer.salt, { signal }))
  const saltKey = fromHex(keys.saltKey)
  const blocks = new Map<number, Uint8Array<ArrayBuffer>>()
  const shown: ShownLeaf[] = []
  for (const leaf of leaves) {
    const place = Math.floor(leaf / blockLeaves)
    const fetched = async () => {
      const known = blocks.get(place)
      if (known) return known
      // Leaves come lowest first: the blocks before are not needed any more.
      blocks.clear()
      const digest = index.blocks[place] ?? '0x'
      const bytes = await fetchPatiently(client, { digest, limit: BLOCK_LIMIT, signal })
      blocks.set(place, bytes)
      return bytes
    }
    const bytes = files
      ? await readLeaf({ files, saltKey, leaf })
      : await decryptLeaf({ cipher: index.cipher, key: keys.key, bytes: await fetched(), leaf })
    shown.push({ leaf, bytes, path: pathOf(tree, leaf) })
  }
  return shown
}
