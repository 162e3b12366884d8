import { epochsOf, fundingOf } from '@saharakit/sdk/seal'
import type { Token } from '../../../internal/offer.ts'
import { sizesOf } from './campaign.ts'
import type { CampaignDraft, DraftItem } from './draft.ts'

/** What a campaign costs at most, in the token's smallest unit. */
export type Cost = Readonly<{
  labels: number
  pay: bigint
  /** For pages that bring people. */
  shares: bigint
  /** Comes back. */
  bond: bigint
  total: bigint
}>

/** What a draft costs at most. */
export function costOf(draft: CampaignDraft, items: readonly DraftItem[], unit: Token): Cost {
  const sizes = sizesOf(draft, items, unit)
  if (sizes.itemCount === 0) return { labels: 0, pay: 0n, shares: 0n, bond: 0n, total: 0n }
  const labels = sizes.itemCount * sizes.seatsPerBatch
  const pay = sizes.unitPrice * BigInt(labels)
  const bond = sizes.bond * BigInt(epochsOf(sizes))
  const total = fundingOf(sizes)
  return { labels, pay, bond, total, shares: total - pay - bond }
}

/** What `createCampaign` takes for a draft. */
export const fundingOfDraft = (draft: CampaignDraft, items: readonly DraftItem[], unit: Token): bigint =>
  costOf(draft, items, unit).total
