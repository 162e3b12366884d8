import { encodeFunctionData } from 'viem'
import { refundAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { toStruct } from '../order/orderStruct.ts'
import { type PaidBack, type PayBackOptions, payBack } from '../order/payBack.ts'
import { requireOrder } from '../order/readOrder.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'

/** Parameters of {@link refundOrder}. */
export type RefundOrderParameters = PayBackOptions & Readonly<{ orderId: Hex }>
/** What became credit, and what was sent on. */
export type RefundOrderReturnType = PaidBack
/** What {@link refundOrder} may throw. */
export type RefundOrderErrorType = WriteErrorType | SaharaErrorOf<'OrderNotFoundError' | 'ConfigError'>

/**
 * Pays an order back whose key did not come in time; anybody may. Its seller may at any time before it is settled. The whole
 * price becomes credit of the buyer, who can have it sent in the same transaction.
 *
 * @example
 * const { amount } = await refundOrder(client, { orderId, withdraw: true })
 */
export async function refundOrder(
  client: SaharaClient,
  { orderId, ...options }: RefundOrderParameters,
): Promise<RefundOrderReturnType> {
  const order = await requireOrder(client, { orderId, signal: options.signal })
  const call = encodeFunctionData({ abi: [refundAbi], args: [toStruct(order.order)] })
  return payBack(client, order, call, options)
}
