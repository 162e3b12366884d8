import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'
import { type OrderState, orderStates } from '../types/order.ts'
import { refusal } from '../wallet/contractError.ts'

/** The market knows no such order. */
export function orderNotFound(orderId: Hex): SaharaErrorOf<'OrderNotFoundError'> {
  return createError('OrderNotFoundError', {
    shortMessage:
      'There is no such purchase on this network. If it was just paid, wait for its block and look again.',
    metaMessages: [`The market has no order ${orderId}.`],
    orderId,
    retryable: true,
  })
}

/** The one-time key of a purchase does not follow from this wallet. */
export function notYourOrder(orderId: Hex, details: string): SaharaErrorOf<'OrderNotFoundError'> {
  return createError('OrderNotFoundError', {
    shortMessage: 'Another account made this purchase. Change to the account that bought, and try again.',
    metaMessages: [`The one-time key of order ${orderId} does not follow from this wallet’s signature.`],
    details,
    orderId,
    retryable: true,
  })
}

/** The delivered key is not the promised one. */
export function wrongKey(orderId: Hex, state: OrderState): SaharaErrorOf<'KeyMismatchError'> {
  return createError('KeyMismatchError', {
    shortMessage:
      state === 'Delivered'
        ? 'The seller delivered a key that does not open the files. Ask for your money back; it is yours at once.'
        : 'The seller delivered a key that does not open the files, and the time to dispute is over.',
    metaMessages: ['keccak256 of the delivered key is not the offer’s `keyCommit`. `disputeKey` shows it.'],
    orderId,
  })
}

/** A seller's own key is not that of the offer: another wallet, or another payload. */
export function notYourKey(orderId: Hex): SaharaErrorOf<'KeyMismatchError'> {
  return createError('KeyMismatchError', {
    shortMessage:
      'The key of this wallet does not open what was sold, so nothing was delivered. Use the account that made the offer.',
    metaMessages: ['keccak256 of the payload’s key is not the offer’s `keyCommit`.'],
    orderId,
  })
}

/** What the contract says where an order is not in the state that something needs. */
export function wrongState(orderId: Hex, state: OrderState): Promise<SaharaErrorOf<'ContractRevertError'>> {
  return refusal('WrongOrderState', [orderId, orderStates.indexOf(state)])
}
