import type { Hex } from '../types/ids.ts'
import type { OrderState, OrderStatus } from '../types/order.ts'
import type { OrderEvent } from './orderEvents.ts'

/** What the logs tell of an order; its state and deadline are the contract's own words. */
export type OrderFacts = Omit<OrderStatus, 'state' | 'deadline' | 'final'>

/** Orders as their events tell them, oldest first. Events of orders whose purchase is not among them are left out. */
export function foldEvents(events: readonly OrderEvent[]): readonly OrderFacts[] {
  const orders = new Map<Hex, OrderFacts>()
  for (const event of events) {
    const facts = factsAfter(orders.get(event.orderId), event)
    if (facts) orders.set(event.orderId, facts)
  }
  return [...orders.values()]
}

/** Block of the newest event. */
export function changedAt({ opened, delivery, settled, refunded }: OrderFacts): bigint {
  return (refunded ?? settled ?? delivery ?? opened).block
}

/** Whether the events explain the state: none that led to it is missing. */
export function explains(facts: OrderFacts, state: OrderState): boolean {
  if (state === 'Settled') return facts.settled !== undefined
  if (state === 'Refunded') return facts.refunded !== undefined
  if (facts.settled || facts.refunded) return false
  return state === 'Delivered' ? facts.delivery !== undefined : state === 'Open' && !facts.delivery
}

function factsAfter(before: OrderFacts | undefined, event: OrderEvent): OrderFacts | undefined {
  const { orderId, block, tx } = event
  if (event.name === 'OrderOpened') {
    const nothingYet = { delivery: undefined, settled: undefined, refunded: undefined }
    return { orderId, order: event.order, opened: { block, tx }, ...nothingYet }
  }
  if (!before) return undefined
  switch (event.name) {
    case 'KeyDelivered':
      return { ...before, delivery: { ...event.delivery, block, tx } }
    case 'OrderSettled': {
      const { licenseTokenId, confirmed } = event
      return { ...before, settled: { licenseTokenId, confirmed, block, tx } }
    }
    case 'OrderRefunded': {
      const { reason, amount } = event
      return { ...before, refunded: { reason, amount, block, tx } }
    }
  }
}
