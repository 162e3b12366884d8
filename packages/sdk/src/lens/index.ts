/** First-paint reads without viem. @module */

export { parseCampaignReference } from '../campaignReference.ts'
export { formatCampaignReference } from '../formatCampaignReference.ts'
export type { Campaign } from '../types/campaign.ts'
export type { LensSource } from './callLens.ts'
export { type ReadCampaignParameters, readCampaign } from './readCampaign.ts'
