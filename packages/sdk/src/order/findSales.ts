import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { findOrders } from './findOrders.ts'
import { readOrderStates } from './readOrderStates.ts'

/** A purchase with its state, as much as a seller has to know of it. */
export type Sale = Pick<OrderStatus, 'orderId' | 'order' | 'state' | 'deadline'>

/** Whose sales. */
export type FindSalesParameters = CallOptions &
  Readonly<{
    seller: Address
    /** Orders that need no look any more. */
    without?: ReadonlySet<Hex> | undefined
  }>

/** All sales of a seller with their states, oldest first. */
export async function findSales(
  client: SaharaClient,
  { seller, without, signal }: FindSalesParameters,
): Promise<readonly Sale[]> {
  const found = (await findOrders(client, { seller, signal })).filter(({ orderId }) => !without?.has(orderId))
  const orderIds = found.map(({ orderId }) => orderId)
  const states = await readOrderStates(client, { orderIds, signal })
  return found.flatMap(({ orderId, order }, index) => {
    const at = states[index]
    return at ? [{ orderId, order, ...at }] : []
  })
}

/** Whether a sale waits for its key, and the key would still come in time. */
export const isWaiting = ({ state, deadline }: Sale, now: number): boolean =>
  state === 'Open' && deadline >= now

/** Whether nobody can dispute a sale any more, and it is not settled yet. */
export const isDue = ({ state, deadline }: Sale, now: number): boolean =>
  state === 'Delivered' && deadline < now
