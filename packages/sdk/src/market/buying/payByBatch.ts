import type { Hex } from '../../types/ids.ts'
import type { Quote } from '../../types/offer.ts'
import { readBatch } from '../../wallet/readBatch.ts'
import { type SentBatch, sendBatch } from '../../wallet/sendBatch.ts'
import { type Reached, untilReached } from '../../wallet/untilReached.ts'
import { marketPlace } from '../typedOffer.ts'
import { allowanceCalls } from './allowanceCalls.ts'
import type { Buying, Purchase } from './Buying.ts'
import { buyCall } from './calls.ts'
import { confirmBuying, isOpened, noting } from './sendPurchase.ts'

/** How often a batch gets another name, where the wallet has had one that came to nothing. */
const ATTEMPTS = 8

/**
 * Allows exactly the price and buys in one confirmation. The batch is called by the order's number, so that the wallet, too,
 * refuses to send it twice.
 *
 * @returns undefined where the wallet can't after all
 */
export async function payByBatch(
  buying: Buying,
  purchase: Purchase,
  now: Quote,
): Promise<Reached | undefined> {
  const { client, account, provider, options } = buying
  const { signal, onStatus } = options
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const id: Hex = attempt ? `${purchase.orderId}0${attempt}` : purchase.orderId
    const sent = await ask(buying, purchase, now, id)
    if (sent.answer === 'unsupported') return undefined
    // What came to nothing before, because it was declined or reverted, may be asked for under another name.
    const had = sent.answer === 'duplicate' ? await readBatch(provider, id, { signal }) : undefined
    if (had === 'failed' || had === 'unknown') continue
    const callId = sent.answer === 'sent' ? sent.id : id
    onStatus?.({ status: 'sent', hash: callId as Hex })
    await noting(buying)(noteOf(buying, purchase, callId, 'sent'))
    const reached = (stop: AbortSignal) => isOpened(buying, purchase.orderId, stop)
    return untilReached(client, { callId, provider, sender: account, reached, signal })
  }
  return undefined
}

async function ask(buying: Buying, purchase: Purchase, now: Quote, id: Hex): Promise<SentBatch> {
  const { client, quote, onStep, options } = buying
  const buy = { to: marketPlace(client).market, data: buyCall(purchase, quote.signature) }
  const calls = [...(await allowanceCalls(buying, now)), buy]
  return sendBatch(client, {
    calls,
    id,
    signal: options.signal,
    async onAsk(account) {
      await confirmBuying(buying, account)
      await noting(buying)(noteOf(buying, purchase, id, 'asked'))
      onStep('buy')
      options.onStatus?.({ status: 'asking' })
    },
  })
}

function noteOf({ client, quote }: Buying, purchase: Purchase, callId: string, status: 'asked' | 'sent') {
  return { to: marketPlace(client).market, calldata: buyCall(purchase, quote.signature), callId, status }
}
