/**
 * Every DOM event of our elements. Names in the imperative ask before something happens and can be canceled; names in
 * the past tense tell what the chain, the disk or the worker has said. All bubble and cross shadow roots.
 *
 * @module
 */
import type { Address, ContributionStatus, Hex } from '@saharakit/sdk'
import type { Finding } from '@saharakit/workers/protocol'
import {
  type SaharaErrorEvent,
  SaharaFactEvent,
  type SaharaItemEvent,
  type SaharaReadyEvent,
} from './firstEvents.ts'

export * from './campaignEvents.ts'
export * from './checkoutEvents.ts'
export { SaharaErrorEvent, SaharaItemEvent, SaharaReadyEvent } from './firstEvents.ts'
export { SaharaAssetErrorEvent, SaharaAssetReadyEvent } from './firstMarketEvents.ts'
export * from './marketEvents.ts'
export * from './sellerEvents.ts'

/** A question to the page: `preventDefault()` and the element leaves it to you. */
abstract class SaharaRequestEvent extends Event {
  /** CAIP-style id of the campaign; empty where the element has none. */
  readonly campaign: string
  constructor(type: string, campaign: string) {
    super(type, { bubbles: true, composed: true, cancelable: true })
    this.campaign = campaign
  }
}

/** The person wants to connect a wallet. Cancel it to bring your own, then set the provider's `walletClient`. */
export class SaharaConnectEvent extends SaharaRequestEvent {
  /** Reverse domain name of the chosen wallet, where it was chosen in the element. */
  readonly wallet: string | undefined
  constructor(campaign: string, wallet: string | undefined) {
    super('sahara-connect', campaign)
    this.wallet = wallet
  }
}

/** A seat is about to be asked for: the first transaction of a visit. */
export class SaharaSeatRequestEvent extends SaharaRequestEvent {
  readonly account: Address
  constructor(campaign: string, account: Address) {
    super('sahara-seat-request', campaign)
    this.account = account
  }
}

/** A finished batch is about to be sealed and sent. */
export class SaharaSubmitEvent extends SaharaRequestEvent {
  readonly seat: number
  readonly batch: number
  constructor(campaign: string, seat: number, batch: number) {
    super('sahara-submit', campaign)
    this.seat = seat
    this.batch = batch
  }
}

/** All that can be claimed is about to be claimed, in one transaction. */
export class SaharaClaimEvent extends SaharaRequestEvent {
  readonly account: Address
  constructor(campaign: string, account: Address) {
    super('sahara-claim', campaign)
    this.account = account
  }
}

/** The answers so far are on this device. `memory`: only until the tab is closed. */
export class SaharaDraftSavedEvent extends SaharaFactEvent {
  readonly seat: number
  readonly answered: number
  readonly mode: 'indexeddb' | 'memory'
  constructor(campaign: string, seat: number, answered: number, mode: 'indexeddb' | 'memory') {
    super('sahara-draft-saved', campaign)
    this.seat = seat
    this.answered = answered
    this.mode = mode
  }
}

/** The check worker has advice about the person's own work. */
export class SaharaAdviceEvent extends SaharaFactEvent {
  readonly finding: Finding
  constructor(campaign: string, finding: Finding) {
    super('sahara-advice', campaign)
    this.finding = finding
  }
}

/** A batch was handed to the network; `hash` is its transaction. */
export class SaharaContributionSubmittedEvent extends SaharaFactEvent {
  readonly seat: number
  readonly hash: Hex
  constructor(campaign: string, seat: number, hash: Hex) {
    super('sahara-contribution-submitted', campaign)
    this.seat = seat
    this.hash = hash
  }
}

/** A batch moved on: included, final, opened, judged, paid. */
export class SaharaContributionStatusEvent extends SaharaFactEvent {
  readonly seat: number
  readonly contribution: ContributionStatus
  constructor(campaign: string, seat: number, contribution: ContributionStatus) {
    super('sahara-contribution-status', campaign)
    this.seat = seat
    this.contribution = contribution
  }
}

/** A claim was included in a block. */
export class SaharaEarningsClaimedEvent extends SaharaFactEvent {
  readonly account: Address
  readonly hash: Hex
  constructor(campaign: string, account: Address, hash: Hex) {
    super('sahara-earnings-claimed', campaign)
    this.account = account
    this.hash = hash
  }
}

declare global {
  // HTMLElementEventMap, DocumentEventMap and WindowEventMap all inherit it.
  interface GlobalEventHandlersEventMap {
    'sahara-connect': SaharaConnectEvent
    'sahara-seat-request': SaharaSeatRequestEvent
    'sahara-submit': SaharaSubmitEvent
    'sahara-claim': SaharaClaimEvent
    'sahara-ready': SaharaReadyEvent
    'sahara-item': SaharaItemEvent
    'sahara-draft-saved': SaharaDraftSavedEvent
    'sahara-advice': SaharaAdviceEvent
    'sahara-contribution-submitted': SaharaContributionSubmittedEvent
    'sahara-contribution-status': SaharaContributionStatusEvent
    'sahara-earnings-claimed': SaharaEarningsClaimedEvent
    'sahara-error': SaharaErrorEvent
  }
}
