import { encodeFunctionData } from 'viem'
import { withdrawRefundAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link withdrawRefund}. */
export type WithdrawRefundParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
  }>
/** The transaction, in a block. */
export type WithdrawRefundReturnType = Readonly<{
  hash: Hex
  /** In the token's smallest unit. */
  amount: bigint
}>
/** What {@link withdrawRefund} may throw. */
export type WithdrawRefundErrorType = WriteErrorType

/**
 * Sends the requester what no seat can claim any more.
 *
 * @example
 * const { amount } = await withdrawRefund(client, { campaignId: 1n })
 */
export async function withdrawRefund(
  client: SaharaClient,
  { campaignId, ...options }: WithdrawRefundParameters,
): Promise<WithdrawRefundReturnType> {
  const data = encodeFunctionData({ abi: [withdrawRefundAbi], args: [campaignId] })
  const { hash, receipt } = await transact(client, { ...options, data })
  return { hash, amount: eventsIn(client, receipt, 'RefundWithdrawn')[0]?.amount ?? 0n }
}
