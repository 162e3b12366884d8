/** Events of a requester's work. All bubble and cross shadow roots. @module */
import type { Address, Hex } from '@saharakit/sdk'
import { SaharaFactEvent } from './firstEvents.ts'

/** A campaign is about to be created and paid for; its content is published already. Cancel it to create it yourself. */
export class SaharaCreateCampaignEvent extends Event {
  /** `eip155:<chain>:<Campaigns>` */
  readonly campaigns: string
  readonly account: Address
  /** As the requester wrote it. */
  readonly title: string
  /** sha-256 of its manifest. */
  readonly manifestHash: Hex
  /** What is paid in, in the token's smallest unit: every label, the shares of pages, and the deposits. */
  readonly funding: bigint
  constructor(campaigns: string, account: Address, title: string, manifestHash: Hex, funding: bigint) {
    super('sahara-create-campaign', { bubbles: true, composed: true, cancelable: true })
    this.campaigns = campaigns
    this.account = account
    this.title = title
    this.manifestHash = manifestHash
    this.funding = funding
  }
}

/** A campaign is created and funded: its transaction is in a block. */
export class SaharaCampaignCreatedEvent extends SaharaFactEvent {
  readonly manifestHash: Hex
  constructor(campaign: string, manifestHash: Hex) {
    super('sahara-campaign-created', campaign)
    this.manifestHash = manifestHash
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sahara-create-campaign': SaharaCreateCampaignEvent
    'sahara-campaign-created': SaharaCampaignCreatedEvent
  }
}
