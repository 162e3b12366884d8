import { untilAborted } from '../untilAborted.ts'
import { createCipherSide } from './cipherSide.ts'
import type { PayloadEngine } from './engine.ts'
import { blocksAhead, type FetchBlock, fetchBlocks } from './fetchBlocks.ts'
import { blockLeaves, dataBytes, type Hex, hashBytes, type PayloadProgress } from './format.ts'
import { checkShape, type PayloadShape } from './shape.ts'

/** What `checkBlocks` needs. */
export type CheckBlocksParameters = Readonly<
  PayloadShape & {
    /** From the offer. */
    cipherRoot: Hex
    /** Gets a block by its sha-256; its bytes are checked here. */
    fetchBlock: FetchBlock
    onProgress?: (progress: PayloadProgress) => void
    signal?: AbortSignal
  }
>

/** `checkBlocks` with the work on blocks done by an engine. */
export async function checkWith(engine: PayloadEngine, parameters: CheckBlocksParameters): Promise<void> {
  parameters.signal?.throwIfAborted()
  return untilAborted(check(engine, parameters), parameters.signal)
}

async function check(engine: PayloadEngine, shape: CheckBlocksParameters): Promise<void> {
  checkShape(shape)
  const { cipher, size, leaves, blocks, cipherRoot, fetchBlock, onProgress, signal } = shape
  const cipherSide = await createCipherSide(engine, shape, cipherRoot)
  const opener = await engine.open({
    shape: { cipher, size, leaves, blocks },
    // Nothing is decrypted.
    key: new Uint8Array(hashBytes),
    fileSizes: [],
  })
  try {
    const work = (bytes: Uint8Array<ArrayBuffer>, block: number) => opener.check(block, bytes)
    const ahead = blocksAhead + 2 * engine.plan(blocks.length).lanes
    for await (const { block, result } of fetchBlocks({ shape, fetchBlock, work, ahead, signal })) {
      signal?.throwIfAborted()
      cipherSide.add(result, block)
      onProgress?.({ bytes: Math.min(size, (block + 1) * blockLeaves * dataBytes), total: size })
    }
    await cipherSide.tree()
  } finally {
    opener.close()
  }
}
