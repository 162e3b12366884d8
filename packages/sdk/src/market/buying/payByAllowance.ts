import type { Quote } from '../../types/offer.ts'
import type { Reached } from '../../wallet/untilReached.ts'
import { marketPlace } from '../typedOffer.ts'
import { allowanceCalls, allowedNow } from './allowanceCalls.ts'
import type { Buying, Purchase } from './Buying.ts'
import { buyCall } from './calls.ts'
import { isOpened, sendPurchase } from './sendPurchase.ts'

/**
 * Allows exactly the price, where it is not allowed yet, and buys: one transaction each, the second when the first is in a
 * block. With the native coin there is nothing to allow.
 */
export async function payByAllowance(buying: Buying, purchase: Purchase, now: Quote): Promise<Reached> {
  const { client, quote } = buying
  const isNative = now.buyer?.ways.includes('native') ?? false
  for (const { step, to, data, amount } of isNative ? [] : await allowanceCalls(buying, now)) {
    const reached = async (signal: AbortSignal) => (await allowedNow(buying, signal)) === amount
    await sendPurchase(buying, { step, to, data, reached })
  }
  return sendPurchase(buying, {
    step: 'buy',
    to: marketPlace(client).market,
    data: buyCall(purchase, quote.signature),
    value: isNative ? now.offer.price : 0n,
    reached: (signal) => isOpened(buying, purchase.orderId, signal),
  })
}
