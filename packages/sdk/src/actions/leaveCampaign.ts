import { encodeFunctionData } from 'viem'
import { leaveCampaignAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link leaveCampaign}. */
export type LeaveCampaignParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
  }>
/** The transaction, in a block. */
export type LeaveCampaignReturnType = Readonly<{
  hash: Hex
  /** Deposit that came back, in the token's smallest unit. */
  amount: bigint
}>
/** What {@link leaveCampaign} may throw. */
export type LeaveCampaignErrorType = WriteErrorType

/**
 * Takes the deposit back. The account must hold no seat.
 *
 * @example
 * const { amount } = await leaveCampaign(client, { campaignId: 1n })
 */
export async function leaveCampaign(
  client: SaharaClient,
  { campaignId, ...options }: LeaveCampaignParameters,
): Promise<LeaveCampaignReturnType> {
  const data = encodeFunctionData({ abi: [leaveCampaignAbi], args: [campaignId] })
  const { hash, receipt } = await transact(client, { ...options, room: DRAWS_ROOM, data })
  return { hash, amount: eventsIn(client, receipt, 'StakeReturned')[0]?.amount ?? 0n }
}
