/** What is told of an asset from the first paint on; see `events.ts` for all events. @module */
import { SaharaErrorEvent, SaharaReadyEvent } from './firstEvents.ts'

/** The asset is read from the chain: its price is on screen. What its manifest says may still be on its way. */
export class SaharaAssetReadyEvent extends SaharaReadyEvent {
  /** CAIP-style id of the asset. */
  readonly asset: string
  constructor(asset: string) {
    super('')
    this.asset = asset
  }
}

/** Something about an asset failed. A `sahara-error` like all others, with the asset's id. */
export class SaharaAssetErrorEvent extends SaharaErrorEvent {
  /** CAIP-style id of the asset; empty where the element has none. */
  readonly asset: string
  constructor(asset: string, error: Error) {
    super('', error)
    this.asset = asset
  }
}
