import { encodeFunctionData } from 'viem'
import { publishOfferAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { buildOffer, type OfferDraft } from '../market/buildOffer.ts'
import { toContractOffer } from '../market/contractOffer.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { marketPlace } from '../market/typedOffer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer, SignedOffer } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link publishOffer}: a new offer, or one that exists already. */
export type PublishOfferParameters = WriteOptions &
  ((OfferDraft & Readonly<{ offer?: undefined }>) | Readonly<{ offer: Offer | SignedOffer }>)
/** The offer, which is the asset's listing now. */
export type PublishOfferReturnType = SignedOffer & Readonly<{ offerHash: Hex; hash: Hex }>
/** What {@link publishOffer} may throw. */
export type PublishOfferErrorType = WriteErrorType | SaharaErrorOf<'ConfigError' | 'OfferUnavailableError'>

/**
 * Puts an offer on chain: it becomes the asset's listing, everybody finds it, and nobody needs its signature. An earlier
 * listing can still be bought until it ends or is canceled.
 *
 * @example
 * const { offerHash } = await publishOffer(client, {
 *   assetId: 1n,
 *   terms: presetTerms['Commercial Remix'],
 *   token,
 *   price: 25_000_000n,
 *   validUntil,
 * })
 */
export async function publishOffer(
  client: SaharaClient,
  parameters: PublishOfferParameters,
): Promise<PublishOfferReturnType> {
  const { signal, onStatus } = parameters
  const place = marketPlace(client)
  const offer = await offerOf(client, parameters)
  const data = encodeFunctionData({ abi: [publishOfferAbi], args: [toContractOffer(offer)] })
  const { hash } = await transact(client, { signal, onStatus, to: place.market, data })
  return { offer, signature: '0x', offerHash: hashOffer(place, offer), hash }
}

async function offerOf(client: SaharaClient, parameters: PublishOfferParameters): Promise<Offer> {
  if (parameters.offer) return 'offer' in parameters.offer ? parameters.offer.offer : parameters.offer
  const account = await getAccount(client, { prompt: true, signal: parameters.signal })
  return (await buildOffer(client, account, parameters)).offer
}
