import type { Listing } from '@saharakit/sdk'

/** Why a listing can't be bought, as far as its row tells. */
export function offWord({ left, validUntil }: Listing): 'soldOut' | 'offerEnded' | 'offerOff' {
  if (left === 0n) return 'soldOut'
  return validUntil * 1000 < Date.now() ? 'offerEnded' : 'offerOff'
}
