import { call } from '../rpc/call.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { contractError } from './contractError.ts'
import { insufficientFunds } from './errors.ts'

/** A transaction that is only tried. */
export type SimulateParameters = Readonly<{
  to: Address
  data: Hex
  from: Address
  value?: bigint | undefined
  signal?: AbortSignal | undefined
}>

/**
 * Runs a call without sending it.
 *
 * @throws ContractRevertError, InsufficientFundsError, and what a read throws
 */
export async function simulate(client: SaharaClient, parameters: SimulateParameters): Promise<Hex> {
  try {
    return await call(client, parameters)
  } catch (error) {
    const data = revertDataOf(error)
    if (data !== undefined) throw await contractError(data, error)
    const { message, details: text = message } = error as Error & { details?: string }
    if (/insufficient funds|exceeds.*balance/i.test(text)) throw insufficientFunds(text, error)
    // A node that hides the reason of a revert still says that it reverted.
    if (/revert/i.test(text)) throw await contractError('0x', error)
    throw error
  }
}
