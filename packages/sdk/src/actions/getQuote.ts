import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { pinNewest } from '../market/pinned.ts'
import { readQuote } from '../market/readQuote.ts'
import { requireReferrer } from '../requireReferrer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Quote, SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { getOffer } from './getOffer.ts'

/** Which offer: what is on sale of an asset, a published one by its hash, or one that came in a link. */
export type QuotedOffer =
  | Readonly<{ assetId: bigint; offerHash?: undefined; offer?: undefined }>
  | Readonly<{ offerHash: Hex; assetId?: undefined; offer?: undefined }>
  | Readonly<{ offer: SignedOffer; assetId?: undefined; offerHash?: undefined }>
/** Parameters of {@link getQuote}. */
export type GetQuoteParameters = CallOptions &
  QuotedOffer &
  Readonly<{
    /** Account of the page that brings the buyer. It has no share where it is the seller or the buyer. Default none. */
    referrer?: Address | undefined
    /** Who would pay; without it the quote says nothing of balance and ways to pay. */
    account?: Address | undefined
  }>
/** Everything that a buyer agrees to, deeply frozen. */
export type GetQuoteReturnType = Quote
/** What {@link getQuote} may throw. */
export type GetQuoteErrorType = ReadErrorType | SaharaErrorOf<'ConfigError' | 'OfferUnavailableError'>

/**
 * Reads all that a buyer agrees to at one block: price, license through the whole lineage, and where each part of the price
 * will go. Hand the quote to `buyLicense`, which reads it again and pays nothing else. An offer that can't be bought has a
 * quote, too: see its `status`.
 *
 * @throws OfferUnavailableError with `status: 'NotFound'` where there is no such offer
 * @example
 * const quote = await getQuote(client, { assetId: 1n, account })
 * for (const { role, amount } of quote.split) console.log(role, amount)
 */
export async function getQuote(
  client: SaharaClient,
  parameters: GetQuoteParameters,
): Promise<GetQuoteReturnType> {
  const { referrer, account, signal } = parameters
  if (referrer !== undefined) requireReferrer(referrer)
  const signed = parameters.offer ?? (await getOffer(client, parameters))
  const { offer, signature } = signed
  const pinned = await pinNewest(client, { signal })
  return readQuote(client, pinned, { signed: { offer, signature }, referrer, account, signal })
}
