import { formatCampaignReference } from '../formatCampaignReference.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import { recordId } from './recordId.ts'

/** Keys of everything that is stored for one seat: the campaign's reference and the record's id. */
export function seatRecord(
  client: SaharaClient,
  { campaignId, seat }: Readonly<{ campaignId: bigint; seat: number }>,
): Readonly<{ id: string; campaign: string; seat: number }> {
  const campaign = referenceOf(client, campaignId)
  return { id: recordId(campaign, seat), campaign, seat }
}

/** Keys of an account's request for a seat, which has no number yet. Its id is no contribution's. */
export function requestRecord(
  client: SaharaClient,
  { campaignId, account }: Readonly<{ campaignId: bigint; account: Address }>,
): Readonly<{ id: string; campaign: string; seat: 0 }> {
  const campaign = referenceOf(client, campaignId)
  return { id: `request/${campaign}/${account.toLowerCase()}`, campaign, seat: 0 }
}

function referenceOf({ deployment: { chainId, contracts } }: SaharaClient, campaignId: bigint): string {
  return formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId })
}
