import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { type CampaignsRow, campaignsLayout, campaignsSelector } from '../lens/campaigns.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { toCampaign } from '../lens/toCampaign.ts'
import { readLens } from '../rpc/readLens.ts'
import type { Campaign } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getCampaign}. */
export type GetCampaignParameters = CallOptions & Readonly<{ campaignId: bigint }>
/** The campaign as the chain has it now. */
export type GetCampaignReturnType = Campaign
/** What {@link getCampaign} may throw. */
export type GetCampaignErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads a campaign from the chain.
 *
 * @example
 * const { unitPrice, accepting } = await getCampaign(client, { campaignId: 1n })
 */
export async function getCampaign(
  client: SaharaClient,
  { campaignId, signal }: GetCampaignParameters,
): Promise<GetCampaignReturnType> {
  const data = encodeWords(campaignsSelector, 32, 1, campaignId)
  const [row] = await readLens<CampaignsRow>(client, { data, layout: campaignsLayout, rows: 1, signal })
  const campaign = row && toCampaign(row)
  if (campaign) return campaign
  throw createError('ConfigError', {
    shortMessage: 'This task does not exist. Please tell the owner of this page.',
    metaMessages: [
      `${client.deployment.contracts.Campaigns} on chain ${client.chain.id} has no campaign ${campaignId}.`,
    ],
    attribute: 'campaign',
  })
}
