import { offerSentence } from '../errors/offerSentences.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'
import type { OfferStatus } from '../types/offer.ts'

/** An offer that can't be bought, with a sentence for its status. */
export function offerUnavailable(
  offerHash: Hex,
  status: Exclude<OfferStatus, 'Live'>,
): SaharaErrorOf<'OfferUnavailableError'> {
  return createError('OfferUnavailableError', {
    shortMessage: offerSentence(status),
    metaMessages: [`The market says ${status} of offer ${offerHash}.`],
    offerHash,
    status,
  })
}

/** Nothing is on sale there. */
export function offerNotFound(offerHash: Hex | '', details: string): SaharaErrorOf<'OfferUnavailableError'> {
  return createError('OfferUnavailableError', {
    shortMessage: 'There is no such offer here. Check the link, or ask the owner of the asset for an offer.',
    metaMessages: [details],
    offerHash,
    status: 'NotFound',
  })
}

/** An offer in a link that is none. */
export function offerUnreadable(details: string): SaharaErrorOf<'ConfigError'> {
  return createError('ConfigError', {
    shortMessage: 'This link holds no offer that can be read. Ask the seller to send it again.',
    metaMessages: [`The text of an offer is wrong: ${details}.`],
    attribute: 'offer',
  })
}

/** Something is not what the person saw. */
export function quoteChanged(
  field: string,
  before: unknown,
  now: unknown,
): SaharaErrorOf<'QuoteChangedError'> {
  const [was, is] = [toText(before), toText(now)]
  return createError('QuoteChangedError', {
    shortMessage: `${whatChanged[field] ?? 'Something about this offer has changed'} since you looked. Nothing was paid; look at it again before you buy.`,
    metaMessages: [`${field} was ${was} in the quote and is ${is} on chain now.`],
    field,
    before: was,
    now: is,
    retryable: true,
  })
}

/** How each field is called in the sentence. */
const whatChanged: Readonly<Record<string, string>> = {
  price: 'The price has changed',
  token: 'The token that is paid in has changed',
  symbol: 'The name of the token has changed',
  decimals: 'The unit of the token has changed',
  terms: 'The license has changed',
  rights: 'What the license allows has changed',
  version: 'The version that is sold has changed',
  manifest: 'The description of the asset has changed',
  payee: 'Somebody else is to be paid',
  split: 'Who has which part of the price has changed',
  referrer: 'The share of the page that brought you has changed',
  buyer: 'The account in your wallet has changed',
  chain: 'The network of this offer has changed',
}

function toText(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)).slice(0, 500)
  return String(value).slice(0, 500)
}
