import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { findScalar } from '../order/findScalar.ts'
import { type OpenedKey, openKey } from '../order/openKey.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'

/** Parameters of {@link openDelivery}. */
export type OpenDeliveryParameters = CallOptions &
  Readonly<{
    /** From `getOrder`, `watchOrder` or `listOrders`; delivered. */
    order: OrderStatus
  }>
/** The payload's key, and whether it is the one that the offer promised. */
export type OpenDeliveryReturnType = OpenedKey
/** What {@link openDelivery} may throw. */
export type OpenDeliveryErrorType =
  | AccountErrorType
  | ReadErrorType
  | SaharaErrorOf<'OrderNotFoundError' | 'ContractRevertError' | 'ConfigError' | 'WrongChainError'>

/**
 * Takes the payload's key out of what the seller delivered. The buyer's one-time key is found again from a signature of the
 * wallet that bought, which is asked for once a page.
 *
 * @example
 * const { right } = await openDelivery(client, { order })
 * if (!right) await disputeKey(client, { orderId: order.orderId })
 */
export async function openDelivery(
  client: SaharaClient,
  { order, signal }: OpenDeliveryParameters,
): Promise<OpenDeliveryReturnType> {
  return openKey(order, await findScalar(client, order, { signal }))
}
