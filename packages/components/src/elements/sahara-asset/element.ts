import { SaharaAssetReadyEvent } from '../../events/firstMarketEvents.ts'
import { MarketElement } from '../../internal/market/MarketElement.ts'
import { descriptionWithout } from '../../internal/market/marketCard.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { assetStyles } from './asset.styles.ts'
import type { AssetServices } from './assetServices.ts'
import { createAssetServices } from './createAssetServices.ts'
import { type AssetView, loading, nameOf, ready, unavailable } from './front/views.ts'
import type { AssetState } from './states.ts'

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
 *
 * @cssproperty [--sahara-color-accent] - Primary button and the mark of the kind.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-text=inherit] - Text.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-font=inherit] - Font family.
 * @cssproperty [--sahara-radius=0.625rem] - Corners.
 * @cssproperty [--sahara-space=0.5rem] - Unit of the spacing rhythm.
 * @cssproperty [--sahara-asset-max-width=32rem] - Widest the element becomes.
 * @cssproperty [--sahara-asset-min-block-size=23rem] - Room the element keeps from the first paint on.
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

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #using: AssetServices | undefined
  #ending = new AbortController()

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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    this.#ending.abort()
  }

  async #load(): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.state = { name: 'loading' }
    this.#using = this.services ?? createAssetServices(this.#settings)
    try {
      const card = await this.#using.readCard(this.asset, signal)
      if (!card)
        throw (await import('../../internal/market/faults.ts')).assetFault(this.asset, this.#settings)
      signal.throwIfAborted()
      this.state = { name: 'ready', card, description: { name: 'reading' }, details: false }
      this.dispatchEvent(new SaharaAssetReadyEvent(card.id))
      await this.#describe()
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error)
    }
  }

  #fail(error: Error): void {
    const { name, message, retryable = name !== 'ConfigError' } = error as Error & { retryable?: boolean }
    this.tell(error, this.asset)
    this.state = { name: 'unavailable', trouble: { name, message }, retryable }
  }

  /** Without it the card still shows what the chain has. */
  async #describe(): Promise<void> {
    const { signal } = this.#ending
    const { state } = this
    if (state.name !== 'ready') return
    const show = (description: typeof state.description) => {
      if (!signal.aborted && this.state.name === 'ready') this.state = { ...this.state, description }
    }
    show({ name: 'reading' })
    try {
      const manifest = await this.#using?.readManifest(state.card, signal)
      if (manifest) show({ name: 'read', manifest })
    } catch (error) {
      if (signal.aborted) return
      this.tell(error as Error, state.card.id)
      show(descriptionWithout(error as Error))
    }
  }

  get #view(): AssetView {
    const { term, language } = this
    return {
      term,
      language,
      buy: () => {},
      retry: () => void this.#load(),
      describe: () => void this.#describe(),
      toggle: () => {},
      near: () => {},
    }
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    if (changed.has('asset') && changed.get('asset') !== undefined && this.hasUpdated) void this.#load()
    const { state } = this
    this.showStates(state.name, state.name === 'ready' && state.description.name === 'read' && 'described')
  }

  override render(): TemplateResult {
    const { state, language } = this
    const view = this.#view
    const label =
      state.name === 'ready'
        ? nameOf(
            state.card,
            state.description.name === 'read' ? state.description.manifest : undefined,
            this.term,
          )
        : nothing
    return html`<article class="base" part="base" aria-label=${label} lang=${language} dir=${directionOf(language)}>
      ${state.name === 'ready' ? ready(view, state) : state.name === 'loading' ? loading(view) : unavailable(view)}
    </article>`
  }
}
