import type { Hex } from './format.ts'
import { isSameHex, toHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'
import { blockSize, type PayloadShape } from './shape.ts'

/** Gets the bytes of a block. `signal` ends when they are no longer wanted. */
export type FetchBlock = (digest: Hex, index: number, signal: AbortSignal) => Promise<Uint8Array>

/** Blocks that are fetched, or wait to be taken, at a time. */
const blocksInFlight = 4

/** A block that arrived, and what was begun with it at once. */
export type Arrived<Begun> = Readonly<{ block: number; bytes: Uint8Array<ArrayBuffer>; begun: Begun }>

/**
 * Fetches the blocks of a payload side by side and hands them on in order, each compared with its name.
 *
 * @param begin starts work on bytes that are not checked yet, so that the browser's own threads do both at a time
 * @param signal stops what is being fetched
 * @throws PayloadFault for a block that is not the one it is named after; what `fetchBlock` rejects with
 */
export async function* fetchBlocks<Begun>(
  shape: PayloadShape,
  fetchBlock: FetchBlock,
  begin: (bytes: Uint8Array<ArrayBuffer>, block: number) => Begun,
  signal: AbortSignal | undefined,
): AsyncGenerator<Arrived<Begun>> {
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  const get = async (block: number) => {
    const digest = shape.blocks[block] ?? '0x'
    const bytes = (await fetchBlock(digest, block, stop.signal)) as Uint8Array<ArrayBuffer>
    if (bytes.length !== blockSize(shape, block))
      throw new PayloadFault(`Block ${block} has ${bytes.length} bytes, not ${blockSize(shape, block)}.`, {
        reason: 'block',
        block,
      })
    const begun = begin(bytes, block)
    const found = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
    if (!isSameHex(found, digest))
      throw new PayloadFault(`Block ${block} has the sha-256 ${found}, not ${digest}.`, {
        reason: 'block',
        block,
      })
    return { block, bytes, begun }
  }
  const queue: Promise<Arrived<Begun>>[] = []
  let next = 0
  try {
    while (next < shape.blocks.length || queue.length > 0) {
      while (queue.length < blocksInFlight && next < shape.blocks.length) {
        const getting = get(next++)
        // Awaited in its turn; until then a failure is not an unhandled one.
        getting.catch(() => {})
        queue.push(getting)
      }
      const first = queue.shift()
      if (first) yield await first
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    stop.abort()
  }
}
