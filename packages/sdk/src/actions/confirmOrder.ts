import { encodeFunctionData } from 'viem'
import { confirmAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { toStruct } from '../order/orderStruct.ts'
import { requireOrder } from '../order/readOrder.ts'
import { sendCalls } from '../order/sendCalls.ts'
import { settledIn } from '../order/settled.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'

/** Parameters of {@link confirmOrder}. */
export type ConfirmOrderParameters = WriteOptions & Readonly<{ orderId: Hex }>
/** The transaction, in a block, and the license that the recipient has now. */
export type ConfirmOrderReturnType = Readonly<{ hash: Hex; licenseTokenId: bigint | undefined }>
/** What {@link confirmOrder} may throw. */
export type ConfirmOrderErrorType = WriteErrorType | SaharaErrorOf<'OrderNotFoundError' | 'ConfigError'>

/**
 * The buyer says that all is well: the license is given and everybody is paid at once. From then on nothing can be disputed,
 * so open what was bought first.
 *
 * @example
 * await confirmOrder(client, { orderId })
 */
export async function confirmOrder(
  client: SaharaClient,
  { orderId, ...options }: ConfirmOrderParameters,
): Promise<ConfirmOrderReturnType> {
  const { order } = await requireOrder(client, { orderId, signal: options.signal })
  const call = encodeFunctionData({ abi: [confirmAbi], args: [toStruct(order)] })
  const { hash, receipt } = await sendCalls(client, [call], options)
  return { hash, licenseTokenId: settledIn(client, receipt)[0]?.licenseTokenId }
}
