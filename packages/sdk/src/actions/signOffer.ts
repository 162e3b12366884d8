import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { buildOffer, type OfferDraft } from '../market/buildOffer.ts'
import { offerUnavailable } from '../market/offerErrors.ts'
import { pinNewest } from '../market/pinned.ts'
import { readOfferStatus } from '../market/readOfferStatus.ts'
import { marketPlace, typedOffer } from '../market/typedOffer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { signTypedData } from '../wallet/signTypedData.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link signOffer}. */
export type SignOfferParameters = CallOptions & OfferDraft
/** The offer with its signature. `stringifyOffer` makes text for a link of it. */
export type SignOfferReturnType = SignedOffer & Readonly<{ offerHash: Hex }>
/** What {@link signOffer} may throw. */
export type SignOfferErrorType = WriteErrorType | SaharaErrorOf<'ConfigError' | 'OfferUnavailableError'>

/**
 * Offers a license, with or without a payload, by a signature: no transaction, no fee. Everything that a purchase will check
 * is tried before the wallet is asked, and the contract checks the signature before it is returned. To be found by
 * everybody, use `publishOffer` in its place.
 *
 * @example
 * const signed = await signOffer(client, {
 *   assetId: 1n,
 *   terms: presetTerms['Commercial Remix'],
 *   token,
 *   price: 25_000_000n,
 *   validUntil,
 * })
 */
export async function signOffer(
  client: SaharaClient,
  { signal, ...draft }: SignOfferParameters,
): Promise<SignOfferReturnType> {
  const account = await getAccount(client, { prompt: true, signal })
  const { offer, offerHash } = await buildOffer(client, account, { ...draft, signal })
  const place = marketPlace(client)
  const signature = await signTypedData(client, { ...typedOffer(place, offer), account, signal })
  const { status } = await readOfferStatus(await pinNewest(client, { signal }), place.market, {
    offer,
    signature,
  })
  if (status !== 'Live') throw offerUnavailable(offerHash, status)
  return { offer, signature, offerHash }
}
