import type { Manifest } from '@saharakit/sdk'

/** Amounts are counted in this token's smallest unit. */
export type Token = Readonly<{ symbol: string; decimals: number }>

/** Why a campaign gives no seat at present. */
export type ClosedReason = 'canceled' | 'over' | 'full'

/** Everything a person is told before anything is asked: read from the chain and from a manifest whose hash was checked. */
export type Offer = Readonly<{
  /** CAIP-style id, as in the `campaign` attribute. */
  id: string
  chainId: number
  chainName: string
  campaignId: bigint
  requester: `0x${string}`
  token: Token
  /** Pay of one item. */
  unitPrice: bigint
  /** Deposit that comes back on leaving; 0 for none. */
  stake: bigint
  /** Items in a batch. */
  batchSize: number
  /** Median seconds people took for one batch; undefined while nobody has finished one. */
  paceSeconds: number | undefined
  /** Seconds a seat may be held. */
  workWindow: number
  /** Seconds the requester has to open a full group of batches. */
  openWindow: number
  closed: ClosedReason | undefined
  manifest: Manifest
}>

/** Pay of a whole batch. */
export const payOfBatch = (offer: Offer): bigint => offer.unitPrice * BigInt(offer.batchSize)

/** Pay for an hour at the median pace, or undefined while there is none. */
export const payOfHour = (offer: Offer): bigint | undefined =>
  offer.paceSeconds ? (payOfBatch(offer) * 3600n) / BigInt(offer.paceSeconds) : undefined
