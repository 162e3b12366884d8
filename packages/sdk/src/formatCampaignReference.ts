import type { CampaignReference } from './types/ids.ts'

/** Writes a reference as the `campaign` attribute has it; the inverse of `parseCampaignReference`. */
export function formatCampaignReference({ chainId, contract, campaignId }: CampaignReference): string {
  return `eip155:${chainId}:${contract.toLowerCase()}:${campaignId}`
}
