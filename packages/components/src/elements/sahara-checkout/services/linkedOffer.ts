import { createError, parseOffer, type SignedOffer } from '@saharakit/sdk'

/**
 * The offer of a link, which has to sell what the page says. Loaded where a page names one.
 *
 * @throws ConfigError with `attribute: 'offer'`
 */
export function linkedOffer(text: string, assetId: bigint): SignedOffer {
  const signed = parseOffer(text)
  if (signed.offer.assetId === assetId) return signed
  throw createError('ConfigError', {
    shortMessage: 'This offer is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      `asset names number ${assetId}; the offer in the attribute offer sells number ${signed.offer.assetId}.`,
    ],
    attribute: 'offer',
  })
}
