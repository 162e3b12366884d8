import { encodeFunctionData } from 'viem'
import { cancelCampaignAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link cancelCampaign}. */
export type CancelCampaignParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
  }>
/** The transaction, in a block. */
export type CancelCampaignReturnType = Readonly<{ hash: Hex }>
/** What {@link cancelCampaign} may throw. */
export type CancelCampaignErrorType = WriteErrorType

/**
 * Stops giving seats. Work that was given keeps its promise; what nobody was given can be withdrawn once its epoch is closed.
 *
 * @example
 * await cancelCampaign(client, { campaignId: 1n })
 */
export async function cancelCampaign(
  client: SaharaClient,
  { campaignId, ...options }: CancelCampaignParameters,
): Promise<CancelCampaignReturnType> {
  const data = encodeFunctionData({ abi: [cancelCampaignAbi], args: [campaignId] })
  const { hash } = await transact(client, { ...options, data })
  return { hash }
}
