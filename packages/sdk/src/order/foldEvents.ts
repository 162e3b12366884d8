import type { Hex } from '../types/ids.ts'
import type { OrderStatus } from '../types/order.ts'
import type { OrderEvent } from './orderEvents.ts'

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
    const facts = factsAfter(orders.get(event.orderId), event)
    if (facts) orders.set(event.orderId, facts)
  }
  return [...orders.values()]
}

function factsAfter(before: OrderFacts | undefined, event: OrderEvent): OrderFacts | undefined {
  const { orderId, block, tx } = event
  if (event.name === 'OrderOpened') {
    const nothingYet = { delivery: undefined, settled: undefined, refunded: undefined }
    return { orderId, order: event.order, opened: { block, tx }, ...nothingYet, changed: block }
  }
  if (!before) return undefined
  const facts = { ...before, changed: block }
  switch (event.name) {
    case 'KeyDelivered':
      return { ...facts, delivery: { ...event.delivery, block, tx } }
    case 'OrderSettled': {
      const { licenseTokenId, confirmed } = event
      return { ...facts, settled: { licenseTokenId, confirmed, block, tx } }
    }
    case 'OrderRefunded': {
      const { reason, amount } = event
      return { ...facts, refunded: { reason, amount, block, tx } }
    }
  }
}
