import { untilAborted } from '../untilAborted.ts'
import { type CipherSide, createCipherSide } from './cipherSide.ts'
import type { OpenedParts, Opener, PayloadEngine, WrongLeaf } from './engine.ts'
import { payloadKeyInvalid } from './errors.ts'
import { type Arrived, blocksAhead, type FetchBlock, fetchBlocks } from './fetchBlocks.ts'
import type { PayloadFile } from './fileHashes.ts'
import { blockLeaves, dataBytes, type Hex, hashBytes, leavesIn, type PayloadProgress } from './format.ts'
import { isSameHex, toHex } from './hex.ts'
import { type LeafProof, PayloadFault } from './payloadFault.ts'
import { checkShape, type PayloadShape } from './shape.ts'
import { pathOf, topOf } from './tree.ts'
import { createWindow } from './window.ts'

/** What `openPayload` needs. `cipher`, `size`, `leaves` and `blocks` are those of the `PayloadIndex`. */
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
    /**
     * Gets a block by its sha-256; its bytes are checked here. Some are asked for at a time. The buffer is handed over: in workers
     * it is transferred, so give a copy of what you keep.
     */
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

/** `openPayload` with the work on blocks done by an engine. */
export async function openWith(
  engine: PayloadEngine,
  parameters: OpenPayloadParameters,
): Promise<OpenedPayload> {
  const { key, signal } = parameters
  signal?.throwIfAborted()
  if (key.length !== hashBytes) throw payloadKeyInvalid('key', key.length)
  return untilAborted(open(engine, parameters), signal)
}

async function open(engine: PayloadEngine, parameters: OpenPayloadParameters): Promise<OpenedPayload> {
  checkShape(parameters)
  const { cipher, size, leaves, blocks, key, plainRoot, cipherRoot, plainHashes, fileSizes = [] } = parameters
  if (
    plainHashes.length !== leaves * hashBytes ||
    !isSameHex(topOf(await engine.treeOf(plainHashes)), plainRoot)
  )
    throw new PayloadFault(`The list of leaf hashes does not give ${plainRoot}.`, { reason: 'list' })
  const cipherSide = await createCipherSide(engine, parameters, cipherRoot)
  const opener = await engine.open({ shape: { cipher, size, leaves, blocks }, key, fileSizes })
  try {
    await takeBlocks(engine, parameters, opener, cipherSide)
    return { files: await opener.files() }
  } finally {
    opener.close()
  }
}

async function takeBlocks(
  engine: PayloadEngine,
  parameters: OpenPayloadParameters,
  opener: Opener,
  cipherSide: CipherSide,
): Promise<void> {
  const { size, leaves, plainHashes, fetchBlock, onBytes, onProgress, signal } = parameters
  const window = createWindow(1, signal)
  const arriving = fetchBlocks({
    shape: parameters,
    fetchBlock,
    work: (bytes, block) => {
      const first = block * blockLeaves
      const end = first + leavesIn(leaves, block)
      return opener.block(block, bytes, plainHashes.subarray(first * hashBytes, end * hashBytes))
    },
    ahead: blocksAhead + 2 * engine.plan(parameters.blocks.length).lanes,
    signal,
  })
  for await (const { block, result: parts } of arriving) {
    signal?.throwIfAborted()
    cipherSide.add(parts.cipherHashes, block)
    const { result } = parts
    if ('leaf' in result)
      throw await leafFault(engine, parameters, { ...result, block, arriving, cipherSide })
    const { data } = result
    const offset = block * blockLeaves * dataBytes
    const done = offset + data.length
    const hashing = opener.addToFiles(data)
    // Awaited below; until then a failure is not an unhandled one.
    hashing.catch(() => {})
    await window.add(async () => {
      await onBytes(await hashing, offset)
      onProgress?.({ bytes: done, total: size })
    })
  }
  await cipherSide.tree()
  await window.drain()
}

/** A wrong leaf and what was at hand when it was found. */
type Finding = WrongLeaf &
  Readonly<{
    block: number
    /** The blocks after it. */
    arriving: AsyncIterable<Arrived<OpenedParts>>
    cipherSide: CipherSide
  }>

/** The fault of a wrong leaf. With CTR its proof needs every encrypted leaf, so the blocks that are left are fetched, too. */
async function leafFault(
  engine: PayloadEngine,
  parameters: OpenPayloadParameters,
  { leaf, block, cipher, arriving, cipherSide }: Finding,
): Promise<PayloadFault> {
  const { plainHashes } = parameters
  const index = block * blockLeaves + leaf
  const details = `Leaf ${index} does not decrypt to what plainRoot promises.`
  const fields = { reason: 'leaf', leaf: index, block } as const
  if (parameters.cipher !== 'aes-256-ctr') return new PayloadFault(details, fields)
  try {
    for await (const next of arriving) cipherSide.add(next.result.cipherHashes, next.block)
    const proof: LeafProof = {
      cipher,
      plainLeaf: toHex(plainHashes.subarray(index * hashBytes, (index + 1) * hashBytes)),
      cipherProof: pathOf(await cipherSide.tree(), index),
      plainProof: pathOf(await engine.treeOf(plainHashes), index),
    }
    return new PayloadFault(details, { ...fields, proof })
  } catch (cause) {
    return new PayloadFault(`${details} It can’t be proven: not every block could be had.`, {
      ...fields,
      cause,
    })
  }
}
