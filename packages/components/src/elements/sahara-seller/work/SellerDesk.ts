import type { Address, Hex, LicenseTerms } from '@saharakit/sdk'
import { formatAssetReference } from '@saharakit/sdk/lens'
import { FocusReturn } from '../../../internal/work/focusReturn.ts'
import type { SaharaSeller } from '../element.ts'
import { flawsOf, type ListingFacts, linksOf, type StepName, steps } from '../listing/check.ts'
import { emptyDraft, type ListingDraft, progressAfter } from '../listing/draft.ts'
import { parseAmount } from '../listing/numbers.ts'
import { inherit } from '../listing/sources.ts'
import { presets, termsOf } from '../listing/terms.ts'
import { isBusy } from '../machine.ts'
import type { SellerServices } from '../sellerServices.ts'
import type { Onward, SellerState } from '../states.ts'
import { Drafts } from './drafts.ts'
import { Files } from './files.ts'
import { Orders } from './orders.ts'
import { Publishing } from './publishing.ts'
import { Sources } from './sources.ts'
import { TokenDesk } from './tokenDesk.ts'
import { Wallets } from './wallets.ts'

/** The registry that assets are registered in. */
export type RegistryReference = Readonly<{ chainId: number; registry: Address }>

const native: Address = '0x0000000000000000000000000000000000000000'

/**
 * Everything behind the screens. Each part asks its services and tells the machine; none decides what comes after what. This
 * one has them all, and hears of every new state.
 */
export class SellerDesk {
  readonly host: SaharaSeller
  readonly services: SellerServices
  readonly reference: RegistryReference
  readonly #ending = new AbortController()
  /** Aborted when the element goes, or asks other sources. */
  readonly ending = this.#ending.signal
  readonly focus: FocusReturn
  readonly drafts: Drafts
  readonly files: Files
  readonly sources: Sources
  readonly tokens: TokenDesk
  readonly wallets: Wallets
  readonly publishing: Publishing
  readonly orders: Orders
  /** Whoever is here, as far as is known without asking. */
  account: Address | undefined
  /** What was copied last. */
  copied: string | undefined

  constructor(host: SaharaSeller, services: SellerServices, reference: RegistryReference) {
    this.host = host
    this.services = services
    this.reference = reference
    this.focus = new FocusReturn(host)
    this.drafts = new Drafts(this)
    this.files = new Files(this)
    this.sources = new Sources(this)
    this.tokens = new TokenDesk(this)
    this.wallets = new Wallets(this)
    this.publishing = new Publishing(this)
    this.orders = new Orders(this)
  }

  /** The listing that is written. */
  get draft(): ListingDraft {
    const { state } = this.host
    return 'draft' in state ? state.draft : emptyDraft
  }

  /** What is known beside the draft. */
  get facts(): ListingFacts {
    return {
      present: new Set(this.files.present.keys()),
      sources: this.sources.known,
      unit: this.tokens.unit,
    }
  }

  /** The id of an asset of this registry. */
  assetReference(assetId: bigint): string {
    return formatAssetReference({ ...this.reference, assetId })
  }

  /** The id of the asset that the draft became; empty where it is not registered. */
  get ownReference(): string {
    const { assetId } = this.draft.progress
    return assetId === undefined ? '' : this.assetReference(BigInt(assetId))
  }

  /** What is paid in. */
  get tokenAddress(): Address {
    return (this.draft.token.trim().toLowerCase() as Address) || native
  }

  /** What one license costs, in the token's smallest unit; 0 while the token is not known. */
  get price(): bigint {
    const { unit } = this.tokens
    return (unit && parseAmount(this.draft.price, unit.decimals)) ?? 0n
  }

  /** The terms of the draft, or what a source asks for. */
  get terms(): LicenseTerms | Hex {
    const { boundTo } = inherit(linksOf(this.draft, this.facts))
    return boundTo?.termsId ?? termsOf(this.draft) ?? presets.remix
  }

  /** The person wrote something. */
  edit(change: Partial<ListingDraft>): void {
    const before = this.draft
    const after = { ...before, ...change }
    const draft = change.progress ? after : { ...after, progress: progressAfter(before, after) }
    this.host.send({ type: 'edit', change: draft })
    this.drafts.keep(draft)
  }

  /** To the next step, unless something has to be mended first. */
  readonly next = (): void => {
    const { state } = this.host
    if (!('flaws' in state)) return
    const flaws = flawsOf(state.name, state.draft, this.facts)
    if (flaws.length > 0) {
      this.host.send({ type: 'flawed', flaws })
      void this.host.focusFlaw()
      return
    }
    if (state.name === 'files' && this.files.hasFindings) this.edit({ waved: true })
    this.host.send({ type: 'go', step: steps[steps.indexOf(state.name) + 1] ?? 'publish' })
  }

  /** To the step before, or the first screen. */
  readonly back = (): void => {
    const { name } = this.host.state
    const before = steps[steps.indexOf(name as StepName) - 1]
    this.host.send(before ? { type: 'go', step: before } : { type: 'home' })
  }

  /** Begins another listing. */
  readonly startAfresh = async (): Promise<void> => {
    this.files.clear()
    this.host.send({ type: 'edit', change: emptyDraft })
    this.host.send({ type: 'go', step: 'files' })
    await this.drafts.drop()
  }

  /** Whose wallet it is, whatever is done with it. */
  know(account: Address | undefined): void {
    if (account === this.account) return
    this.account = account
    void this.sources.refresh()
    this.host.requestUpdate()
  }

  /** Somebody has a wallet: goes on where it was wanted. */
  goOn(onward: Onward, account: Address): void {
    if (onward === 'orders') this.orders.open(account)
    else if (onward === 'sources') this.host.send({ type: 'go', step: 'sources' })
    else void this.publishing.start()
  }

  /** Shows the orders. */
  readonly openOrders = (): void => {
    if (this.account) this.orders.open(this.account)
    else void this.wallets.greet('orders')
  }

  /** Reacts to a new state. */
  changed(before: SellerState, state: SellerState): void {
    if (isBusy(state)) this.focus.watch(this.focusBack)
    else this.focus.release()
    if (before.name === state.name) return
    if (before.name === 'orders') this.orders.close()
    if (state.name === 'sources' || state.name === 'publish') void this.sources.refresh()
    if (state.name === 'price' || state.name === 'publish') void this.tokens.refresh()
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
    for (const part of [this.focus, this.orders, this.publishing, this.wallets]) part.stop()
  }
}
