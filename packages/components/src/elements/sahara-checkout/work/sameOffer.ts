import type { Offer } from '@saharakit/sdk'

const written = (offer: Offer): string =>
  JSON.stringify(
    Object.entries(offer)
      .map(([name, value]) => [name, String(value).toLowerCase()])
      .toSorted(),
  )

/** Whether two offers are one and the same. */
export const sameOffer = (one: Offer, other: Offer): boolean => written(one) === written(other)
