import { formatCampaignReference } from '../formatCampaignReference.ts'
import type { SaharaClient } from '../types/client.ts'
import { recordId } from './recordId.ts'

/** Keys of everything that is stored for one seat: the campaign's reference and the record's id. */
export function seatRecord(
  { deployment }: SaharaClient,
  { campaignId, seat }: Readonly<{ campaignId: bigint; seat: number }>,
): Readonly<{ id: string; campaign: string; seat: number }> {
  const campaign = formatCampaignReference({
    chainId: deployment.chainId,
    contract: deployment.contracts.Campaigns,
    campaignId,
  })
  return { id: recordId(campaign, seat), campaign, seat }
}
