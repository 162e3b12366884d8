/** First-paint reads without viem. @module */

export { parseCampaignReference } from '../campaignReference.ts'
export { formatCampaignReference } from '../formatCampaignReference.ts'
export { matchCampaignReference } from '../matchCampaignReference.ts'
export type { Campaign } from '../types/campaign.ts'
export { askEarly } from './askEarly.ts'
export type { LensSource } from './callLens.ts'
export { type ReadCampaignParameters, readCampaign } from './readCampaign.ts'
