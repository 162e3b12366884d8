import { zeroAddress } from 'viem'
import type { Order } from '../../types/order.ts'
import { accountSeed } from '../accountSeed.ts'
import { orderIdOf } from '../orderIdOf.ts'
import { buyerScalar, purchaseNumber } from '../secrets.ts'
import type { Buying, Purchase } from './Buying.ts'

/** Key of one purchase. */
export type OneTimeKey = Pick<Order, 'keyX' | 'keyParity'>

/** Seconds that a purchase has until its block. */
export const PURCHASE_WINDOW = 1_200

/**
 * The order, which the same intent makes the same on every machine: its one-time key follows from a signature of the wallet
 * and from how often the account has bought this offer before. A license without a payload needs no key, and no signature.
 *
 * @param usedKeys x of the keys that earlier purchases have used up
 * @param now Unix seconds of the newest block
 */
export async function makePurchase(
  buying: Buying,
  usedKeys: ReadonlySet<string>,
  now: number,
): Promise<Purchase> {
  const order = orderOf(buying, await freshKey(buying, usedKeys))
  const orderId = orderIdOf({ ...order, offerHash: buying.quote.offerHash })
  return { order, orderId, deadline: BigInt(now + PURCHASE_WINDOW) }
}

/** The order under a key. */
export function orderOf({ quote, account, recipient }: Buying, key: OneTimeKey): Order {
  return { offer: quote.offer, buyer: account, recipient, referrer: quote.referrer ?? zeroAddress, ...key }
}

async function freshKey(buying: Buying, usedKeys: ReadonlySet<string>): Promise<OneTimeKey> {
  const { quote, account } = buying
  const keyOf = quote.offer.cipher === 'none' ? undefined : await keysOf(buying)
  for (let purchase = 0; ; purchase++) {
    const key = keyOf?.(purchase) ?? {
      keyX: purchaseNumber(quote.offerHash, account, purchase),
      keyParity: 0,
    }
    if (!usedKeys.has(key.keyX)) return key
  }
}

async function keysOf({ client, quote, onStep, options }: Buying) {
  // The curve is loaded for what needs a key, and a license alone needs none.
  const { pointOf } = await import('../../seal/points.ts')
  const seed = await accountSeed(client, { signal: options.signal, onAsk: () => onStep('unlock') })
  return (purchase: number): OneTimeKey => {
    const { x, parity } = pointOf(buyerScalar(seed, quote.offerHash, purchase))
    return { keyX: x, keyParity: parity }
  }
}
