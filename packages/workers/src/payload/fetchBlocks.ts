import type { Hex } from './format.ts'
import type { PayloadShape } from './shape.ts'

/** Gets the bytes of a block. `signal` ends when they are no longer wanted. */
export type FetchBlock = (digest: Hex, index: number, signal: AbortSignal) => Promise<Uint8Array>

/** Blocks that are fetched while others are worked on. */
export const blocksAhead = 4

/** A block that arrived and was worked on. */
export type Arrived<Result> = Readonly<{ block: number; result: Result }>

/** What {@link fetchBlocks} needs. */
export type FetchBlocksParameters<Result> = Readonly<{
  shape: PayloadShape
  fetchBlock: FetchBlock
  /** Works on a block as soon as it is there. */
  work: (bytes: Uint8Array<ArrayBuffer>, block: number) => Promise<Result>
  /** Blocks that are fetched, worked on, or wait to be taken, at a time. */
  ahead: number
  /** Stops what is being fetched. */
  signal: AbortSignal | undefined
}>

/**
 * Fetches the blocks of a payload side by side and hands on what became of them, in order.
 *
 * @throws what `fetchBlock` and `work` reject with
 */
export async function* fetchBlocks<Result>({
  shape,
  fetchBlock,
  work,
  ahead,
  signal,
}: FetchBlocksParameters<Result>): AsyncGenerator<Arrived<Result>> {
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  const get = async (block: number) => {
    const bytes = await fetchBlock(shape.blocks[block] ?? '0x', block, stop.signal)
    return { block, result: await work(bytes as Uint8Array<ArrayBuffer>, block) }
  }
  const queue: Promise<Arrived<Result>>[] = []
  let next = 0
  try {
    while (next < shape.blocks.length || queue.length > 0) {
      while (queue.length < ahead && next < shape.blocks.length) {
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
