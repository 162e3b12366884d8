import { untilAborted } from '../untilAborted.ts'
import { createCipherSide } from './cipherSide.ts'
import { createHasher } from './createHasher.ts'
import { type FetchBlock, fetchBlocks } from './fetchBlocks.ts'
import { blockLeaves, dataBytes, type Hex, leafBytes, type PayloadProgress } from './format.ts'
import { checkShape, type PayloadShape } from './shape.ts'

/** What {@link checkBlocks} needs. */
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

/**
 * Whether an encrypted payload can be had and is the one that the offer promises; needs no key, so it can be done before
 * paying.
 *
 * @throws PayloadFault when it is not; what `fetchBlock` rejects with; the signal's reason
 */
export async function checkBlocks(parameters: CheckBlocksParameters): Promise<void> {
  parameters.signal?.throwIfAborted()
  return untilAborted(check(parameters), parameters.signal)
}

async function check(parameters: CheckBlocksParameters): Promise<void> {
  const { size, cipherRoot, fetchBlock, onProgress, signal } = parameters
  checkShape(parameters)
  const hasher = await createHasher(blockLeaves * leafBytes)
  const cipherSide = await createCipherSide(parameters, cipherRoot, hasher, hasher.memory)
  const arriving = fetchBlocks(parameters, fetchBlock, () => undefined, signal)
  for await (const { block, bytes } of arriving) {
    signal?.throwIfAborted()
    cipherSide.add(bytes, block)
    onProgress?.({ bytes: Math.min(size, (block + 1) * blockLeaves * dataBytes), total: size })
  }
  await cipherSide.tree()
}
