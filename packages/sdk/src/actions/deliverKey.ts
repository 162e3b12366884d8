import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, WriteErrorType } from '../errors/types.ts'
import { chainTime } from '../order/chainTime.ts'
import {
  DELIVERIES_A_TRANSACTION,
  type Deliverable,
  type Delivered,
  type DeliverOptions,
  deliverOrders,
} from '../order/deliverOrders.ts'
import { wrongState } from '../order/errors.ts'
import { findSales, isWaiting } from '../order/findSales.ts'
import { requireOrder } from '../order/readOrder.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { OrderStatus } from '../types/order.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link deliverKey}. Without an order: all that wait. */
export type DeliverKeyParameters = DeliverOptions &
  Readonly<{
    orderId?: Hex | undefined
    /** From `listOrders`. */
    orders?: readonly Pick<OrderStatus, 'orderId' | 'order'>[] | undefined
    /** Whose waiting orders, where a deliverer asks. Default: the account of the client's wallet. */
    seller?: Address | undefined
  }>
/** What became of them. */
export type DeliverKeyReturnType = Delivered &
  Readonly<{
    /** Orders that did not fit into the transaction: call again. */
    remaining: number
  }>
/** What {@link deliverKey} may throw. */
export type DeliverKeyErrorType =
  | WriteErrorType
  | ContentErrorType
  | SaharaErrorOf<'OrderNotFoundError' | 'KeyMismatchError' | 'PayloadTooLargeError' | 'ConfigError'>

/**
 * Delivers keys: of one order, of some, or of all that wait, in one transaction. The payload's key follows from a signature of
 * the seller's wallet and is compared with what the offer promised before anything is sent: a wrong key would cost the seller
 * the sale. Where several orders are asked for, one whose key can't be had is left out and told.
 *
 * @example
 * const { delivered } = await deliverKey(client)
 */
export async function deliverKey(
  client: SaharaClient,
  { orderId, orders, seller, ...options }: DeliverKeyParameters = {},
): Promise<DeliverKeyReturnType> {
  const { signal } = options
  if (orderId) {
    const order = await requireOrder(client, { orderId, signal })
    if (order.state !== 'Open') throw await wrongState(orderId, order.state)
    const done = await deliverOrders(client, [order], options)
    if (done.failed[0]) throw done.failed[0].error
    return { ...done, remaining: 0 }
  }
  const waiting = orders ?? (await findWaiting(client, { seller, signal }))
  const some = waiting.slice(0, DELIVERIES_A_TRANSACTION)
  const done = await deliverOrders(client, some, options)
  return { ...done, remaining: waiting.length - some.length }
}

async function findWaiting(
  client: SaharaClient,
  { seller, signal }: Pick<DeliverKeyParameters, 'seller' | 'signal'>,
): Promise<readonly Deliverable[]> {
  const account = seller ?? (await getAccount(client, { prompt: true, signal }))
  const [sales, now] = await Promise.all([
    findSales(client, { seller: account, signal }),
    chainTime(client, signal),
  ])
  return sales.filter((sale) => isWaiting(sale, now))
}
