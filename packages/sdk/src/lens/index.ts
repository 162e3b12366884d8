/** First-paint reads without viem. @module */
export { formatCampaignReference, parseCampaignReference } from '../campaignReference.ts'
export type { Campaign } from '../types/campaign.ts'
export type { LensSource } from './callLens.ts'
export { type ReadCampaignParameters, readCampaign } from './readCampaign.ts'
