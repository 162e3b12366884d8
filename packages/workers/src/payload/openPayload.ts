import { untilAborted } from '../untilAborted.ts'
import { decryptBlock, importKey } from './aes.ts'
import { type CipherSide, createCipherSide } from './cipherSide.ts'
import { createHasher } from './createHasher.ts'
import { payloadKeyInvalid } from './errors.ts'
import { type Arrived, type FetchBlock, fetchBlocks } from './fetchBlocks.ts'
import { createFileHashes, type PayloadFile } from './fileHashes.ts'
import {
  blockLeaves,
  dataBytes,
  type Hex,
  hashBytes,
  leafBytes,
  leavesIn,
  type PayloadProgress,
} from './format.ts'
import type { Hasher } from './hasher.ts'
import { isSameHex, toHex } from './hex.ts'
import { type LeafProof, PayloadFault } from './payloadFault.ts'
import { checkShape, type PayloadShape } from './shape.ts'
import { dataIn } from './source.ts'
import { pathOf, rootOf, treeOf } from './tree.ts'
import { createWindow } from './window.ts'

/** What {@link openPayload} needs. `cipher`, `size`, `leaves` and `blocks` are those of the `PayloadIndex`. */
export type OpenPayloadParameters = Readonly<
  PayloadShape & {
    /** 32 bytes, the ones that the order delivered. */
    key: Uint8Array
    /** The version's content root. */
    plainRoot: Hex
    /** From the offer. */
    cipherRoot: Hex
    /** The list of leaf hashes, 32 bytes each; `joinList` makes it of its blocks. */
    plainHashes: Uint8Array
    /** Gets a block by its sha-256. Four may be asked for at a time; its bytes are checked here. */
    fetchBlock: FetchBlock
    /** Takes the data, in order and each piece once, all its leaves checked. The next waits for its promise. */
    onBytes: (bytes: Uint8Array<ArrayBuffer>, offset: number) => Promise<void> | void
    /** Bytes of each file, if their hashes are wanted. */
    fileSizes?: readonly number[]
    onProgress?: (progress: PayloadProgress) => void
    /** Ends the work; the call rejects with its reason. */
    signal?: AbortSignal
  }
>

/** What came out of a payload. */
export type OpenedPayload = Readonly<{
  /** Of each of `fileSizes`. */
  files: readonly PayloadFile[]
}>

/**
 * Decrypts a payload block by block and checks all of it: each block against its name, each leaf against `plainRoot` before
 * its data is handed on, and the encrypted leaves against `cipherRoot`.
 *
 * @throws PayloadFault when the payload is not what was promised. For a wrong leaf of `aes-256-ctr` the other blocks are still
 *   fetched, and its `proof` wins the dispute; PayloadInputError for a key that is none; what `fetchBlock` and `onBytes`
 *   reject with; the signal's reason
 * @example
 * await openPayload({ ...index, key, plainRoot, cipherRoot, plainHashes, fetchBlock, onBytes: (bytes) => file.write(bytes) })
 */
export async function openPayload(parameters: OpenPayloadParameters): Promise<OpenedPayload> {
  const { key, signal } = parameters
  signal?.throwIfAborted()
  if (key.length !== hashBytes) throw payloadKeyInvalid('key', key.length)
  return untilAborted(open(parameters), signal)
}

async function open(parameters: OpenPayloadParameters): Promise<OpenedPayload> {
  const { cipher, size, leaves, plainRoot, cipherRoot, plainHashes, signal } = parameters
  checkShape(parameters)
  const blockBytes = blockLeaves * leafBytes
  const hasher = await createHasher(2 * blockBytes + blockLeaves * hashBytes)
  const plainRoom = hasher.memory.subarray(0, blockBytes)
  const cipherRoom = hasher.memory.subarray(blockBytes, 2 * blockBytes)
  const found = hasher.memory.subarray(2 * blockBytes)
  if (plainHashes.length !== leaves * hashBytes || !isSameHex(await rootOf(plainHashes, hasher), plainRoot))
    throw new PayloadFault(`The list of leaf hashes does not give ${plainRoot}.`, { reason: 'list' })

  const cipherSide = await createCipherSide(parameters, cipherRoot, hasher, cipherRoom)
  const key = await importKey(cipher, parameters.key, 'decrypt')
  const fileHashes = createFileHashes(parameters.fileSizes ?? [], hasher)
  const window = createWindow(1)
  // A tag that is wrong is told below, after the block's own hash: damage on the way is the more likely cause.
  const decrypt = (bytes: Uint8Array<ArrayBuffer>, block: number) =>
    decryptBlock(cipher, key, block, bytes).catch(() => undefined)
  const arriving = fetchBlocks(parameters, parameters.fetchBlock, decrypt, signal)
  for await (const { block, bytes, begun } of arriving) {
    signal?.throwIfAborted()
    cipherSide.add(bytes, block)
    const decrypted = await begun
    if (!decrypted) throw new PayloadFault(`Block ${block} has a wrong tag.`, { reason: 'key', block })
    const plain = plainRoom.subarray(0, decrypted.byteLength)
    plain.set(new Uint8Array(decrypted))
    hasher.hashEach(plain, leafBytes, found)

    const first = block * blockLeaves
    const count = leavesIn(leaves, block)
    const wrong = firstDifference(found, plainHashes.subarray(first * hashBytes, (first + count) * hashBytes))
    if (wrong !== undefined) {
      const leaf = bytes.slice(wrong * leafBytes, (wrong + 1) * leafBytes)
      throw await leafFault(parameters, { leaf, index: first + wrong, arriving, cipherSide, hasher })
    }

    const offset = first * dataBytes
    const data = dataIn(plain, Math.min(count * dataBytes, size - offset))
    fileHashes.update(data)
    await window.add(async () => {
      const bytesDone = offset + data.length
      await parameters.onBytes(data, offset)
      parameters.onProgress?.({ bytes: bytesDone, total: size })
    })
  }
  await cipherSide.tree()
  await window.drain()
  return { files: fileHashes.digest() }
}

/** Number of the first hash that differs, in two lists of which the second may be shorter. */
function firstDifference(found: Uint8Array, promised: Uint8Array): number | undefined {
  const at = promised.findIndex((byte, i) => byte !== found[i])
  return at < 0 ? undefined : Math.floor(at / hashBytes)
}

/** A wrong leaf and what was at hand when it was found. */
type WrongLeaf = Readonly<{
  /** Encrypted. */
  leaf: Uint8Array<ArrayBuffer>
  index: number
  /** The blocks after it. */
  arriving: AsyncIterable<Arrived<unknown>>
  cipherSide: CipherSide
  hasher: Hasher
}>

/** The fault of a wrong leaf. With CTR its proof needs every encrypted leaf, so the blocks that are left are fetched, too. */
async function leafFault(
  { cipher, plainHashes }: OpenPayloadParameters,
  { leaf, index, arriving, cipherSide, hasher }: WrongLeaf,
): Promise<PayloadFault> {
  const details = `Leaf ${index} does not decrypt to what plainRoot promises.`
  const fields = { reason: 'leaf', leaf: index, block: Math.floor(index / blockLeaves) } as const
  if (cipher !== 'aes-256-ctr') return new PayloadFault(details, fields)
  try {
    for await (const { bytes, block } of arriving) cipherSide.add(bytes, block)
    const proof: LeafProof = {
      cipher: leaf,
      plainLeaf: toHex(plainHashes.subarray(index * hashBytes, (index + 1) * hashBytes)),
      cipherProof: pathOf(await cipherSide.tree(), index),
      plainProof: pathOf(await treeOf(plainHashes, hasher), index),
    }
    return new PayloadFault(details, { ...fields, proof })
  } catch (cause) {
    return new PayloadFault(`${details} It can’t be proven: not every block could be had.`, {
      ...fields,
      cause,
    })
  }
}
