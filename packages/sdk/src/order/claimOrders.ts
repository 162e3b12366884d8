import { encodeFunctionData } from 'viem'
import { claimAbi } from '../abis/market.generated.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Deliverable } from './deliverOrders.ts'
import { toStruct } from './orderStruct.ts'
import { sendCalls } from './sendCalls.ts'
import { type SettledOrder, settledIn } from './settled.ts'

/** Orders in one transaction: 107,000 gas each, and careful nodes allow a call 4 million. */
export const CLAIMS_A_TRANSACTION = 25

/**
 * Settles orders that nobody disputed in time, in one transaction.
 *
 * @param orders at most {@link CLAIMS_A_TRANSACTION}
 * @throws what a transaction may throw
 */
export async function claimOrders(
  client: SaharaClient,
  orders: readonly Deliverable[],
  options: WriteOptions,
): Promise<Readonly<{ settled: readonly SettledOrder[]; hash: Hex }>> {
  const calls = orders.map(({ order }) => encodeFunctionData({ abi: [claimAbi], args: [toStruct(order)] }))
  const { hash, receipt } = await sendCalls(client, calls, options)
  return { settled: settledIn(client, receipt), hash }
}
