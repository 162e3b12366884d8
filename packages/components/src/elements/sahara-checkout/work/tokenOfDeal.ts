import { tokenOf } from '../../../internal/market/price.ts'
import type { Token } from '../../../internal/offer.ts'
import type { Deal, Item } from '../states.ts'

/** How the amounts of a deal are written. */
export const tokenOfDeal = (
  { quote: { offer, symbol, decimals } }: Deal,
  deployment: Item['card']['deployment'],
): Token => tokenOf({ token: offer.token, symbol, decimals }, deployment)
