import { importKey, saltsFrom } from './aes.ts'
import { payloadKeyInvalid } from './errors.ts'
import { dataBytes, type Hex, hashBytes, leafBytes, leavesOf, saltBytes } from './format.ts'
import { toHex } from './hex.ts'
import { layLeaves, openSource } from './source.ts'

/** What {@link readLeaf} needs. */
export type ReadLeafParameters = Readonly<{
  /** In the manifest's order. */
  files: readonly Blob[]
  /** 32 bytes, the same that the payload was sealed with. */
  saltKey: Uint8Array
  /** Number of the leaf. */
  leaf: number
}>

/**
 * One leaf in the clear, as a seller shows it to a buyer who asked for an opening.
 *
 * @throws RangeError when there is no such leaf; PayloadTooLargeError and PayloadInputError as `sealPayload`
 */
export async function readLeaf({
  files,
  saltKey,
  leaf,
}: ReadLeafParameters): Promise<Uint8Array<ArrayBuffer>> {
  if (saltKey.length !== hashBytes) throw payloadKeyInvalid('saltKey', saltKey.length)
  const source = openSource(files)
  if (!(leaf >= 0 && leaf < leavesOf(source.size)))
    throw new RangeError(`These files have ${leavesOf(source.size)} leaves; ${leaf} is none of them.`)
  const key = await importKey('aes-256-ctr', saltKey, 'encrypt')
  const from = leaf * dataBytes
  const length = Math.min(dataBytes, source.size - from)
  const reader = source.read(from, from + length)
  try {
    const { pieces } = await reader.take(length)
    const bytes = new Uint8Array(leafBytes)
    layLeaves(pieces, await saltsFrom(key, leaf, 1), bytes)
    return bytes
  } finally {
    reader.cancel()
  }
}

/** The 4,080 bytes of data in a leaf; the last leaf of a payload ends with zeros. */
export const leafData = (leaf: Uint8Array): Uint8Array => leaf.subarray(saltBytes)

/** Hash of a leaf, or of any other bytes. */
export async function hashLeaf(leaf: Uint8Array): Promise<Hex> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', leaf as Uint8Array<ArrayBuffer>)))
}
