import { isSaharaError } from '../../errors/isSaharaError.ts'
import { noteOrder } from '../../order/orderNotes.ts'
import { readOrder } from '../../order/readOrder.ts'
import { readOrderStates } from '../../order/readOrderStates.ts'
import { pause } from '../../pause.ts'
import { rpcInvalid } from '../../rpc/errors.ts'
import { purchaseRecord } from '../../storage/purchaseRecord.ts'
import { offerStatuses } from '../../types/offer.ts'
import type { Reached } from '../../wallet/untilReached.ts'
import { pollingInterval } from '../../wallet/waitForReceipt.ts'
import { hashOffer } from '../hashOffer.ts'
import { offerUnavailable, quoteChanged } from '../offerErrors.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Bought, Buying, Purchase } from './Buying.ts'
import { requireWhole } from './compareQuotes.ts'
import { findPurchases } from './findPurchases.ts'
import { makePurchase } from './makePurchase.ts'
import { pay } from './pay.ts'
import { rehearse } from './rehearse.ts'
import { requote } from './requote.ts'
import { resumeBuying } from './resumeBuying.ts'

/** How often the log of a purchase is looked for, once the market has it. */
const LOG_TRIES = 40

/**
 * Buys, unless the same intent has bought already: first what an earlier visit sent is waited for, then the chain is asked,
 * and only then the wallet.
 */
export async function buyOnce(buying: Buying): Promise<Bought> {
  const { client, quote, account, options } = buying
  requireWhole(quote, hashOffer(marketPlace(client), quote.offer), account)
  await resumeBuying(buying)
  const { bought, usedKeys } = await findPurchases(buying)
  if (bought) return bought
  const now = await requote(buying)
  await rehearse(buying, now)
  const purchase = await makeUnpaid(buying, usedKeys, now.block.timestamp)
  if ('state' in purchase) return purchase
  try {
    return await toBought(buying, purchase, await pay(buying, purchase, now))
  } catch (error) {
    options.signal?.throwIfAborted()
    // Whatever this call ended in, another tab may have paid for the same order.
    const found = isOffline(error) ? undefined : await findPaid(buying, purchase).catch(() => undefined)
    if (found) return found
    await forget(buying, error)
    throw toOfferError(buying, error)
  }
}

const nameOf = (error: unknown) => String((Object(error) as Error).name)

/** Whether it was the network that failed, so that nothing is known. */
const isOffline = (error: unknown) => nameOf(error).startsWith('Rpc')

/** Forgets what was on its way, unless it may still arrive. */
export async function forget({ client, quote, account }: Buying, error?: unknown): Promise<void> {
  const mayArrive = isOffline(error) || /^(WalletTimeout|TransactionPending)Error$/.test(nameOf(error))
  const { id } = purchaseRecord(client, { offerHash: quote.offerHash, account })
  if (!mayArrive) await client.store.delete('outbox', id)
}

/** A purchase that is not paid; or the one that is, where the logs did not show it yet. */
async function makeUnpaid(
  buying: Buying,
  usedKeys: ReadonlySet<string>,
  timestamp: number,
): Promise<Purchase | Bought> {
  const used = new Set(usedKeys)
  for (;;) {
    const purchase = await makePurchase(buying, used, timestamp)
    const state = await stateOf(buying, purchase)
    if (state === 'None') return purchase
    if (state !== 'Refunded') return (await findPaid(buying, purchase)) ?? purchase
    used.add(purchase.order.keyX)
  }
}

async function stateOf({ client, options }: Buying, { orderId }: Purchase) {
  const [order] = await readOrderStates(client, { orderIds: [orderId], signal: options.signal })
  return order?.state ?? 'None'
}

/** The purchase from the chain; undefined where the market does not have it. Logs may be a moment behind states. */
async function findPaid(buying: Buying, purchase: Purchase): Promise<Bought | undefined> {
  const { client, options } = buying
  const { signal } = options
  const { orderId, order } = purchase
  for (let tries = 0; tries < LOG_TRIES; tries++) {
    const state = await stateOf(buying, purchase)
    if (state === 'None' || state === 'Refunded') return undefined
    const found = await readOrder(client, { orderId, signal })
    if (found) return { orderId, order, hash: found.opened.tx, block: found.opened.block, state }
    await pause(pollingInterval(client), signal)
  }
  throw rpcInvalid(`the market has order ${orderId}, and no block has its log`)
}

/** What was paid just now. */
async function toBought(buying: Buying, purchase: Purchase, { receipt }: Reached): Promise<Bought> {
  const { client, quote, options } = buying
  const { orderId, order } = purchase
  if (receipt) {
    const [block, tx] = [BigInt(receipt.blockNumber), receipt.transactionHash]
    const nothingYet = { delivery: undefined, settled: undefined, refunded: undefined }
    await noteOrder(client, { orderId, order, opened: { block, tx }, ...nothingYet })
    const state = quote.offer.cipher === 'none' ? 'Settled' : 'Open'
    return { orderId, order, hash: tx, block, state }
  }
  const found = await findPaid(buying, purchase)
  if (found) options.onStatus?.({ status: 'included', hash: found.hash, block: found.block })
  if (found) return found
  throw rpcInvalid(`the wallet paid for order ${orderId}, and the market does not have it`)
}

/** An offer that ended, or a wallet that changed its account, between the last look and the call. */
function toOfferError({ quote, account }: Buying, error: unknown): unknown {
  if (!isSaharaError(error, 'ContractRevertError')) return error
  if (error.errorName === 'NotBuyer') return quoteChanged('buyer', account, error.args.caller)
  if (error.errorName !== 'OfferNotLive') return error
  const status = offerStatuses[Number(error.args.status)]
  return status && status !== 'Live' ? offerUnavailable(quote.offerHash, status) : error
}
