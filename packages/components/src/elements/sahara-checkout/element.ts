import type { Address } from '@saharakit/sdk'
import { SaharaAssetReadyEvent } from '../../events/firstMarketEvents.ts'
import { MarketElement } from '../../internal/market/MarketElement.ts'
import { readMemo } from '../../internal/memo.ts'
import { readAgain } from '../../internal/readAgain.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import '../../locales/en-checkout.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import type { CheckoutServices, PageWishes } from './checkoutServices.ts'
import { createCheckoutServices } from './createCheckoutServices.ts'
import { closedBy } from './front/closedBy.ts'
import { offeredStyles } from './front/offered.styles.ts'
import { closed, loading, offered, unavailable } from './front/views.ts'
import { initialState, isAtOrder, isSent, reduce } from './machine.ts'
import { type MaxPrice, readMaxPrice } from './maxPrice.ts'
import type { CheckoutEvent, CheckoutState } from './states.ts'
import type { CheckoutWork } from './work/CheckoutWork.ts'

let arabic: Promise<unknown> | undefined

/** Words of this element in Arabic, once; until they are here, or where they can't be had, it speaks English. */
const loadArabic = (): Promise<unknown> =>
  (arabic ??= import('../../locales/ar-checkout.ts').catch(() => (arabic = undefined)))

/** Attributes that a purchase is made of: another value is another purchase. */
const agreed = ['asset', 'offer', 'max-price', 'referrer'] as const

/**
 * Buys a license on an asset, with its files if it has some, in a page of yours: everything is told before a wallet is asked,
 * one confirmation pays, and whoever does not get what was promised has the money back.
 *
 * @summary Sells one asset: review, wallet, payment, key, files, receipt, and the money back where something is wrong.
 * @documentation docs/site-owners.md#checkout
 * @tag sahara-checkout
 * @status stable
 * @since 0.2
 *
 * @attr {string} asset - What is sold: `eip155:<chain id>:<AssetRegistry contract>:<number>`.
 * @attr {string} offer - Text of an offer in a link, where another one than the asset's listing is meant.
 * @attr {string} max-price - Most that this page buys for, as a decimal number: `25`, or `25 USDC`. Above it nothing is sold.
 * @attr {string} reference - Your own id of the purchase. It comes back in events and in the receipt.
 * @attr {string} referrer - Address that gets this page's share of the sale.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaAssetReadyEvent} sahara-ready - What is for sale is on screen.
 * @event {SaharaConnectEvent} sahara-connect - (cancelable) The person wants to connect a wallet.
 * @event {SaharaPurchaseEvent} sahara-buy - (cancelable) The button that pays was pressed; the wallet is asked next.
 * @event {SaharaOrderOpenedEvent} sahara-order-opened - The payment is in a block.
 * @event {SaharaOrderStatusEvent} sahara-order-status - The order moved on.
 * @event {SaharaOrderSettledEvent} sahara-order-settled - The license is given and the seller paid, for good.
 * @event {SaharaOrderRefundedEvent} sahara-order-refunded - The buyer has the money back, for good.
 * @event {SaharaDownloadEvent} sahara-download - The files were fetched, checked and decrypted.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart header - What is for sale, at the top.
 * @csspart review - The button that leads to the review.
 * @csspart buy - The button that pays.
 * @csspart files - The list of files that were bought.
 *
 * @cssstate loading - The offer is being read.
 * @cssstate unavailable - It can't be shown.
 * @cssstate closed - It can't be bought at present.
 * @cssstate offered - What is for sale is on screen.
 * @cssstate quoting - Everything is read once more, for the review.
 * @cssstate review - The purchase is on screen, to be looked at before it is paid.
 * @cssstate connecting - A wallet is being chosen or asked.
 * @cssstate buying - The payment is at the wallet or on its way.
 * @cssstate waiting - Paid; the seller's key is awaited.
 * @cssstate late - No key came in time.
 * @cssstate delivered - The key is there.
 * @cssstate opening - The files are being fetched and checked.
 * @cssstate opened - The files are there and can still be disputed.
 * @cssstate faulty - What was delivered is wrong.
 * @cssstate settling - Settled in a block that is not final.
 * @cssstate settled - The license is given and the seller paid.
 * @cssstate refunding - Refunded in a block that is not final.
 * @cssstate refunded - The buyer has the money back.
 * @cssstate trouble - Something failed and the person has a way on.
 *
 * @cssproperty [--sahara-color-accent] - Primary button, progress.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-color-good] - Good news.
 * @cssproperty [--sahara-color-caution] - Warnings.
 * @cssproperty [--sahara-checkout-max-width=44rem] - Widest the element becomes.
 * @cssproperty [--sahara-checkout-min-block-size=26rem] - Room the element keeps from the first paint on.
 */
export class SaharaCheckout extends MarketElement {
  static override readonly properties: Properties = {
    asset: {},
    offer: {},
    'max-price': {},
    reference: {},
    referrer: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, laterStyles, offeredStyles]

  declare asset: string
  declare offer: string | undefined
  declare 'max-price': string | undefined
  declare reference: string | undefined
  declare referrer: string | undefined
  /** Screen that is shown. Read it in tests; the machine in `machine.ts` decides what follows. @internal */
  declare state: CheckoutState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: CheckoutServices | undefined

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #loading = new AbortController()
  #using: CheckoutServices | undefined
  #work: CheckoutWork | undefined
  #hadFocus = false

  constructor() {
    super()
    this.asset ??= ''
    this.state = initialState
  }

  /** Most that this page buys for; the attribute `max-price`. */
  get maxPrice(): string | undefined {
    return this['max-price']
  }

  set maxPrice(value: string | undefined) {
    this['max-price'] = value
  }

  override connectedCallback(): void {
    super.connectedCallback()
    let before: SaharaSettings = {}
    this.#stopSettings = watchSettings(this, (settings) => {
      before = this.#settings
      this.#settings = settings
      if (this.#work) this.#work.settingsChanged(this.#open(before))
      else void this.#load()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    // A move inside the page disconnects and connects again in one task: only a removal ends the purchase.
    queueMicrotask(() => this.isConnected || this.#end())
  }

  #end(): void {
    this.#loading.abort()
    this.#work?.stop()
    this.#work = undefined
  }

  /** The services of what the page says now. @param before What it said until now. */
  #open(before: SaharaSettings = {}): CheckoutServices {
    this.#using = this.services ?? createCheckoutServices(this.#settings, before)
    return this.#using
  }

  /** What just happened. The machine decides what it means. @internal */
  readonly send = (event: CheckoutEvent): void => {
    const before = this.state
    const next = reduce(before, event)
    if (next === before) return
    this.state = next
    this.#work?.changed(before, next)
  }

  /** Reads everything from the beginning. @internal */
  readonly reload = (): void => void this.#load()

  /** @param moved The page changed a purchase that was under way: it is shown again at once. */
  async #load(moved = false): Promise<void> {
    this.#end()
    this.#loading = new AbortController()
    const { signal } = this.#loading
    this.send({ type: 'reset' })
    try {
      await this.#checkAttributes()
      const item = await this.#open().loadItem(this.asset, signal)
      if (signal.aborted) return
      this.send({ type: 'loaded', item })
      if (item.unread) this.fault(item.unread)
      const reason = closedBy(item, this.offer, this.max)
      if (reason) this.send({ type: 'closed', ...reason })
      this.dispatchEvent(new SaharaAssetReadyEvent(item.card.id))
      const { account } = readMemo(item.card.id)
      if (moved && !reason) await this.begin(moved)
      else if (account) await (await this.openWork())?.resume(account)
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error)
    }
  }

  async #checkAttributes(): Promise<void> {
    const isBad = (this.referrer && !this.wishes.referrer) || (this.maxPrice && !this.max)
    if (!isBad) return
    const { maxPriceFault } = await import('./maxPriceFault.ts')
    const { referrerFault } = await import('../../internal/market/faults.ts')
    throw this.max || !this.maxPrice ? referrerFault(this.referrer ?? '') : maxPriceFault(this.maxPrice)
  }

  #fail(error: Error): void {
    const { name, message, retryable = name !== 'ConfigError' } = error as Error & { retryable?: boolean }
    this.fault(error)
    this.send({ type: 'failed', trouble: { name, message }, retryable })
    const { signal } = this.#loading
    void readAgain(
      name,
      () => (this.#using ?? this.#open()).loadItem(this.asset, signal),
      this.reload,
      signal,
    )
  }

  /** Tells about a failure that the person has a way around. @internal */
  fault(error: Error): void {
    this.tell(error, this.asset)
  }

  /** What the page says of the purchase. @internal */
  get wishes(): PageWishes {
    const isAddress = /^0x[\da-f]{40}$/i.test(this.referrer ?? '')
    return { offer: this.offer || undefined, referrer: isAddress ? (this.referrer as Address) : undefined }
  }

  /** The attribute `max-price` as a number; undefined where there is none or it is none. @internal */
  get max(): MaxPrice | undefined {
    return this.maxPrice ? readMaxPrice(this.maxPrice) : undefined
  }

  /** The person wants to buy: everything is read once more and shown. @internal */
  readonly begin = async (moved: unknown = false): Promise<void> => {
    this.send({ type: 'begin' })
    await (await this.openWork())?.purchase.quote({ moved: moved === true })
  }

  /** The person has bought before and wants to go on. @internal */
  readonly find = async (): Promise<void> => {
    await (await this.openWork())?.wallets.choose()
  }

  /** Loads what a purchase needs. @internal */
  async openWork(): Promise<CheckoutWork | undefined> {
    if (this.#work) return this.#work
    const { signal } = this.#loading
    try {
      const { CheckoutWork } = await import('./work/CheckoutWork.ts')
      if (signal.aborted || !this.#using || !('item' in this.state)) return undefined
      this.#work ??= new CheckoutWork(this, this.#using, this.state.item)
      this.requestUpdate()
      return this.#work
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error)
      return undefined
    }
  }

  /** What is behind the review. @internal */
  get work(): CheckoutWork | undefined {
    return this.#work
  }

  #moved(changed: Changed): void {
    const { state } = this
    const isOther = changed.has('asset') || (changed.has('offer') && !isAtOrder(state))
    // What was sent ends as it began; only another asset is another story.
    if (isSent(state)) return isOther ? void this.#load() : undefined
    const isUnderWay = ['quoting', 'review', 'connecting', 'buying'].includes(state.name)
    if (!isUnderWay || changed.has('asset') || !this.#work) return void this.#load(isUnderWay)
    this.#work.moved()
  }

  #screen(): unknown {
    const { state } = this
    switch (state.name) {
      case 'loading':
        return loading(this)
      case 'unavailable':
        return unavailable(this, state)
      case 'closed':
        return closed(this, state)
      case 'offered':
        return offered(this, state)
      default:
        return this.#work?.render(state) ?? loading(this)
    }
  }

  override render(): TemplateResult {
    const { language, state } = this
    const label = 'item' in state ? (state.item.manifest?.name ?? nothing) : nothing
    return html`<div class="base" part="base" role="group" aria-label=${label} tabindex="-1" lang=${language} dir=${directionOf(language)}>
      ${this.#screen()}
      <p class="unseen" role="status">${this.#work?.said ?? nothing}</p>
    </div>`
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    if (/^ar/i.test(this.language)) void loadArabic()
    this.#hadFocus = !!this.shadowRoot?.activeElement
    if (this.hasUpdated && agreed.some((name) => changed.has(name))) this.#moved(changed)
    const { state } = this
    const hasTrouble = 'trouble' in state && !!state.trouble
    this.showStates(state.name, hasTrouble && 'trouble', !!this.#work?.desk?.isLate && 'late')
  }

  protected override updated(changed: Changed): void {
    const before = changed.get('state') as CheckoutState | undefined
    const hasMoved = before && placeOf(before) !== placeOf(this.state)
    if (hasMoved && this.#hadFocus) this.moveFocus()
    this.#work?.drawn()
  }

  /** The focus follows the purchase: to the way on, else to the new heading. @internal */
  moveFocus(): void {
    const places = ['[data-focus]', 'h2[tabindex]', '.base']
    for (const place of places) {
      const found = this.shadowRoot?.querySelector<HTMLElement>(place)
      if (found) return found.focus({ preventScroll: true })
    }
  }
}

/** What has to change for the focus to follow. */
function placeOf(state: CheckoutState): string {
  const account = 'account' in state ? String(state.account) : ''
  const trouble = 'trouble' in state ? String(state.trouble?.name) : ''
  const step = 'step' in state ? state.step : 'asking' in state ? String(state.asking) : ''
  return [state.name, account, trouble, step].join(' ')
}
