import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { getWallet } from '../wallet/getWallet.ts'
import { settlementsOf } from './settlementsOf.ts'

/** What a transaction would cost, and is told before the wallet shows it. */
export type NetworkCost = Readonly<{
  /** Units of gas; undefined where the node can't tell yet, for example before a token is allowed. */
  gas: bigint | undefined
  /** The same in the native coin's smallest unit, at the price of now. */
  networkFee: bigint | undefined
}>

/** Estimates a call of `Settlements` by the client's wallet. Never fails: the wallet shows the cost as well. */
export async function costOf(
  client: SaharaClient,
  call: Readonly<{ data: Hex; value?: bigint | undefined; signal?: AbortSignal | undefined }>,
): Promise<NetworkCost> {
  const { data, value = 0n, signal } = call
  try {
    const { account } = await getWallet(client.wallet, { prompt: true, signal })
    const to: Address = settlementsOf(client)
    const transaction = { from: account, to, data, ...(value ? { value: `0x${value.toString(16)}` } : {}) }
    const [gas, price] = await Promise.all([
      request<Hex>(client, 'eth_estimateGas', [transaction], signal),
      request<Hex>(client, 'eth_gasPrice', [], signal),
    ])
    return { gas: BigInt(gas), networkFee: BigInt(gas) * BigInt(price) }
  } catch {
    signal?.throwIfAborted()
    return { gas: undefined, networkFee: undefined }
  }
}
