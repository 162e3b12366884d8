import { findOrders } from '../../order/findOrders.ts'
import { readOrderStates } from '../../order/readOrderStates.ts'
import { rpcInvalid } from '../../rpc/errors.ts'
import type { OrderState } from '../../types/order.ts'
import { sameAddress } from '../../wallet/waitForReceipt.ts'
import { hashOffer } from '../hashOffer.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Bought, Buying } from './Buying.ts'

/** What the account has bought of the offer. */
export type Purchases = Readonly<{
  /** The purchase that this intent has led to already; undefined where it has to be paid. */
  bought: Bought | undefined
  /** One-time keys of all purchases: each may be used once. */
  usedKeys: ReadonlySet<string>
}>

/**
 * Looks on chain for purchases of the offer by the account: after a reload, in a second tab or on another machine the same
 * intent finds what it has paid. Who asks to buy again means once more than the quote could know of.
 */
export async function findPurchases(buying: Buying): Promise<Purchases> {
  const { client, quote, account, recipient, again, options } = buying
  const { signal } = options
  const place = marketPlace(client)
  const found = await findOrders(client, { buyer: account, seller: quote.offer.seller, signal })
  const ofOffer = found.filter(({ order }) => hashOffer(place, order.offer) === quote.offerHash)
  const usedKeys = new Set(ofOffer.map(({ order }) => order.keyX.toLowerCase()))
  const same = ofOffer.filter(
    ({ order, opened }) =>
      sameAddress(order.recipient, recipient) && (!again || opened.block > quote.block.number),
  )
  const states = await readOrderStates(client, { orderIds: same.map(({ orderId }) => orderId), signal })
  const bought = same.flatMap((facts, index) => toBought(facts, states[index]?.state))
  return { bought: bought.at(-1), usedKeys }
}

type Found = Awaited<ReturnType<typeof findOrders>>[number]

/**
 * An order that was paid back is no purchase any more. One that is in the logs and that the contract does not know yet comes
 * from two nodes that differ: to pay then would be to pay twice.
 */
function toBought({ orderId, order, opened }: Found, state: OrderState | undefined): Bought[] {
  if (state === undefined || state === 'None')
    throw rpcInvalid(`order ${orderId} is in the logs, and the market does not know it yet`)
  return state === 'Refunded' ? [] : [{ orderId, order, hash: opened.tx, block: opened.block, state }]
}
