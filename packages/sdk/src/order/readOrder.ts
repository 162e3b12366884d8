import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { orderNotFound } from './errors.ts'
import { firstBlockOf, noteBlock } from './orderNotes.ts'
import { readOrders } from './readOrders.ts'

/** Which order. */
export type ReadOrderParameters = CallOptions & Readonly<{ orderId: Hex }>

/** An order with all that the chain tells of it; undefined where the market does not know it. */
export async function readOrder(
  client: SaharaClient,
  { orderId, signal }: ReadOrderParameters,
): Promise<OrderStatus | undefined> {
  const from = await firstBlockOf(client, orderId)
  const find = (first: bigint) => readOrders(client, { orderIds: [orderId], from: first, signal })
  const begin = BigInt(client.deployment.block)
  let [order] = await find(from)
  // A reorg may have moved the purchase further back than was thought.
  if (!order && from > begin) [order] = await find(begin)
  if (order) await noteBlock(client, orderId, order.opened.block)
  return order
}

/** The same, where the order must be there. @throws OrderNotFoundError, and what a read throws */
export async function requireOrder(
  client: SaharaClient,
  parameters: ReadOrderParameters,
): Promise<OrderStatus> {
  const order = await readOrder(client, parameters)
  if (!order) throw orderNotFound(parameters.orderId)
  return order
}
