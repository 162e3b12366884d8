import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import type { Page, PageParameters } from '../indexer/Indexer.ts'
import { pageOf } from '../indexer/pageOf.ts'
import { findOrders } from '../order/findOrders.ts'
import type { Purchase } from '../order/orderNotes.ts'
import { readOrderStates } from '../order/readOrderStates.ts'
import { readOrders } from '../order/readOrders.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { OrderState, OrderStatus } from '../types/order.ts'

/** Parameters of {@link listOrders}. What is left out does not matter. */
export type ListOrdersParameters = PageParameters &
  Readonly<{
    buyer?: Address | undefined
    seller?: Address | undefined
    assetId?: bigint | undefined
    state?: OrderState | undefined
  }>
/** Newest first; `after` fetches the next page. */
export type ListOrdersReturnType = Page<OrderStatus>
/** What {@link listOrders} may throw. */
export type ListOrdersErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Lists orders from the chain itself: a buyer who closed the page finds every purchase again, a seller all that wait.
 *
 * @example
 * const { rows } = await listOrders(client, { buyer: account })
 */
export async function listOrders(
  client: SaharaClient,
  { assetId, state, limit, after, ...filter }: ListOrdersParameters = {},
): Promise<ListOrdersReturnType> {
  const { signal } = filter
  const orders = await findOrders(client, filter)
  const ofAsset = orders.filter(({ order }) => assetId === undefined || order.offer.assetId === assetId)
  const found = [...(await inState(client, ofAsset, { state, signal }))].reverse()
  // The cursor is an order and no place in the list: new orders move all places.
  const start = found.findIndex(({ orderId }) => orderId === after) + 1
  const page = pageOf(found.slice(start), { limit })
  const sought = page.rows.map(({ orderId, opened, places }) => ({ orderId, from: opened.block, places }))
  const rows = await readOrders(client, { orders: sought, signal })
  return { rows, after: page.after && page.rows.at(-1)?.orderId }
}

async function inState(
  client: SaharaClient,
  orders: readonly Purchase[],
  { state, signal }: Pick<ListOrdersParameters, 'state' | 'signal'>,
): Promise<readonly Purchase[]> {
  if (state === undefined) return orders
  const orderIds = orders.map(({ orderId }) => orderId)
  const states = await readOrderStates(client, { orderIds, signal })
  return orders.filter((_, index) => states[index]?.state === state)
}
