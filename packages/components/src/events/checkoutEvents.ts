/** Events of a purchase. All bubble and cross shadow roots. @module */
import type { Address, Hex, OrderStatus } from '@saharakit/sdk'
import { SaharaAssetFactEvent, SaharaBuyEvent } from './marketEvents.ts'

/**
 * The person has pressed the button that pays: the wallet is asked next. It is a `sahara-buy` like that of a card, and the
 * only one with a `buyer`. Cancel it and nothing is asked.
 */
export class SaharaPurchaseEvent extends SaharaBuyEvent {
  readonly buyer: Address
  /** The page's own id of the purchase: its attribute `reference`; empty where there is none. */
  readonly reference: string
  constructor(
    asset: string,
    reference: string,
    buyer: Address,
    offer: Readonly<{ offerHash: Hex; price: bigint; token: Address }>,
  ) {
    super(asset, offer.offerHash, offer.price, offer.token)
    this.buyer = buyer
    this.reference = reference
  }
}

/** A fact of one order. */
abstract class SaharaOrderEvent extends SaharaAssetFactEvent {
  /** The page's own id of the purchase: its attribute `reference`; empty where there is none. */
  readonly reference: string
  readonly orderId: Hex
  /** Everything that the chain tells of it. */
  readonly order: OrderStatus
  constructor(type: string, asset: string, reference: string, order: OrderStatus) {
    super(type, asset)
    this.reference = reference
    this.orderId = order.orderId
    this.order = order
  }
}

/** The payment is in a block. It is final once `order.final` of a later `sahara-order-status` says so. */
export class SaharaOrderOpenedEvent extends SaharaOrderEvent {
  constructor(asset: string, reference: string, order: OrderStatus) {
    super('sahara-order-opened', asset, reference, order)
  }
}

/** The order moved on: its key came, it was settled or refunded, or its last change became final. */
export class SaharaOrderStatusEvent extends SaharaOrderEvent {
  constructor(asset: string, reference: string, order: OrderStatus) {
    super('sahara-order-status', asset, reference, order)
  }
}

/** The license is given and the seller is paid, as deep in the chain as its policy asks. */
export class SaharaOrderSettledEvent extends SaharaOrderEvent {
  constructor(asset: string, reference: string, order: OrderStatus) {
    super('sahara-order-settled', asset, reference, order)
  }
}

/** The buyer has the money back as credit, as deep in the chain as its policy asks. */
export class SaharaOrderRefundedEvent extends SaharaOrderEvent {
  constructor(asset: string, reference: string, order: OrderStatus) {
    super('sahara-order-refunded', asset, reference, order)
  }
}

/** All files of an order were fetched, checked and decrypted. The event holds no byte of them. */
export class SaharaDownloadEvent extends SaharaOrderEvent {
  readonly files: readonly Readonly<{ name: string; size: number; sha256: Hex }>[]
  constructor(
    asset: string,
    reference: string,
    order: OrderStatus,
    files: readonly Readonly<{ name: string; size: number; sha256: Hex }>[],
  ) {
    super('sahara-download', asset, reference, order)
    this.files = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sahara-order-opened': SaharaOrderOpenedEvent
    'sahara-order-status': SaharaOrderStatusEvent
    'sahara-order-settled': SaharaOrderSettledEvent
    'sahara-order-refunded': SaharaOrderRefundedEvent
    'sahara-download': SaharaDownloadEvent
  }
}
