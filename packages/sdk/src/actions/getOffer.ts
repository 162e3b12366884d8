import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { findOffer } from '../market/findOffer.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { offerNotFound } from '../market/offerErrors.ts'
import { pinNewest } from '../market/pinned.ts'
import { readListing } from '../market/readListing.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getOffer}: an offer by its hash, or what is on sale of an asset. */
export type GetOfferParameters = CallOptions &
  (Readonly<{ offerHash: Hex; assetId?: undefined }> | Readonly<{ assetId: bigint; offerHash?: undefined }>)
/** The offer. What is published on chain needs no signature. */
export type GetOfferReturnType = SignedOffer & Readonly<{ offerHash: Hex }>
/** What {@link getOffer} may throw. */
export type GetOfferErrorType = ReadErrorType | SaharaErrorOf<'ConfigError' | 'OfferUnavailableError'>

/**
 * Reads a published offer from the log of the chain. It may have ended since: `getQuote` tells whether it can be bought.
 *
 * @throws OfferUnavailableError with `status: 'NotFound'` where nothing was published
 * @example
 * const { offer } = await getOffer(client, { assetId: 1n })
 */
export async function getOffer(
  client: SaharaClient,
  { offerHash, assetId, signal }: GetOfferParameters,
): Promise<GetOfferReturnType> {
  if (offerHash !== undefined) {
    const offer = await findOffer(client, { offerHash, signal })
    if (offer) return { offer, signature: '0x', offerHash }
    throw offerNotFound(offerHash, `No block has the log of offer ${offerHash}.`)
  }
  const pinned = await pinNewest(client, { signal })
  const listing = await readListing(pinned, marketContracts(client).AssetLens, assetId)
  if (!listing) throw offerNotFound('', `The owner of asset ${assetId} has published no offer.`)
  const place = { offerHash: listing.offerHash, block: BigInt(listing.publishedAt), signal }
  const offer = await findOffer(client, place)
  if (!offer) throw rpcInvalid(`block ${listing.publishedAt} lacks the log of offer ${listing.offerHash}`)
  return { offer, signature: '0x', offerHash: listing.offerHash }
}
