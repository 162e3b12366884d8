import { findOffer } from '../market/findOffer.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { marketPlace, typedOffer } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { isSignedBy } from '../wallet/isSignedBy.ts'

/**
 * Whether a seller signed an offer, or published it. Undefined where only a contract could tell: the market asked it when the
 * offer was bought, and it may answer otherwise today.
 */
export async function checkOffer(
  client: SaharaClient,
  offer: Offer,
  signature: Hex | undefined,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  if (signature === undefined) return undefined
  const place = marketPlace(client)
  if (signature === '0x') {
    const offerHash = hashOffer(place, offer)
    return (await findOffer(client, { offerHash, signal })) !== undefined
  }
  if (await isSignedBy(offer.seller, typedOffer(place, offer), signature)) return true
  const code = await request<Hex>(client, 'eth_getCode', [offer.seller, 'latest'], signal)
  return code === '0x' ? false : undefined
}
