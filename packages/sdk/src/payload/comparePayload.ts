import { type CheckBlocksParameters, checkBlocks } from '@saharakit/workers/payload'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { fetchPatiently } from './fetchPatiently.ts'
import { type PayloadProblem, problemOf } from './problems.ts'
import { BLOCK_LIMIT } from './shape.ts'

/** Parameters of {@link comparePayload}; the others are those of `checkPayload`. */
export type ComparePayloadParameters = CallOptions &
  Readonly<{
    index: PayloadIndex
    /** From the offer. */
    cipherRoot: Hex
    runner?: Readonly<{ checkBlocks(parameters: CheckBlocksParameters): Promise<void> }> | undefined
    onProgress?: ((progress: Readonly<{ bytes: number; total: number }>) => void) | undefined
  }>

/**
 * Fetches the whole encrypted payload and compares it with the offer.
 *
 * @throws what fetching blocks throws, or the signal's reason
 */
export async function comparePayload(
  client: SaharaClient,
  { index, cipherRoot, runner, onProgress, signal }: ComparePayloadParameters,
): Promise<PayloadProblem | undefined> {
  const { cipher, size, leaves, blocks } = index
  try {
    await (runner?.checkBlocks ?? checkBlocks)({
      cipher,
      size,
      leaves,
      blocks,
      cipherRoot,
      fetchBlock: (digest, _, stopped) =>
        fetchPatiently(client, { digest, limit: BLOCK_LIMIT, signal: stopped }),
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    })
    return undefined
  } catch (error) {
    if ((error as Error).name === 'PayloadFault') return problemOf('cipher')
    throw error
  }
}
