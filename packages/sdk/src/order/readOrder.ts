import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { orderNotFound } from './errors.ts'
import { askIndexerFor } from './indexed.ts'
import { recallOrder } from './orderNotes.ts'
import { readOrders, type Sought } from './readOrders.ts'

/** Which order. */
export type ReadOrderParameters = CallOptions &
  Readonly<{
    orderId: Hex
    /** Blocks that are said to have its events. */
    places?: readonly bigint[] | undefined
  }>

/** How far a reorg may have moved a purchase. */
const REORG = 64n

/** An order with all that the chain tells of it; undefined where the market does not know it. */
export async function readOrder(
  client: SaharaClient,
  { orderId, places, signal }: ReadOrderParameters,
): Promise<OrderStatus | undefined> {
  const begin = BigInt(client.deployment.block)
  const sought = await seek(client, { orderId, signal })
  const near = sought.from - REORG > begin ? sought.from - REORG : begin
  const first = { orderId, from: near, places: places ?? sought.places }
  const [order] = await readOrders(client, { orders: [first], signal })
  if (order || near === begin) return order
  // A reorg may have moved the purchase further back than was thought, or an indexer was wrong.
  return (await readOrders(client, { orders: [{ orderId, from: begin }], signal }))[0]
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

/** Where to look for an order: where it was seen before, or where an indexer says; else from the contracts' beginning. */
async function seek(
  client: SaharaClient,
  { orderId, signal }: CallOptions & Readonly<{ orderId: Hex }>,
): Promise<Sought> {
  const noted = await recallOrder(client, orderId)
  if (noted) return { orderId, from: noted.opened.block }
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const found = await askIndexerFor(client, { orderId, signal }, head)
  if (found) return { orderId, from: found.opened.block, places: found.places }
  return { orderId, from: BigInt(client.deployment.block) }
}
