import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { rpcInvalid } from './errors.ts'
import { request } from './request.ts'

/** A call that changes nothing. */
export type CallParameters = Readonly<{
  to: Address
  data: Hex
  from?: Address | undefined
  value?: bigint | undefined
  /** Default `latest`. */
  block?: Hex | 'latest' | undefined
  signal?: AbortSignal | undefined
}>

/**
 * `eth_call`.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError; an error with the data of the revert
 */
export async function call(client: SaharaClient, parameters: CallParameters): Promise<Hex> {
  const { to, data, from, value, block = 'latest', signal } = parameters
  const transaction = {
    to,
    data,
    ...(from ? { from } : {}),
    ...(value ? { value: `0x${value.toString(16)}` } : {}),
  }
  const result = await request<unknown>(client, 'eth_call', [transaction, block], signal)
  if (typeof result !== 'string' || !/^0x[\da-f]*$/i.test(result))
    throw rpcInvalid(`eth_call gave ${typeof result}`)
  return result as Hex
}
