import type { Campaign } from '../types/campaign.ts'
import type { CampaignsRow } from './campaigns.generated.ts'

/** A row of the Lens as a campaign; undefined where there is none. */
export function toCampaign({ exists, chainId: _, ...campaign }: CampaignsRow): Campaign | undefined {
  return exists ? campaign : undefined
}
