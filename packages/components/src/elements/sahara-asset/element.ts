import { SaharaAssetReadyEvent } from '../../events/firstMarketEvents.ts'
import { FocusKeeper } from '../../internal/market/FocusKeeper.ts'
import { MarketElement } from '../../internal/market/MarketElement.ts'
import { type Description, descriptionWithout } from '../../internal/market/marketCard.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { assetStyles } from './asset.styles.ts'
import type { AssetServices } from './assetServices.ts'
import { createAssetServices } from './createAssetServices.ts'
import { type AssetView, loading, manifestOf, nameOf, ready, unavailable } from './front/views.ts'
import type { AssetDesk } from './later/AssetDesk.ts'
import type { AssetState, ReadyState } from './states.ts'

/** After these an asset's price or what is left of it may be another one. */
const orderEvents = ['sahara-order-opened', 'sahara-order-refunded', 'sahara-offer-published'] as const

/**
 * A dataset, model, agent or pipeline with its live price: what it is, who made it, what its license allows, what it was
 * made from, and a button that buys it.
 *
 * @summary Shows an asset of the market with its license and live price, and sells it.
 * @documentation docs/site-owners.md#assets
 * @tag sahara-asset
 * @status stable
 * @since 0.1
 *
 * @attr {string} asset - Asset to show: `eip155:<chain id>:<AssetRegistry contract>:<number>`.
 * @attr {string} referrer - Address that gets this page's share of a sale.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaAssetReadyEvent} sahara-ready - The asset is read: its price is on screen.
 * @event {SaharaBuyEvent} sahara-buy - (cancelable) The person wants to buy; the element opens `<sahara-checkout>`.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart header - Kind, name and author.
 * @csspart buy - The button that buys.
 * @csspart details - The button that opens the details.
 *
 * @cssstate loading - The asset is being read.
 * @cssstate unavailable - It can't be shown.
 * @cssstate ready - It is on screen.
 * @cssstate described - What its maker says of it is on screen, too.
 * @cssstate buyable - It can be bought now.
 * @cssstate open - Its details are open.
 *
 * @cssproperty [--sahara-color-accent] - Primary button and the mark of the kind.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-text=inherit] - Text.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-font=inherit] - Font family.
 * @cssproperty [--sahara-radius=0.625rem] - Corners.
 * @cssproperty [--sahara-space=0.5rem] - Unit of the spacing rhythm.
 * @cssproperty [--sahara-color-overlay=Canvas] - Background of the checkout's sheet.
 * @cssproperty [--sahara-color-good] - Mark of what the license allows.
 * @cssproperty [--sahara-asset-stage=#fff] - Background behind pictures.
 * @cssproperty [--sahara-asset-max-width=32rem] - Widest the element becomes.
 * @cssproperty [--sahara-asset-min-block-size=28rem] - Room the element keeps from the first paint on.
 */
export class SaharaAsset extends MarketElement {
  static override readonly properties: Properties = {
    asset: {},
    referrer: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, assetStyles]

  declare asset: string
  declare referrer: string | undefined
  /** Screen that is shown. @internal */
  declare state: AssetState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: AssetServices | undefined

  /** The services in use. @internal */
  using: AssetServices | undefined

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #ending = new AbortController()
  readonly #focus = new FocusKeeper()
  /** What the attributes said when it was read. */
  #asked = ''
  #desk: Promise<AssetDesk> | undefined
  /** The same, once it is here. */
  #opened: AssetDesk | undefined

  constructor() {
    super()
    this.asset ??= ''
    this.state = { name: 'loading' }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSettings = watchSettings(this, (settings) => {
      this.#settings = settings
      void this.#load()
    })
    for (const type of orderEvents) document.addEventListener(type, this.#onOrder)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    for (const type of orderEvents) document.removeEventListener(type, this.#onOrder)
    // A move inside the page disconnects and connects again in one task: only a removal ends a purchase.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#ending.abort()
      this.#opened?.end()
    })
  }

  get #question(): string {
    return `${this.asset} ${this.referrer ?? ''}`
  }

  async #load(): Promise<void> {
    this.#ending.abort()
    this.#opened?.endDetails()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.#asked = this.#question
    this.state = { name: 'loading' }
    this.using = this.services ?? createAssetServices(this.#settings)
    try {
      if (this.referrer && !/^0x[\da-f]{40}$/i.test(this.referrer))
        throw (await import('../../internal/market/faults.ts')).referrerFault(this.referrer)
      const card = await this.using.readCard(this.asset, signal)
      signal.throwIfAborted()
      if (!card) return this.#fail(await this.#unknown(), 'AssetUnknown')
      this.state = { name: 'ready', card, description: { name: 'reading' }, details: false }
      this.dispatchEvent(new SaharaAssetReadyEvent(card.id))
      await this.describe()
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error)
    }
  }

  async #unknown(): Promise<Error> {
    return (await import('../../internal/market/faults.ts')).assetFault(this.asset, this.#settings)
  }

  /** Tells that nothing can be shown, and shows it once the words for it are here, or can't be had either. */
  #fail(error: Error, fault = error.name): void {
    const { signal } = this.#ending
    const { retryable = error.name !== 'ConfigError' } = error as Error & { retryable?: boolean }
    this.fault(error)
    this.#openDesk()
      .catch(() => {})
      .then(() => {
        if (signal.aborted) return
        this.state = { name: 'unavailable', fault, retryable }
        this.#opened?.comeBack(fault, signal)
      })
  }

  /** Reads what its maker says. Without it the card still shows what the chain has. @internal */
  readonly describe = async (): Promise<void> => {
    const { signal } = this.#ending
    const { state } = this
    if (state.name !== 'ready') return
    const show = (description: Description) => {
      if (!signal.aborted && this.state.name === 'ready') this.state = { ...this.state, description }
    }
    show({ name: 'reading' })
    try {
      const manifest = await this.using?.readManifest(state.card.asset, signal)
      if (manifest) show({ name: 'read', manifest })
    } catch (error) {
      if (signal.aborted) return
      this.fault(error as Error)
      await this.#openDesk().catch(() => {})
      show(descriptionWithout(error as Error))
    }
  }

  /** What was sold, here or elsewhere on the page, is not left any more. */
  readonly #onOrder = async (event: Event): Promise<void> => {
    const { state } = this
    const { signal } = this.#ending
    if (state.name !== 'ready' || (event as Event & { asset?: string }).asset !== state.card.id) return
    // What is on screen stays where something newer can't be had.
    const card = await this.using?.readCard(this.asset, signal).catch(() => undefined)
    if (card && !signal.aborted && this.state.name === 'ready') this.state = { ...this.state, card }
  }

  /** Loads what follows the price, once. */
  #openDesk(): Promise<AssetDesk> {
    this.#desk ??= import('./later/AssetDesk.ts').then(
      ({ AssetDesk }) => (this.#opened = new AssetDesk(this)),
    )
    // A network that was down may be up again when somebody asks once more.
    this.#desk.catch(() => (this.#desk = undefined))
    return this.#desk
  }

  async #act(act: 'toggle' | 'buy'): Promise<void> {
    let failed = false
    try {
      await (await this.#openDesk())[act]()
    } catch (error) {
      failed = true
      this.fault(error as Error)
    }
    if (this.state.name === 'ready') this.state = { ...this.state, failed }
  }

  /** Tells about a failure. @internal */
  readonly fault = (error: Error): void => this.tell(error, this.asset)

  /** Reads the asset from the beginning. @internal */
  readonly retry = (): void => void this.#load()

  /** What the asset is called. @internal */
  nameIn(state: ReadyState): string {
    return nameOf(state.card, manifestOf(state), this.term)
  }

  get #view(): AssetView {
    const { term, language, retry } = this
    return {
      term,
      language,
      retry,
      desk: this.#opened,
      buy: () => void this.#act('buy'),
      toggle: () => void this.#act('toggle'),
      near: () => void this.#openDesk().catch(() => {}),
    }
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    this.#focus.look(this.shadowRoot)
    if (this.#asked && this.#asked !== this.#question) void this.#load()
    const { state } = this
    const isReady = state.name === 'ready'
    this.showStates(
      state.name,
      isReady && !!manifestOf(state) && 'described',
      isReady && state.details && 'open',
      isReady && !!state.card.asset.listing?.live && 'buyable',
    )
  }

  protected override updated(): void {
    this.#focus.keep(this.shadowRoot, 'h2')
  }

  override render(): TemplateResult {
    const { state, language } = this
    const isReady = state.name === 'ready'
    const label = isReady ? this.nameIn(state) : nothing
    const view = this.#view
    return html`<article class="base" part="base" aria-label=${label} lang=${language} dir=${directionOf(language)}>
      ${isReady ? ready(view, state) : state.name === 'loading' ? loading(view) : unavailable(view, state)}
    </article>`
  }
}
