import { keccak256 } from 'viem'
import { unsealKey } from '../market/sealKey.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { liftX } from '../seal/points.ts'
import type { Hex } from '../types/ids.ts'
import type { Delivery, OrderStatus } from '../types/order.ts'
import { wrongState } from './errors.ts'

/** The payload's key as a buyer reads it from a delivery, and whether it is the one that the offer promised. */
export type OpenedKey = Readonly<{ key: Hex; right: boolean }>

/**
 * Takes the key out of what was delivered.
 *
 * @param scalar of the purchase's one-time key
 * @throws ContractRevertError (WrongOrderState) where nothing was delivered; RpcInvalidResponseError for a delivery that the
 *   contract would not have taken
 */
export async function openKey(
  { orderId, order, state, delivery }: OrderStatus,
  scalar: Hex,
): Promise<OpenedKey> {
  if (!delivery) throw await wrongState(orderId, state)
  const { keyX, keyParity, sealedKey } = delivery
  if (!liftX(keyX, keyParity)) throw rpcInvalid(`${keyX} was delivered, which is no key`)
  const key = unsealKey(sealedKey, { scalar, keyX, keyParity, orderId })
  return { key, right: keccak256(key) === order.offer.keyCommit }
}

/** What can be disputed. @throws ContractRevertError (WrongOrderState) where nothing can */
export async function requireDelivery({ orderId, state, delivery }: OrderStatus): Promise<Delivery> {
  if (state !== 'Delivered' || !delivery) throw await wrongState(orderId, state)
  const { keyX, keyParity, sealedKey } = delivery
  return { keyX, keyParity, sealedKey }
}
