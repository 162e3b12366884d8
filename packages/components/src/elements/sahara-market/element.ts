import { SaharaAssetOpenEvent } from '../../events/marketEvents.ts'
import { FocusKeeper } from '../../internal/market/FocusKeeper.ts'
import { MarketElement } from '../../internal/market/MarketElement.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import { isolate } from '../../internal/words.ts'
import '../../locales/en-asset.ts'
import '../../locales/en-grid.ts'
import '../../locales/en-lineage.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { createMarketServices } from './createMarketServices.ts'
import { Grid } from './Grid.ts'
import { kinds } from './kinds.ts'
import { marketStyles } from './market.styles.ts'
import type { MarketFilter, MarketPage, MarketRow, MarketServices } from './marketServices.ts'
import { renderMarket } from './views.ts'

/** Every screen of `<sahara-market>`; the names are its `:state()`s. */
export type MarketState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; isConfig: boolean }>
  | Readonly<{
      name: 'ready'
      rows: readonly MarketRow[]
      after: string | undefined
      source: MarketPage['source']
      /** What is on screen answers an earlier question. */
      isStale: boolean
      more: 'idle' | 'reading' | 'failed'
    }>

/** Milliseconds after the last letter until the market is asked. */
const typingPause = 250

/**
 * A market in a page of yours: what is registered, newest first, with live prices; to be searched, filtered, and bought from.
 *
 * @summary Lists the assets of a registry with live prices, with search and filters.
 * @documentation docs/site-owners.md#assets
 * @tag sahara-market
 * @status stable
 * @since 0.2
 *
 * @attr {string} registry - Whose assets are listed: `eip155:<chain id>:<AssetRegistry contract>`.
 * @attr {"dataset"|"model"|"agent"|"pipeline"|"evaluation"} kind - Kind that is listed at first; without it, all.
 * @attr {string} referrer - Address that gets this page's share of a sale.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaAssetOpenEvent} sahara-asset-open - (cancelable) The person wants to see an asset; the element shows its card.
 * @event {SaharaBuyEvent} sahara-buy - (cancelable) The person wants to buy, in the card of an asset.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart open - The name of an asset; all of its card opens it.
 * @csspart more - The button that shows more.
 *
 * @cssstate loading - The market is being read.
 * @cssstate unavailable - It can't be read.
 * @cssstate ready - It is on screen.
 * @cssstate chain - No indexer answers: the list comes from the chain alone.
 *
 * @cssproperty [--sahara-color-accent] - Marks of kinds.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-color-overlay=Canvas] - Background of the sheet with an asset.
 * @cssproperty [--sahara-market-min-block-size=30rem] - Room the element keeps from the first paint on.
 */
export class SaharaMarket extends MarketElement {
  static override readonly properties: Properties = {
    registry: {},
    kind: {},
    referrer: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, laterStyles, marketStyles]

  declare registry: string
  declare kind: string | undefined
  declare referrer: string | undefined
  /** Screen that is shown. @internal */
  declare state: MarketState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: MarketServices | undefined

  /** What is asked for. @internal */
  filter: MarketFilter = { kind: undefined, search: '', task: '' }
  /** Tasks that were seen so far, for the filter. @internal */
  tasks: readonly string[] = []

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #using: MarketServices | undefined
  /** What the attributes said when it was read. */
  #asked: string | undefined
  #ending = new AbortController()
  #grid: Grid | undefined
  readonly #focus = new FocusKeeper()
  #typing: ReturnType<typeof setTimeout> | undefined
  #spoken = ''

  constructor() {
    super()
    this.registry ??= ''
    this.state = { name: 'loading' }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSettings = watchSettings(this, (settings) => {
      this.#settings = settings
      void this.reload()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    clearTimeout(this.#typing)
    this.#ending.abort()
    this.#grid?.end()
  }

  get #question(): string {
    return `${this.registry} ${this.kind ?? ''}`
  }

  /** Reads everything again. @type {() => Promise<void>} */
  readonly reload = async (): Promise<void> => {
    this.#asked = this.#question
    this.#using = undefined
    this.#grid?.end()
    this.#grid = undefined
    this.tasks = []
    this.filter = { kind: kinds.find((kind) => kind === this.kind), search: '', task: '' }
    this.state = { name: 'loading' }
    await this.#read()
  }

  /** Reads from the beginning what the filter asks for. What is on screen stays until it is there. */
  async #read(): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    if (this.state.name === 'ready') this.state = { ...this.state, isStale: true }
    try {
      this.#using ??= this.services ?? createMarketServices(this.#settings, this.registry)
      const { listRows, readManifest } = this.#using
      const page = await listRows(this.filter, undefined, signal)
      if (signal.aborted) return
      this.#grid?.end()
      const view = () => ({ term: this.term, language: this.language, open: this.#open })
      this.#grid = new Grid(view, readManifest, () => this.isSearchedHere && this.requestUpdate())
      this.#learn(page.rows)
      this.state = { name: 'ready', ...page, isStale: false, more: 'idle' }
    } catch (error) {
      if (signal.aborted) return
      this.tell(error as Error)
      this.state = { name: 'unavailable', isConfig: (error as Error).name === 'ConfigError' }
    }
  }

  /** Shows the next piece of the list. @internal */
  readonly readMore = async (): Promise<void> => {
    const { state } = this
    const { signal } = this.#ending
    if (state.name !== 'ready' || !state.after || state.more === 'reading' || !this.#using) return
    this.state = { ...state, more: 'reading' }
    try {
      const page = await this.#using.listRows(this.filter, state.after, signal)
      if (signal.aborted || this.state.name !== 'ready') return
      this.#learn(page.rows)
      // An asset that was registered meanwhile has moved others to the next piece.
      const seen = new Set(this.state.rows.map(({ card }) => card.id))
      const rows = [...this.state.rows, ...page.rows.filter(({ card }) => !seen.has(card.id))]
      this.state = { ...this.state, ...page, rows, more: 'idle' }
    } catch (error) {
      if (signal.aborted || this.state.name !== 'ready') return
      this.tell(error as Error)
      this.state = { ...this.state, more: 'failed' }
    }
  }

  /** Remembers tasks that can be asked for. */
  #learn(rows: readonly MarketRow[]): void {
    const tasks = new Set([...this.tasks, ...rows.map(({ task }) => task)])
    tasks.delete('')
    this.tasks = [...tasks].sort().slice(0, 100)
  }

  /** Something was typed. Names can be searched by an indexer; without one, among what is here. @internal */
  readonly search = (search: string): void => {
    clearTimeout(this.#typing)
    this.filter = { ...this.filter, search }
    const isHere = this.state.name === 'ready' && this.state.source === 'chain'
    if (isHere) this.requestUpdate()
    else this.#typing = setTimeout(() => void this.#read(), typingPause)
  }

  /** A filter was chosen. @internal */
  readonly choose = (change: Partial<MarketFilter>): void => {
    clearTimeout(this.#typing)
    this.filter = { ...this.filter, ...change }
    this.requestUpdate()
    void this.#read()
  }

  /** Whether less than everything is asked for. @internal */
  get isFiltered(): boolean {
    const { kind, search, task } = this.filter
    return !!(kind || search || task)
  }

  /** Whether words are searched among what is here, since only an indexer can search names. @internal */
  get isSearchedHere(): boolean {
    return this.state.name === 'ready' && this.state.source === 'chain' && !!this.filter.search.trim()
  }

  /** The cells on screen, and whether more of them may follow by themselves. @internal */
  get cells(): Readonly<{ cells: readonly HTMLLIElement[]; isBusy: boolean }> {
    const { state } = this
    if (state.name !== 'ready' || !this.#grid) return { cells: [], isBusy: false }
    if (!this.isSearchedHere) return { cells: this.#grid.cellsOf(state.rows), isBusy: state.isStale }
    const { found, isBusy } = this.#grid.search(state.rows, this.filter.search)
    return { cells: this.#grid.cellsOf(found), isBusy }
  }

  readonly #open = async (row: MarketRow): Promise<void> => {
    const { id } = row.card
    if (!this.shadowRoot || !this.dispatchEvent(new SaharaAssetOpenEvent(id))) return
    try {
      const { openAssetSheet } = await import('../../internal/market/openAssetSheet.ts')
      const title = isolate(this.#grid?.nameOf(row) ?? '')
      const { referrer } = this
      openAssetSheet(this.shadowRoot, { asset: id, title, close: this.term('closeDialog'), referrer })
    } catch (error) {
      this.tell(error as Error, id)
    }
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    this.#focus.look(this.shadowRoot)
    if (this.#asked !== undefined && this.#asked !== this.#question) void this.reload()
    const { state } = this
    this.showStates(state.name, state.name === 'ready' && state.source === 'chain' && 'chain')
  }

  protected override updated(): void {
    this.#focus.keep(this.shadowRoot, 'input, .wait button')
  }

  override render(): TemplateResult {
    const { language } = this
    // Cells are drawn by themselves: again when the words are others, or have arrived.
    const spoken = language + this.term('notForSale')
    if (spoken !== this.#spoken) this.#grid?.redraw()
    this.#spoken = spoken
    return html`<div class="base" part="base" role="group" aria-label=${this.term('marketTitle')} lang=${language} dir=${directionOf(language)}>
      ${renderMarket(this)}
    </div>`
  }
}
