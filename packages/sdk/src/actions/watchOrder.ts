import { readOrderStates } from '../order/readOrderStates.ts'
import { pause } from '../pause.ts'
import type { SaharaClient } from '../types/client.ts'
import type { OrderStatus } from '../types/order.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'
import { type GetOrderErrorType, type GetOrderParameters, getOrder } from './getOrder.ts'

/** Parameters of {@link watchOrder}. */
export type WatchOrderParameters = GetOrderParameters &
  Readonly<{
    /**
     * Called at once and on every change; after a reorg also back to an earlier state, or to `undefined` where the purchase
     * itself is gone.
     */
    onOrder: (order: OrderStatus | undefined) => void
    /** A look at the chain failed; the next one follows. */
    onError?: ((error: WatchOrderErrorType) => void) | undefined
  }>
/** Stops watching. */
export type WatchOrderReturnType = () => void
/** What {@link watchOrder} hands to `onError`. */
export type WatchOrderErrorType = GetOrderErrorType

/**
 * Watches an order until it is settled or refunded for good, or until it is stopped.
 *
 * @example
 * const stop = watchOrder(client, { orderId, onOrder: (order) => console.log(order?.state) })
 */
export function watchOrder(client: SaharaClient, parameters: WatchOrderParameters): WatchOrderReturnType {
  const { orderId, onOrder, onError, signal } = parameters
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  let last: OrderStatus | undefined
  let told = false

  async function look(): Promise<void> {
    // One small question where nothing has changed for good.
    const [now] = last?.final ? await readOrderStates(client, { orderIds: [orderId], signal: until }) : []
    if (now && now.state === last?.state) return
    const order = await getOrder(client, { orderId, signal: until })
    const isNew = !told || order?.state !== last?.state || order?.final !== last?.final
    last = order
    told = true
    if (isNew) onOrder(order)
  }

  const watch = async () => {
    while (!until.aborted && !hasEnded(last)) {
      try {
        await look()
      } catch (error) {
        if (!until.aborted) onError?.(error as WatchOrderErrorType)
      }
      if (!hasEnded(last)) await pause(pollingInterval(client), until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

function hasEnded(order: OrderStatus | undefined): boolean {
  return !!order?.final && (order.state === 'Settled' || order.state === 'Refunded')
}
