import { untilAborted } from '../untilAborted.ts'
import { encryptBlock, importKey, saltsFrom } from './aes.ts'
import { createHasher } from './createHasher.ts'
import { payloadKeyInvalid } from './errors.ts'
import { createFileHashes, type PayloadFile } from './fileHashes.ts'
import {
  blockLeaves,
  blocksOf,
  dataBytes,
  type Hex,
  hashBytes,
  leafBytes,
  leavesIn,
  leavesOf,
  type PayloadCipher,
  type PayloadProgress,
} from './format.ts'
import { fromHex, toHex } from './hex.ts'
import { layLeaves, openSource } from './source.ts'
import { rootOf } from './tree.ts'
import { createWindow } from './window.ts'

/** An encrypted block, to be stored under its sha-256. */
export type SealedBlock = Readonly<{
  /** Its number, from 0. */
  index: number
  /** sha-256 of the bytes. */
  digest: Hex
  /** Up to 1 MiB, and 16 bytes with GCM. Yours: nobody else uses the buffer any more. */
  bytes: Uint8Array<ArrayBuffer>
}>

/** What {@link sealPayload} needs. */
export type SealPayloadParameters = Readonly<{
  /** In the manifest's order. */
  files: readonly Blob[]
  cipher: PayloadCipher
  /** 32 bytes that open the payload. */
  key: Uint8Array
  /** 32 bytes that the leaves' random bytes follow from. */
  saltKey: Uint8Array
  /**
   * Takes each block, in order. Encrypting waits while four of its promises are open, and ends with the first that rejects.
   */
  onBlock: (block: SealedBlock) => Promise<void> | void
  onProgress?: (progress: PayloadProgress) => void
  /** Ends the work; the call rejects with its reason. */
  signal?: AbortSignal
}>

/** All that an index and an offer say about a payload. */
export type SealedPayload = Readonly<{
  /** Bytes of data. */
  size: number
  leaves: number
  /** The version's content root. */
  plainRoot: Hex
  cipherRoot: Hex
  /** sha-256 of each block. */
  blocks: readonly Hex[]
  /** The list of leaf hashes, 32 bytes each; `splitList` makes its blocks. */
  plainHashes: Uint8Array<ArrayBuffer>
  files: readonly PayloadFile[]
}>

/** Promises of the caller that may be open at a time. */
const blocksInFlight = 4

/**
 * Encrypts files as a payload of the market, block by block: of a file of gigabytes only some megabytes are in memory. The
 * same files and keys give the same bytes again.
 *
 * @throws PayloadTooLargeError and PayloadInputError (no data, a key that is none) before anything is read;
 *   PayloadInputError when a file can't be read any more; what `onBlock` rejects with; the signal's reason
 * @example
 * const sealed = await sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: ({ bytes }) => upload(bytes) })
 */
export async function sealPayload(parameters: SealPayloadParameters): Promise<SealedPayload> {
  const { key, saltKey, signal } = parameters
  signal?.throwIfAborted()
  for (const [name, { length }] of Object.entries({ key, saltKey }))
    if (length !== hashBytes) throw payloadKeyInvalid(name, length)
  return untilAborted(seal(parameters), signal)
}

async function seal(parameters: SealPayloadParameters): Promise<SealedPayload> {
  const { files, cipher, onBlock, onProgress, signal } = parameters
  const source = openSource(files)
  const { size } = source
  const leaves = leavesOf(size)
  const count = blocksOf(leaves)
  const key = await importKey(cipher, parameters.key, 'encrypt')
  const saltKey = await importKey('aes-256-ctr', parameters.saltKey, 'encrypt')

  const blockBytes = blockLeaves * leafBytes
  const hasher = await createHasher(2 * blockBytes)
  const plainRoom = hasher.memory.subarray(0, blockBytes)
  const cipherRoom = hasher.memory.subarray(blockBytes)
  const fileHashes = createFileHashes(
    files.map((file) => file.size),
    hasher,
  )
  const plainHashes = new Uint8Array(leaves * hashBytes)
  const cipherHashes = new Uint8Array(cipher === 'aes-256-ctr' ? leaves * hashBytes : count * hashBytes)
  const blocks: Hex[] = []
  const window = createWindow(blocksInFlight)

  const blockData = blockLeaves * dataBytes
  const readBlock = (block: number) =>
    Promise.all([
      source.read(block * blockData, Math.min(blockData, size - block * blockData)),
      saltsFrom(saltKey, block * blockLeaves, leavesIn(leaves, block)),
    ])
  let reading = readBlock(0)
  let hashed: Promise<void> = Promise.resolve()

  for (let block = 0; block < count; block++) {
    signal?.throwIfAborted()
    const [data, salts] = await reading
    if (block + 1 < count) {
      reading = readBlock(block + 1)
      // Awaited in the next turn; until then a failure is not an unhandled one.
      reading.catch(() => {})
    }
    const plain = plainRoom.subarray(0, salts.length * (leafBytes / 16))
    layLeaves(data, salts, plain)
    // While the browser's own threads encrypt, this one hashes.
    const encrypting = encryptBlock(cipher, key, block, plain)
    hasher.hashEach(plain, leafBytes, plainHashes.subarray(block * blockLeaves * hashBytes))
    fileHashes.update(data)
    const bytes = new Uint8Array(await encrypting)
    const digesting = crypto.subtle.digest('SHA-256', bytes)
    if (cipher === 'aes-256-ctr') {
      const copy = cipherRoom.subarray(0, bytes.length)
      copy.set(bytes)
      hasher.hashEach(copy, leafBytes, cipherHashes.subarray(block * blockLeaves * hashBytes))
    }
    await hashed
    hashed = (async () => {
      const digest = toHex(new Uint8Array(await digesting))
      blocks.push(digest)
      await window.add(() => onBlock({ index: block, digest, bytes }))
      onProgress?.({ bytes: Math.min(size, (block + 1) * blockData), total: size })
    })()
    hashed.catch(() => {})
  }
  await hashed
  await window.drain()
  if (cipher === 'aes-256-gcm')
    blocks.forEach((digest, block) => cipherHashes.set(fromHex(digest, hashBytes), block * hashBytes))
  const plainRoot = await rootOf(plainHashes, hasher)
  const cipherRoot = await rootOf(cipherHashes, hasher)
  return { size, leaves, plainRoot, cipherRoot, blocks, plainHashes, files: fileHashes.digest() }
}
