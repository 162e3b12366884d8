import { pause } from '../pause.ts'
import type { CallOptions } from '../types/options.ts'
import { indexerLagging } from './errors.ts'
import type { Indexer } from './Indexer.ts'

/** Parameters of {@link waitForBlock}. */
export type WaitForBlockParameters = CallOptions &
  Readonly<{
    block: bigint
    /** Milliseconds. Default 15,000. */
    deadlineMs?: number | undefined
  }>

/**
 * Waits until a source has read up to a block, so that a list shows what was just sent.
 *
 * @throws IndexerLaggingError, and what `getHead` throws
 * @example
 * await waitForBlock(client.indexer, { block: receiptBlock })
 */
export async function waitForBlock(
  indexer: Indexer,
  { block, deadlineMs = 15_000, signal }: WaitForBlockParameters,
): Promise<void> {
  const started = Date.now()
  for (let interval = 50; ; interval = Math.min(2 * interval, 1_000)) {
    const { indexedBlock } = await indexer.getHead({ signal })
    if (indexedBlock >= block) return
    if (Date.now() - started > deadlineMs) throw indexerLagging(indexedBlock, block)
    await pause(interval, signal)
  }
}
