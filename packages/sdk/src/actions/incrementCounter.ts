import { encodeFunctionData } from 'viem'
import { incrementCounterAbi, marketEvents } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link incrementCounter}. */
export type IncrementCounterParameters = WriteOptions
/** The account's counter now. */
export type IncrementCounterReturnType = Readonly<{ counter: bigint; hash: Hex }>
/** What {@link incrementCounter} may throw. */
export type IncrementCounterErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Takes back every offer that the account ever signed or published. Orders that are open stay open.
 *
 * @example
 * const { counter } = await incrementCounter(client)
 */
export async function incrementCounter(
  client: SaharaClient,
  options: IncrementCounterParameters = {},
): Promise<IncrementCounterReturnType> {
  const { Market: to } = marketContracts(client)
  const data = encodeFunctionData({ abi: [incrementCounterAbi] })
  const { hash, receipt } = await transact(client, { ...options, to, data })
  const [incremented] = eventsOf(receipt, to, marketEvents, 'CounterIncremented')
  if (!incremented) throw rpcInvalid(`${hash} changed no counter`)
  return { counter: incremented.counter, hash }
}
