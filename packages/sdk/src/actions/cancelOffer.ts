import { encodeFunctionData } from 'viem'
import { cancelOfferAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { toContractOffer } from '../market/contractOffer.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { marketPlace } from '../market/typedOffer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer, SignedOffer } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link cancelOffer}. */
export type CancelOfferParameters = WriteOptions & Readonly<{ offer: Offer | SignedOffer }>
/** The offer that can't be bought any more. */
export type CancelOfferReturnType = Readonly<{ offerHash: Hex; hash: Hex }>
/** What {@link cancelOffer} may throw. */
export type CancelOfferErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Takes an offer back, signed or published. Orders that are open stay open. Only its seller can.
 *
 * @example
 * const { offer } = await getOffer(client, { assetId: 1n })
 * await cancelOffer(client, { offer })
 */
export async function cancelOffer(
  client: SaharaClient,
  { offer: given, ...options }: CancelOfferParameters,
): Promise<CancelOfferReturnType> {
  const offer = 'offer' in given ? given.offer : given
  const place = marketPlace(client)
  const data = encodeFunctionData({ abi: [cancelOfferAbi], args: [toContractOffer(offer)] })
  const { hash } = await transact(client, { ...options, to: place.market, data })
  return { offerHash: hashOffer(place, offer), hash }
}
