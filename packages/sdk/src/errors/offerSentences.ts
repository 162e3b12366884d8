import type { OfferStatus } from '../types/offer.ts'

/** Why an offer can't be bought, and what the person can do: a sentence for each status but `Live`. */
export const offerSentences: Readonly<Record<Exclude<OfferStatus, 'Live'>, string>> = {
  Malformed: 'This offer is not valid: one of its fields is outside what the market allows. Tell its seller.',
  NotOwner: 'The seller no longer owns this asset, so this offer has ended. Look for an offer of its owner.',
  WrongContent:
    'This offer sells something else than what is registered for this version. Do not buy it; tell its seller.',
  Expired: 'The time of this offer is over. Ask its seller for a new one.',
  Canceled: 'This offer was taken back or has been proven false. Look for another offer of this asset.',
  SoldOut: 'This offer is sold out. Ask its seller for a new one.',
  Unsigned: 'This offer is not signed by its seller, or was changed on its way. Ask for it again.',
}

/** The sentence for a status; also for one that a later contract may have. */
export function offerSentence(status: OfferStatus | undefined): string {
  const known = status === undefined || status === 'Live' ? undefined : offerSentences[status]
  return known ?? 'This offer can’t be bought now. Load it again.'
}
