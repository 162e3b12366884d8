import { accountSeed } from '../market/accountSeed.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { buyerScalar } from '../market/secrets.ts'
import { marketPlace } from '../market/typedOffer.ts'
import { pointOf } from '../seal/points.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { getWallet } from '../wallet/getWallet.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { notYourOrder } from './errors.ts'

/** Purchases of one offer by one account that are looked through. */
const PURCHASES = 64

/**
 * The scalar of a purchase's one-time key, found again from a signature of the buyer's wallet: on any machine, with nothing
 * stored. The wallet is asked once a page.
 *
 * @throws OrderNotFoundError where another account bought, and what signing throws
 */
export async function findScalar(
  client: SaharaClient,
  { orderId, order }: Pick<OrderStatus, 'orderId' | 'order'>,
  { signal }: CallOptions = {},
): Promise<Hex> {
  const { account } = await getWallet(client.wallet, { prompt: true, signal })
  if (!sameAddress(account, order.buyer))
    throw notYourOrder(orderId, `bought by ${order.buyer}, and the wallet has ${account}`)
  const seed = await accountSeed(client, { signal })
  const offerHash = hashOffer(marketPlace(client), order.offer)
  for (let purchase = 0; purchase < PURCHASES; purchase++) {
    const scalar = buyerScalar(seed, offerHash, purchase)
    const { x, parity } = pointOf(scalar)
    if (x === order.keyX && parity === order.keyParity) return scalar
  }
  throw notYourOrder(orderId, `none of the first ${PURCHASES} keys of ${account} for this offer`)
}
