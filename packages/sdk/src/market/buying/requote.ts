import { formatUnits, zeroAddress } from 'viem'
import { createError } from '../../errors/SaharaError.ts'
import type { Quote } from '../../types/offer.ts'
import { findOffer } from '../findOffer.ts'
import { marketContracts } from '../marketContracts.ts'
import { offerUnavailable, quoteChanged } from '../offerErrors.ts'
import { type Pinned, pinNewest } from '../pinned.ts'
import { readListing } from '../readListing.ts'
import { readQuote } from '../readQuote.ts'
import type { Buying } from './Buying.ts'
import { compareQuotes } from './compareQuotes.ts'

/**
 * Reads everything again at a block that is not older than the quote's, and makes sure that it is still what the person
 * agreed to and can pay.
 *
 * @throws OfferUnavailableError, QuoteChangedError, InsufficientFundsError, and what a read throws
 */
export async function requote({ client, quote, account, options: { signal } }: Buying): Promise<Quote> {
  const { offer, signature, referrer } = quote
  const pinned = await pinNewest(client, { atLeast: quote.block.number, signal })
  const [now] = await Promise.all([
    readQuote(client, pinned, { signed: { offer, signature }, referrer, account, signal }),
    requireListed(client, pinned, quote, signal),
  ])
  if (now.status !== 'Live') throw offerUnavailable(quote.offerHash, now.status)
  compareQuotes(quote, now)
  requireFunds(now)
  return now
}

/**
 * Where the seller has listed another offer since the quote was read, the person may not know of its price. Who chose an
 * earlier listing, or came with a signed offer, meant that one.
 */
async function requireListed(
  client: Buying['client'],
  pinned: Pinned,
  { offer, offerHash, signature, block }: Quote,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signature !== '0x') return
  const listing = await readListing(pinned, marketContracts(client).AssetLens, offer.assetId)
  const publishedAt = BigInt(listing?.publishedAt ?? 0)
  if (!listing || listing.offerHash === offerHash || publishedAt <= block.number) return
  const other = await findOffer(client, { offerHash: listing.offerHash, block: publishedAt, signal })
  if (!other) return
  if (other.price !== offer.price) throw quoteChanged('price', offer.price, other.price)
  if (BigInt(other.token) !== BigInt(offer.token)) throw quoteChanged('token', offer.token, other.token)
  if (other.termsId !== offer.termsId) throw quoteChanged('terms', offer.termsId, other.termsId)
  if (other.version !== offer.version) throw quoteChanged('version', offer.version, other.version)
}

function requireFunds({ offer: { price, token }, decimals, buyer }: Quote): void {
  if (!buyer || buyer.balance >= price) return
  const [due, has] = [price, buyer.balance].map((amount) => formatUnits(amount, decimals))
  throw createError('InsufficientFundsError', {
    shortMessage: `This costs ${due} and your account has ${has} of it. Add funds and try again.`,
    metaMessages: [
      `${buyer.account} has ${buyer.balance} of ${price} ${token === zeroAddress ? 'in the native coin' : `of token ${token}`}.`,
    ],
    retryable: true,
  })
}
