import { encodeFunctionData } from 'viem'
import { disputeKeyAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { findScalar } from '../order/findScalar.ts'
import { openKey, requireDelivery } from '../order/openKey.ts'
import { toStruct } from '../order/orderStruct.ts'
import { type PaidBack, type PayBackOptions, payBack } from '../order/payBack.ts'
import { requireOrder } from '../order/readOrder.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { refusal } from '../wallet/contractError.ts'

/** Parameters of {@link disputeKey}. */
export type DisputeKeyParameters = PayBackOptions & Readonly<{ orderId: Hex }>
/** What became credit, and what was sent on. */
export type DisputeKeyReturnType = PaidBack
/** What {@link disputeKey} may throw. */
export type DisputeKeyErrorType = WriteErrorType | SaharaErrorOf<'OrderNotFoundError' | 'ConfigError'>

/**
 * Shows that the delivered key is not the one that the offer promised: the whole price becomes credit at once, and nobody
 * else can buy that offer. The purchase's one-time key becomes public by it, and with it what the seller delivered; so a key
 * that is right is told from a wrong one here, before anything is shown to anybody.
 *
 * @example
 * const { amount } = await disputeKey(client, { orderId, withdraw: true })
 */
export async function disputeKey(
  client: SaharaClient,
  { orderId, ...options }: DisputeKeyParameters,
): Promise<DisputeKeyReturnType> {
  const order = await requireOrder(client, { orderId, signal: options.signal })
  const delivery = await requireDelivery(order)
  const scalar = await findScalar(client, order, options)
  if ((await openKey(order, scalar)).right) throw await refusal('KeyIsRight', [orderId])
  const args = [toStruct(order.order), delivery, BigInt(scalar)] as const
  return payBack(client, order, encodeFunctionData({ abi: [disputeKeyAbi], args }), options)
}
