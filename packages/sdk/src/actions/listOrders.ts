import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import type { Page, PageParameters } from '../indexer/Indexer.ts'
import { pageOf } from '../indexer/pageOf.ts'
import { findOrders } from '../order/findOrders.ts'
import type { OrderFacts } from '../order/foldEvents.ts'
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
 * const { rows } = await listOrders(client, { buyer })
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
  const from = page.rows.at(-1)?.opened.block
  if (from === undefined) return { rows: [], after: undefined }
  const rows = await readOrders(client, { orderIds: page.rows.map(({ orderId }) => orderId), from, signal })
  return { rows, after: page.after && page.rows.at(-1)?.orderId }
}

async function inState(
  client: SaharaClient,
  orders: readonly OrderFacts[],
  { state, signal }: Pick<ListOrdersParameters, 'state' | 'signal'>,
): Promise<readonly OrderFacts[]> {
  if (state === undefined) return orders
  const orderIds = orders.map(({ orderId }) => orderId)
  const states = await readOrderStates(client, { orderIds, signal })
  return orders.filter((_, index) => states[index]?.state === state)
}
