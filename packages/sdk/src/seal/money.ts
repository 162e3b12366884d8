import type { CampaignSpec } from '../types/campaign.ts'

/** What the size of a campaign follows from. */
export type CampaignSizes = Pick<CampaignSpec, 'itemCount' | 'batchSize' | 'epochBatches'>

/** Number of batches. */
export function batchesOf({ itemCount, batchSize }: CampaignSizes): number {
  return Math.ceil(itemCount / batchSize)
}

/** Number of epochs. */
export function epochsOf(sizes: CampaignSizes): number {
  return Math.ceil(batchesOf(sizes) / sizes.epochBatches)
}

/** Items in one batch; the last one may be shorter. */
export function itemsIn(sizes: CampaignSizes, batch: number): number {
  return Math.min(sizes.batchSize, sizes.itemCount - batch * sizes.batchSize)
}

/** Pay of an accepted seat, in the token's smallest unit. */
export function payOf(campaign: CampaignSizes & Pick<CampaignSpec, 'unitPrice'>, batch: number): bigint {
  return campaign.unitPrice * BigInt(itemsIn(campaign, batch))
}

/** Share of the page that brought the worker, on top of the pay; rounded down. */
export function referrerShareOf(pay: bigint, referrerBps: number): bigint {
  return (pay * BigInt(referrerBps)) / 10_000n
}

/** The whole cost of a campaign: what `createCampaign` takes. */
export function fundingOf(
  spec: CampaignSizes & Pick<CampaignSpec, 'unitPrice' | 'referrerBps' | 'seatsPerBatch' | 'bond'>,
): bigint {
  const batches = batchesOf(spec)
  const cost = (batch: number) => {
    const pay = payOf(spec, batch)
    return pay + referrerShareOf(pay, spec.referrerBps)
  }
  const perSeat = BigInt(batches - 1) * cost(0) + cost(batches - 1)
  return perSeat * BigInt(spec.seatsPerBatch) + BigInt(epochsOf(spec)) * spec.bond
}
