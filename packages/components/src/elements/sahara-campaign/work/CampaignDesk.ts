import type { Address } from '@saharakit/sdk'
import { FocusReturn } from '../../../internal/work/focusReturn.ts'
import type { CampaignServices } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import { isBusy } from '../machine.ts'
import { flawsOf, type StepName, steps } from '../plan/check.ts'
import { answersWithout, type CampaignDraft, emptyDraft } from '../plan/draft.ts'
import type { CampaignPlace } from '../reference.ts'
import type { CampaignState, Onward } from '../states.ts'
import { Creating } from './creating.ts'
import { Drafts } from './drafts.ts'
import { GoldRound } from './goldRound.ts'
import { Items } from './items.ts'
import { Wallets } from './wallets.ts'
import { Watching } from './watching.ts'

/**
 * Everything behind the screens. Each part asks its services and tells the machine; none decides what comes after what. This
 * one has them all, and hears of every new state.
 */
export class CampaignDesk {
  readonly host: SaharaCampaign
  readonly services: CampaignServices
  readonly place: CampaignPlace
  readonly #ending = new AbortController()
  /** Aborted when the element goes, or asks other sources. */
  readonly ending = this.#ending.signal
  readonly focus: FocusReturn
  readonly drafts: Drafts
  readonly items: Items
  readonly gold: GoldRound
  readonly wallets: Wallets
  readonly creating: Creating
  readonly watching: Watching
  /** Whoever is here, as far as is known without asking. */
  account: Address | undefined
  /** What was copied last. */
  copied: string | undefined

  constructor(host: SaharaCampaign, services: CampaignServices, place: CampaignPlace) {
    this.host = host
    this.services = services
    this.place = place
    this.focus = new FocusReturn(host)
    this.drafts = new Drafts(this)
    this.items = new Items(this)
    this.gold = new GoldRound(this)
    this.wallets = new Wallets(this)
    this.creating = new Creating(this)
    this.watching = new Watching(this)
  }

  /** The campaign that is written. */
  get draft(): CampaignDraft {
    const { state } = this.host
    if ('draft' in state) return state.draft
    return state.name === 'connecting' && 'draft' in state.before ? state.before.draft : emptyDraft
  }

  /** `eip155:<chain>:<Campaigns>` */
  get contract(): string {
    return `eip155:${this.place.chainId}:${this.place.contract}`
  }

  /** The person wrote something: what was published of it before is another campaign. */
  edit(change: Partial<CampaignDraft>): void {
    const draft = { ...this.draft, ...change }
    this.host.send({ type: 'edit', change: draft })
    this.drafts.keep(draft)
  }

  /** Takes an answer out; those who had it are not known any more. */
  removeClass(gone: number): void {
    this.items.set(answersWithout(this.items.list, gone))
    this.edit({ classes: this.draft.classes.filter((_, place) => place !== gone) })
  }

  /** To the next step, unless something has to be mended first. */
  readonly next = (): void => {
    const { state } = this.host
    if (!('flaws' in state)) return
    const flaws = flawsOf(state.name, state.draft, this.items.list, this.services.coin)
    if (flaws.length > 0) {
      this.host.send({ type: 'flawed', flaws })
      void this.host.focusFlaw()
      return
    }
    this.host.send({ type: 'go', step: steps[steps.indexOf(state.name) + 1] ?? 'review' })
  }

  /** To the step before, or the first screen. */
  readonly back = (): void => {
    const { name } = this.host.state
    const before = steps[steps.indexOf(name as StepName) - 1]
    this.host.send(before ? { type: 'go', step: before } : { type: 'home' })
  }

  /** Begins another campaign. */
  readonly startAfresh = async (): Promise<void> => {
    this.items.set([])
    this.host.send({ type: 'loaded', draft: { ...emptyDraft, lang: this.host.language } })
    this.host.send({ type: 'go', step: 'items' })
    await this.drafts.drop()
  }

  /** Whose wallet it is, whatever is done with it. */
  know(account: Address | undefined): void {
    if (account === this.account) return
    this.account = account
    this.host.requestUpdate()
  }

  /** Somebody has a wallet: goes on where it was wanted. */
  goOn(onward: Onward): void {
    if (onward === 'create') void this.creating.start()
    else this.host.send({ type: 'left' })
  }

  /** Reacts to a new state. */
  changed(before: CampaignState, state: CampaignState): void {
    if (isBusy(state)) this.focus.watch(this.focusBack)
    else this.focus.release()
    if (before.name === state.name) return
    // A page that goes away at once may not have the time to write.
    void this.drafts.flush()
    if (before.name === 'gold') this.gold.end()
    if (state.name === 'price') void this.creating.readPilot()
  }

  /** To the way on, or the heading. */
  readonly focusBack = (): void => this.host.focusScreen()

  /** Something failed: tells the page and, in full, the console. */
  fault(error: Error): void {
    this.host.fault(error)
  }

  stop(): void {
    this.drafts.stop()
    this.#ending.abort()
    for (const part of [this.focus, this.creating, this.wallets, this.watching]) part.stop()
    this.gold.end()
  }
}
