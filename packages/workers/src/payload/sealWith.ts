import { untilAborted } from '../untilAborted.ts'
import type { PayloadEngine, SealedParts } from './engine.ts'
import { payloadKeyInvalid } from './errors.ts'
import type { PayloadFile } from './fileHashes.ts'
import {
  blockLeaves,
  blocksOf,
  dataBytes,
  type Hex,
  hashBytes,
  leavesOf,
  type PayloadCipher,
  type PayloadProgress,
} from './format.ts'
import { fromHex } from './hex.ts'
import { openSource } from './source.ts'
import { topOf } from './tree.ts'
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

/** What `sealPayload` needs. */
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
  /** Told after each block that `onBlock` has taken. */
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

/** `sealPayload` with the work on blocks done by an engine. */
export async function sealWith(
  engine: PayloadEngine,
  parameters: SealPayloadParameters,
): Promise<SealedPayload> {
  const { key, saltKey, signal } = parameters
  signal?.throwIfAborted()
  for (const [name, { length }] of Object.entries({ key, saltKey }))
    if (length !== hashBytes) throw payloadKeyInvalid(name, length)
  // Looks at sizes only.
  const { size } = openSource(parameters.files)
  return untilAborted(seal(engine, parameters, size), signal)
}

async function seal(
  engine: PayloadEngine,
  parameters: SealPayloadParameters,
  size: number,
): Promise<SealedPayload> {
  const { files, cipher, key, saltKey, onBlock, onProgress, signal } = parameters
  const leaves = leavesOf(size)
  const count = blocksOf(leaves)
  const plainHashes = new Uint8Array(leaves * hashBytes)
  const cipherHashes = new Uint8Array((cipher === 'aes-256-ctr' ? leaves : count) * hashBytes)
  const blocks: Hex[] = []
  const window = createWindow(blocksInFlight)
  const sealer = await engine.seal({ files, cipher, key, saltKey })
  try {
    const making: Promise<SealedParts>[] = []
    let next = 0
    for (let index = 0; index < count; index++) {
      while (next < count && making.length < engine.width(count)) {
        const made = sealer.block(next++)
        // Awaited in its turn; until then a failure is not an unhandled one.
        made.catch(() => {})
        making.push(made)
      }
      const parts = await making.shift()
      signal?.throwIfAborted()
      if (!parts) continue
      const { digest, bytes } = parts
      blocks.push(digest)
      const at = index * blockLeaves * hashBytes
      plainHashes.set(parts.plainHashes, at)
      if (cipher === 'aes-256-ctr') cipherHashes.set(parts.cipherHashes, at)
      else cipherHashes.set(fromHex(digest, hashBytes), index * hashBytes)
      const done = Math.min(size, (index + 1) * blockLeaves * dataBytes)
      await window.add(async () => {
        await onBlock({ index, digest, bytes })
        onProgress?.({ bytes: done, total: size })
      })
    }
    const hashed = await sealer.files()
    const plainRoot = topOf(await engine.treeOf(plainHashes))
    const cipherRoot = topOf(await engine.treeOf(cipherHashes))
    await window.drain()
    return { size, leaves, plainRoot, cipherRoot, blocks, plainHashes, files: hashed }
  } finally {
    sealer.close()
  }
}
