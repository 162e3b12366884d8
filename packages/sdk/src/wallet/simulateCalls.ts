import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { contractError } from './contractError.ts'
import type { BatchCall } from './sendBatch.ts'

/** Parameters of {@link simulateCalls}. */
export type SimulateCallsParameters = CallOptions &
  Readonly<{
    from: Address
    calls: readonly BatchCall[]
    /** Block that they are tried on. */
    block: Hex
  }>

type SimulatedCall = Readonly<{ status?: Hex; returnData?: Hex; error?: Readonly<{ data?: Hex }> }>

/**
 * Runs calls one after another without sending them: what a token does with a payment is known before anybody is asked to
 * allow it. A node that can't (`eth_simulateV1` is young) stops nobody.
 *
 * @throws ContractRevertError of the first call that fails, or the signal's reason
 */
export async function simulateCalls(
  client: SaharaClient,
  { from, calls, block, signal }: SimulateCallsParameters,
): Promise<void> {
  const asked = calls.map(({ to, data, value = 0n }) => ({
    from,
    to,
    data,
    value: `0x${value.toString(16)}`,
  }))
  const parameters = [{ blockStateCalls: [{ calls: asked }] }, block]
  let blocks: unknown
  try {
    blocks = await request<unknown>(client, 'eth_simulateV1', parameters, signal)
  } catch (error) {
    if (signal?.aborted) throw error
    return
  }
  const results = Array.isArray(blocks) ? (Object(blocks[0]) as { calls?: unknown }).calls : undefined
  const failed = (Array.isArray(results) ? (results as SimulatedCall[]) : []).find(
    ({ status }) => status === '0x0',
  )
  if (failed) throw await contractError(failed.error?.data ?? failed.returnData ?? '0x')
}
