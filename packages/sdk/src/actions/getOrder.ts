import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { firstBlockOf, noteBlock } from '../order/orderNotes.ts'
import { readOrders } from '../order/readOrders.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'

/** Parameters of {@link getOrder}. */
export type GetOrderParameters = CallOptions &
  Readonly<{
    /** From `buyLicense`, `listOrders` or an event. */
    orderId: Hex
  }>
/** The order; undefined where the market does not know it. */
export type GetOrderReturnType = OrderStatus | undefined
/** What {@link getOrder} may throw. */
export type GetOrderErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * An order with all that the chain tells of it: purchase, delivery, how it ended, and until when its state lasts.
 *
 * @example
 * const order = await getOrder(client, { orderId })
 * if (order?.state === 'Open') console.log(`the key comes until ${new Date(order.deadline * 1000)}`)
 */
export async function getOrder(
  client: SaharaClient,
  { orderId, signal }: GetOrderParameters,
): Promise<GetOrderReturnType> {
  const from = await firstBlockOf(client, orderId)
  const find = (first: bigint) => readOrders(client, { orderIds: [orderId], from: first, signal })
  const begin = BigInt(client.deployment.block)
  let [order] = await find(from)
  // A reorg may have moved the purchase further back than was thought.
  if (!order && from > begin) [order] = await find(begin)
  if (order) await noteBlock(client, orderId, order.opened.block)
  return order
}
