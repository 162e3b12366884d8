import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { readOrder } from '../order/readOrder.ts'
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
export function getOrder(
  client: SaharaClient,
  { orderId, signal }: GetOrderParameters,
): Promise<GetOrderReturnType> {
  return readOrder(client, { orderId, signal })
}
