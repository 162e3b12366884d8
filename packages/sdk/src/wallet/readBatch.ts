import type { CallOptions } from '../types/options.ts'
import { answerOf } from './getWallet.ts'
import type { Eip1193Provider } from './Wallet.ts'

/**
 * How far a batch is, as the wallet says. `unknown`: the wallet has no such batch, or gave no answer that can be read.
 */
export type BatchState = 'pending' | 'done' | 'failed' | 'unknown'

/** Asks a wallet what became of a batch (EIP-5792). Nobody has to answer. */
export async function readBatch(
  provider: Eip1193Provider,
  id: string,
  { signal }: CallOptions = {},
): Promise<BatchState> {
  const method = 'wallet_getCallsStatus'
  try {
    const answer = await answerOf(() => provider.request({ method, params: [id] }), method, signal)
    return stateOf((Object(answer) as { status?: unknown }).status)
  } catch (error) {
    if (signal?.aborted) throw error
    return 'unknown'
  }
}

/** Hundreds as in HTTP: 1 waits, 2 is done, 4 to 6 failed. The first version of the standard had words. */
function stateOf(status: unknown): BatchState {
  if (status === 'CONFIRMED') return 'done'
  if (status === 'PENDING') return 'pending'
  const hundred = Math.floor(Number(status) / 100)
  if (hundred === 1) return 'pending'
  if (hundred === 2) return 'done'
  return hundred >= 4 && hundred <= 6 ? 'failed' : 'unknown'
}
