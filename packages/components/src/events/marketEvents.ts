/** Events of assets and their market. All bubble and cross shadow roots. @module */
import type { Address, Hex } from '@saharakit/sdk'

/** A question about an asset: `preventDefault()` and the element leaves it to you. */
export abstract class SaharaAssetRequestEvent extends Event {
  /** CAIP-style id of the asset; empty where the element has none. */
  readonly asset: string
  constructor(type: string, asset: string) {
    super(type, { bubbles: true, composed: true, cancelable: true })
    this.asset = asset
  }
}

/** A fact about an asset: nothing to cancel. */
export abstract class SaharaAssetFactEvent extends Event {
  /** CAIP-style id of the asset; empty where the element has none. */
  readonly asset: string
  constructor(type: string, asset: string) {
    super(type, { bubbles: true, composed: true })
    this.asset = asset
  }
}

/** The person wants to buy. Cancel it to open a checkout of your own; otherwise the element opens `<sahara-checkout>`. */
export class SaharaBuyEvent extends SaharaAssetRequestEvent {
  /** The offer whose price was on screen. */
  readonly offerHash: Hex
  /** What was on screen, in the token's smallest unit. */
  readonly price: bigint
  /** ERC-20 that is paid in; the zero address is the native coin. */
  readonly token: Address
  constructor(asset: string, offerHash: Hex, price: bigint, token: Address) {
    super('sahara-buy', asset)
    this.offerHash = offerHash
    this.price = price
    this.token = token
  }
}

/** The person wants to see an asset of a list, or an ancestor. Cancel it to show it your own way. */
export class SaharaAssetOpenEvent extends SaharaAssetRequestEvent {
  constructor(asset: string) {
    super('sahara-asset-open', asset)
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sahara-buy': SaharaBuyEvent
    'sahara-asset-open': SaharaAssetOpenEvent
  }
}
