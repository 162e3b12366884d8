/** Events of registering, offering and delivering. All bubble and cross shadow roots. @module */
import type { Address, Hex } from '@saharakit/sdk'
import { SaharaAssetFactEvent, SaharaAssetRequestEvent } from './marketEvents.ts'

/** An asset is about to be registered. Cancel it to register it yourself. */
export class SaharaRegisterEvent extends SaharaAssetRequestEvent {
  /** `eip155:<chain>:<AssetRegistry>` */
  readonly registry: string
  readonly account: Address
  /** As its owner wrote it. */
  readonly name: string
  /** sha-256 of its manifest, which is published already. */
  readonly manifestHash: Hex
  constructor(registry: string, account: Address, name: string, manifestHash: Hex) {
    super('sahara-register', '')
    this.registry = registry
    this.account = account
    this.name = name
    this.manifestHash = manifestHash
  }
}

/** An offer is about to be signed. Cancel it to offer the asset yourself. */
export class SaharaListEvent extends SaharaAssetRequestEvent {
  readonly account: Address
  /** In the token's smallest unit. */
  readonly price: bigint
  /** ERC-20 that is paid in; the zero address is the native coin. */
  readonly token: Address
  /** `everybody`: it will be published on chain. `link`: only who has the link finds it. */
  readonly reach: 'everybody' | 'link'
  constructor(asset: string, account: Address, price: bigint, token: Address, reach: 'everybody' | 'link') {
    super('sahara-list', asset)
    this.account = account
    this.price = price
    this.token = token
    this.reach = reach
  }
}

/** Keys are about to be delivered, in one transaction. Cancel it to deliver them yourself. */
export class SaharaDeliverEvent extends SaharaAssetRequestEvent {
  /** `eip155:<chain>:<AssetRegistry>` */
  readonly registry: string
  readonly account: Address
  readonly orderIds: readonly Hex[]
  constructor(registry: string, account: Address, orderIds: readonly Hex[]) {
    super('sahara-deliver', '')
    this.registry = registry
    this.account = account
    this.orderIds = orderIds
  }
}

/** An asset is registered: its transaction is in a block. */
export class SaharaAssetRegisteredEvent extends SaharaAssetFactEvent {
  readonly manifestHash: Hex
  /** Its transaction; undefined where it was found registered by an earlier visit. */
  readonly hash: Hex | undefined
  constructor(asset: string, manifestHash: Hex, hash: Hex | undefined) {
    super('sahara-asset-registered', asset)
    this.manifestHash = manifestHash
    this.hash = hash
  }
}

/** An offer can be bought. */
export class SaharaOfferPublishedEvent extends SaharaAssetFactEvent {
  readonly offerHash: Hex
  /** The offer as a text, for `<sahara-checkout offer>` and links. */
  readonly offer: string
  /** Transaction that published it; undefined where it is signed and travels in a link. */
  readonly hash: Hex | undefined
  constructor(asset: string, offerHash: Hex, offer: string, hash: Hex | undefined) {
    super('sahara-offer-published', asset)
    this.offerHash = offerHash
    this.offer = offer
    this.hash = hash
  }
}

/** Keys are delivered: the transaction is in a block. */
export class SaharaKeysDeliveredEvent extends SaharaAssetFactEvent {
  /** `eip155:<chain>:<AssetRegistry>` */
  readonly registry: string
  readonly orderIds: readonly Hex[]
  readonly hash: Hex
  constructor(registry: string, orderIds: readonly Hex[], hash: Hex) {
    super('sahara-keys-delivered', '')
    this.registry = registry
    this.orderIds = orderIds
    this.hash = hash
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sahara-register': SaharaRegisterEvent
    'sahara-list': SaharaListEvent
    'sahara-deliver': SaharaDeliverEvent
    'sahara-asset-registered': SaharaAssetRegisteredEvent
    'sahara-offer-published': SaharaOfferPublishedEvent
    'sahara-keys-delivered': SaharaKeysDeliveredEvent
  }
}
