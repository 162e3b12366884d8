import type { Hex } from '../types/ids.ts'
import { type OrderStatus, refundReasons } from '../types/order.ts'
import type { OrderEvent } from './orderEvents.ts'
import { fromStruct } from './orderStruct.ts'

/** What the logs tell of an order; its state and deadline are the contract's own words. */
export type OrderFacts = Omit<OrderStatus, 'state' | 'deadline' | 'final'> &
  Readonly<{
    /** Block of the newest event. */
    changed: bigint
  }>

/** Orders as their events tell them, oldest first. Events of orders whose purchase is not among them are left out. */
export function foldEvents(events: readonly OrderEvent[]): readonly OrderFacts[] {
  const orders = new Map<Hex, OrderFacts>()
  for (const event of events) {
    const { orderId } = event.args
    const facts = factsAfter(orders.get(orderId), event)
    if (facts) orders.set(orderId, facts)
  }
  return [...orders.values()]
}

function factsAfter(before: OrderFacts | undefined, event: OrderEvent): OrderFacts | undefined {
  const { block, tx } = event
  if (event.eventName === 'OrderOpened') {
    const { orderId, order } = event.args
    const nothingYet = { delivery: undefined, settled: undefined, refunded: undefined }
    return { orderId, order: fromStruct(order), opened: { block, tx }, ...nothingYet, changed: block }
  }
  if (!before) return undefined
  const facts = { ...before, changed: block }
  switch (event.eventName) {
    case 'KeyDelivered':
      return { ...facts, delivery: { ...event.args.delivery, block, tx } }
    case 'OrderSettled': {
      const { licenseTokenId, confirmed } = event.args
      return { ...facts, settled: { licenseTokenId, confirmed, block, tx } }
    }
    case 'OrderRefunded': {
      const { reason, amount } = event.args
      return {
        ...facts,
        refunded: { reason: refundReasons[reason] ?? 'NotDelivered', amount, block, tx },
      }
    }
  }
}
