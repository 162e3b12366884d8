import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { chainTime } from '../order/chainTime.ts'
import { CLAIMS_A_TRANSACTION, claimOrders } from '../order/claimOrders.ts'
import type { Deliverable } from '../order/deliverOrders.ts'
import { findSales, isDue } from '../order/findSales.ts'
import { requireOrder } from '../order/readOrder.ts'
import type { SettledOrder } from '../order/settled.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { refusal } from '../wallet/contractError.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link claimOrder}. Without an order: all of the account's sales that are due. */
export type ClaimOrderParameters = WriteOptions &
  Readonly<{
    orderId?: Hex | undefined
    /** From `listOrders`. */
    orders?: readonly Pick<OrderStatus, 'orderId' | 'order'>[] | undefined
  }>
/** What was settled. Call again while `remaining` is not 0. */
export type ClaimOrderReturnType = Readonly<{
  hash: Hex
  settled: readonly SettledOrder[]
  /** Orders that did not fit into the transaction. */
  remaining: number
}>
/** What {@link claimOrder} may throw. */
export type ClaimOrderErrorType = WriteErrorType | SaharaErrorOf<'OrderNotFoundError' | 'ConfigError'>

/**
 * Settles orders that nobody disputed in time: the licenses are given and the price is passed on to everybody upstream.
 * Anybody may.
 *
 * @example
 * const { settled } = await claimOrder(client)
 */
export async function claimOrder(
  client: SaharaClient,
  { orderId, orders, ...options }: ClaimOrderParameters = {},
): Promise<ClaimOrderReturnType> {
  const { signal } = options
  const named = orderId ? [await requireOrder(client, { orderId, signal })] : orders
  const due = named ?? (await findDue(client, signal))
  if (!due.length) throw await refusal('NothingToWithdraw', [])
  const some = due.slice(0, CLAIMS_A_TRANSACTION)
  const done = await claimOrders(client, some, options)
  return { ...done, remaining: due.length - some.length }
}

async function findDue(
  client: SaharaClient,
  signal: AbortSignal | undefined,
): Promise<readonly Deliverable[]> {
  const seller = await getAccount(client, { prompt: true, signal })
  const [sales, now] = await Promise.all([findSales(client, { seller, signal }), chainTime(client, signal)])
  return sales.filter((sale) => isDue(sale, now))
}
