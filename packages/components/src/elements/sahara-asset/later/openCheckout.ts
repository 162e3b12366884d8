import type { MarketCard } from '../../../internal/market/marketCard.ts'
import { openSheet } from '../../../internal/market/openSheet.ts'
import type { Term } from '../../../internal/SaharaElement.ts'
import type { SaharaCheckout } from '../../sahara-checkout/element.ts'

/** What the checkout of a card needs of it. */
export type CheckoutHost = Readonly<{
  root: ShadowRoot
  term: Term
  card: MarketCard
  /** The asset's name, as the card shows it. */
  name: string
  referrer: string | undefined
}>

/** An amount as a plain decimal, exact. */
function decimalOf(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  return decimals ? `${whole}.${digits.slice(-decimals)}` : whole
}

/**
 * Opens a `<sahara-checkout>` above the page that buys for the price on the card and not for more.
 *
 * @param known The one that was opened before: a purchase that was begun in it goes on.
 * @returns the checkout
 */
export async function openCheckout(
  { root, term, card, name, referrer }: CheckoutHost,
  known: SaharaCheckout | undefined,
): Promise<SaharaCheckout | undefined> {
  const { listing } = card.asset
  if (!listing || !card.token) return undefined
  await import('../../sahara-checkout/define.ts')
  const checkout = known ?? document.createElement('sahara-checkout')
  checkout.asset = card.id
  checkout.setAttribute('max-price', decimalOf(listing.price, card.token.decimals))
  checkout.toggleAttribute('referrer', !!referrer)
  if (referrer) checkout.setAttribute('referrer', referrer)
  openSheet(root, { title: term('checkoutTitle', name), close: term('closeDialog'), body: checkout })
  return checkout
}
