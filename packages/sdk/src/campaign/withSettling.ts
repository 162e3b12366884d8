import type { CampaignSpec, Settling } from '../types/campaign.ts'

/** Nothing is settled: gold alone decides pay. */
const noSettling: Settling = {
  settleWindow: 0,
  disputeWindow: 0,
  bond: 0n,
  arbitrator: '0x0000000000000000000000000000000000000000',
}

/** The spec as the contract takes it. */
export function withSettling(spec: CampaignSpec): Required<CampaignSpec> & { settling: Settling } {
  return { ...spec, settling: spec.settling ?? noSettling }
}
