import { encodeFunctionData } from 'viem'
import { multicallAbi } from '../abis/market.generated.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { type Transacted, transact } from '../wallet/transact.ts'

/**
 * Sends calls of the market in one transaction: all of them happen, or none.
 *
 * @throws what a transaction may throw
 */
export function sendCalls(
  client: SaharaClient,
  calls: readonly Hex[],
  options: WriteOptions,
): Promise<Transacted> {
  const [only] = calls
  const data =
    calls.length === 1 && only ? only : encodeFunctionData({ abi: [multicallAbi], args: [[...calls]] })
  return transact(client, { ...options, to: marketContracts(client).Market, data })
}
