import type { Token } from '../../../internal/offer.ts'
import { type MaxPrice, maxUnitsOf } from '../maxPrice.ts'
import type { ClosedReason, Item, TooDear } from '../states.ts'

/** Why something can't be bought, with the figures where they are the reason. */
export type Closing = Readonly<{ reason: ClosedReason; dear?: TooDear | undefined }>

/** Why the page's limit forbids a price; undefined where it does not. */
export function limitedBy(price: bigint, token: Token, limit: MaxPrice | undefined): Closing | undefined {
  if (!limit) return undefined
  const max = maxUnitsOf(limit, token)
  if (max === undefined) return { reason: 'OtherToken' }
  return price > max ? { reason: 'TooDear', dear: { price, max, token } } : undefined
}

/** Why the asset's listing can't be bought; undefined where it can, or where an offer in a link is meant. */
export function closedBy(
  { card }: Item,
  offer: string | undefined,
  limit: MaxPrice | undefined,
): Closing | undefined {
  const { listing } = card.asset
  if (offer) return undefined
  if (!listing || !card.token) return { reason: 'NotFound' }
  if (!listing.live) {
    if (listing.validUntil * 1_000 < Date.now()) return { reason: 'Expired' }
    return { reason: listing.left === 0n ? 'SoldOut' : 'Canceled' }
  }
  return limitedBy(listing.price, card.token, limit)
}
