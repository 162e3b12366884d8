import { untilAborted } from '../untilAborted.ts'
import type { PayloadEngine, Plan, SealedParts, Sealer } from './engine.ts'
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
   * Takes each block; in order, or from workers nearly so. Encrypting waits while four of its promises are open, and ends with
   * the first that rejects.
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

const blockData = blockLeaves * dataBytes

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
  const { files, cipher, key, saltKey } = parameters
  const leaves = leavesOf(size)
  const count = blocksOf(leaves)
  const plan = engine.plan(count)
  const plainHashes = new Uint8Array(leaves * hashBytes)
  const cipherHashes = new Uint8Array((cipher === 'aes-256-ctr' ? leaves : count) * hashBytes)
  const blocks: Hex[] = []
  const sealer = await engine.seal({ files, cipher, key, saltKey }, plan)
  try {
    await makeBlocks(parameters, { sealer, plan, size, count }, (index, parts) => {
      blocks[index] = parts.digest
      plainHashes.set(parts.plainHashes, index * blockLeaves * hashBytes)
      if (cipher === 'aes-256-ctr') cipherHashes.set(parts.cipherHashes, index * blockLeaves * hashBytes)
      else cipherHashes.set(fromHex(parts.digest, hashBytes), index * hashBytes)
    })
    const hashed = await sealer.files()
    const plainRoot = topOf(await engine.treeOf(plainHashes))
    const cipherRoot = topOf(await engine.treeOf(cipherHashes))
    return { size, leaves, plainRoot, cipherRoot, blocks, plainHashes, files: hashed }
  } finally {
    sealer.close()
  }
}

/** What is being made. */
type Making = Readonly<{ sealer: Sealer; plan: Plan; size: number; count: number }>

/** Makes every block, as many stretches at a time as there are lanes. @throws the first failure; nothing is begun after it */
async function makeBlocks(
  { onBlock, onProgress, signal }: SealPayloadParameters,
  { sealer, plan, size, count }: Making,
  keep: (index: number, parts: SealedParts) => void,
): Promise<void> {
  const window = createWindow(blocksInFlight, signal)
  let isStopped = false
  let nextStretch = 0
  let done = 0

  async function deliver(index: number, parts: SealedParts): Promise<void> {
    keep(index, parts)
    const { digest, bytes } = parts
    await window.add(async () => {
      await onBlock({ index, digest, bytes })
      done += Math.min(blockData, size - index * blockData)
      onProgress?.({ bytes: done, total: size })
    })
  }

  /** One block is made while the one after it is read. */
  async function lane(): Promise<void> {
    for (let start = 0; ; ) {
      start = nextStretch++ * plan.stretch
      const end = Math.min(count, start + plan.stretch)
      let making = start < end ? sealer.block(start) : undefined
      for (let index = start; making; index++) {
        const next = index + 1 < end ? sealer.block(index + 1) : undefined
        // Awaited in its turn; until then a failure is not an unhandled one.
        next?.catch(() => {})
        const parts = await making
        signal?.throwIfAborted()
        if (isStopped) return
        await deliver(index, parts)
        making = next
      }
      if (end >= count) return
    }
  }

  try {
    await Promise.all(Array.from({ length: plan.lanes }, lane))
    await window.drain()
  } finally {
    isStopped = true
  }
}
