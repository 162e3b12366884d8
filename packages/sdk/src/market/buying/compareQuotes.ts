import type { Quote, SharePart } from '../../types/offer.ts'
import { sameAddress } from '../../wallet/waitForReceipt.ts'
import { quoteChanged } from '../offerErrors.ts'

/** Fields that must be the same, in the order in which a difference is told. */
const fields: readonly (readonly [name: string, read: (quote: Quote) => unknown])[] = [
  ['symbol', ({ symbol }) => symbol],
  ['decimals', ({ decimals }) => decimals],
  ['terms', ({ terms }) => terms],
  ['rights', ({ rights }) => rights],
  ['manifest', ({ manifestHash }) => manifestHash],
  ['referrer', ({ referrer }) => referrer],
  ['payee', ({ split }) => split.map(payeeOf)],
  ['split', ({ split }) => split],
]

/**
 * Makes sure that what is bought is what the person saw. Balance, allowance and what is left may change.
 *
 * @throws QuoteChangedError naming the first field that differs
 */
export function compareQuotes(before: Quote, now: Quote): void {
  for (const [name, read] of fields) {
    const [was, is] = [read(before), read(now)]
    if (toText(was) !== toText(is)) throw quoteChanged(name, was, is)
  }
}

/**
 * Makes sure that a quote is whole and of this market, before anything is read: its parts are its price, and its offer has
 * the hash that it names.
 *
 * @throws QuoteChangedError with `field: 'price'`, `'chain'` or `'buyer'`
 */
export function requireWhole(quote: Quote, offerHash: string, account: string): void {
  const { offer, split, buyer } = quote
  const sum = split.reduce((total, { amount }) => total + amount, 0n)
  if (split.length > 0 && sum !== offer.price) throw quoteChanged('price', sum, offer.price)
  // The hash is bound to chain and market: an offer of another one, or a changed one, has another.
  if (quote.offerHash !== offerHash) throw quoteChanged('chain', quote.offerHash, offerHash)
  if (buyer && !sameAddress(buyer.account, account)) throw quoteChanged('buyer', buyer.account, account)
}

function payeeOf({ role, assetId, account }: SharePart): unknown[] {
  return [role, assetId, account]
}

/** Addresses may be spelled in either case. */
function toText(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each))
  return String(text).toLowerCase()
}
