import { encodeFunctionData } from 'viem'
import { createCampaignAbi } from '../abis/campaigns.generated.ts'
import { withSettling } from '../campaign/withSettling.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { fundingOf } from '../seal/money.ts'
import type { CampaignSpec, EpochSpec } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { allowToken } from '../wallet/allowToken.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link createCampaign}. */
export type CreateCampaignParameters = WriteOptions &
  Readonly<{
    spec: CampaignSpec
    /** One entry an epoch, from `buildCampaign`. */
    epochs: readonly EpochSpec[]
  }>
/** The campaign's number and what it cost. */
export type CreateCampaignReturnType = Readonly<{ hash: Hex; campaignId: bigint; funding: bigint }>
/** What {@link createCampaign} may throw. */
export type CreateCampaignErrorType = WriteErrorType

/**
 * Creates a campaign and funds it whole: every seat's pay, the referrers' shares and a bond for each epoch.
 *
 * @example
 * const { campaignId } = await createCampaign(client, { spec, epochs })
 */
export async function createCampaign(
  client: SaharaClient,
  { spec, epochs, ...options }: CreateCampaignParameters,
): Promise<CreateCampaignReturnType> {
  const funding = fundingOf(spec)
  const value = await allowToken(client, { ...options, token: spec.token, amount: funding })
  const data = encodeFunctionData({ abi: [createCampaignAbi], args: [withSettling(spec), epochs] })
  const { hash, receipt } = await transact(client, { ...options, data, value })
  const [created] = eventsIn(client, receipt, 'CampaignCreated')
  if (!created) throw rpcInvalid(`${hash} created no campaign`)
  return { hash, funding, campaignId: created.campaignId }
}
