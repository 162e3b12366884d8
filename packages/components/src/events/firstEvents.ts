/** The events that are told before paid work; see `events.ts` for all of them. @module */

/** A fact: nothing to cancel. */
export abstract class SaharaFactEvent extends Event {
  /** CAIP-style id of the campaign; empty where the element has none. */
  readonly campaign: string
  constructor(type: string, campaign: string) {
    super(type, { bubbles: true, composed: true })
    this.campaign = campaign
  }
}

/** The campaign is read, its manifest verified and the first state drawn. */
export class SaharaReadyEvent extends SaharaFactEvent {
  constructor(campaign: string) {
    super('sahara-ready', campaign)
  }
}

/** An item is on screen: its bytes were verified and drawn, or it is shown as unusable. */
export class SaharaItemEvent extends SaharaFactEvent {
  /** Place in the batch or the practice round, from 0. */
  readonly index: number
  readonly practice: boolean
  readonly usable: boolean
  constructor(campaign: string, index: number, practice: boolean, usable: boolean) {
    super('sahara-item', campaign)
    this.index = index
    this.practice = practice
    this.usable = usable
  }
}

/** Something failed. The element shows a short sentence; this carries the whole error. Branch on `error.name`. */
export class SaharaErrorEvent extends SaharaFactEvent {
  readonly error: Error
  constructor(campaign: string, error: Error) {
    super('sahara-error', campaign)
    this.error = error
  }
}
