import { SaharaAssetReadyEvent } from '../../events/firstMarketEvents.ts'
import { SaharaAssetOpenEvent } from '../../events/marketEvents.ts'
import { FocusKeeper } from '../../internal/market/FocusKeeper.ts'
import { MarketElement } from '../../internal/market/MarketElement.ts'
import { NameReader } from '../../internal/market/nameReader.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import '../../locales/en-asset.ts'
import '../../locales/en-lineage.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { lineageStyles } from './lineage.styles.ts'
import type { LineageServices, Past } from './lineageServices.ts'
import { foldedAtFirst, type LineageNode, stepFor, treeOf } from './tree.ts'
import { renderLineage } from './views.ts'

/** Every screen of `<sahara-lineage>`; the names are its `:state()`s. */
export type LineageState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; isConfig: boolean }>
  | Readonly<{
      name: 'ready'
      past: Past
      root: LineageNode
      /** Key of the node that is chosen. */
      at: string
      /** Keys of nodes whose parents are folded away. */
      closed: ReadonlySet<string>
    }>

/** Links that are read at first, and most that somebody can ask for. */
const firstLinks = 64
const mostLinks = 512

/**
 * What an asset was made from, all the way up, as a graph that one can walk by mouse, touch and keyboard: each ancestor with
 * its relation, its share, and what it forbids.
 *
 * @summary Draws the lineage of an asset: relations, shares, and what each ancestor's license forbids.
 * @documentation docs/site-owners.md#assets
 * @tag sahara-lineage
 * @status stable
 * @since 0.2
 *
 * @attr {string} asset - Asset whose past is shown: `eip155:<chain id>:<AssetRegistry contract>:<number>`.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaAssetReadyEvent} sahara-ready - The past is read and drawn.
 * @event {SaharaAssetOpenEvent} sahara-asset-open - (cancelable) The person wants to see an ancestor; the element shows its card.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart open - The button that shows an ancestor.
 *
 * @cssstate loading - The past is being read.
 * @cssstate unavailable - It can't be read.
 * @cssstate ready - It is on screen.
 *
 * @cssproperty [--sahara-color-accent] - Marks of kinds, and the chosen node.
 * @cssproperty [--sahara-color-caution] - Marks of what an ancestor forbids.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-lineage-graph-block-size=36rem] - Height from which the graph scrolls.
 * @cssproperty [--sahara-lineage-min-block-size=16rem] - Room the element keeps from the first paint on.
 */
export class SaharaLineage extends MarketElement {
  static override readonly properties: Properties = {
    asset: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, laterStyles, lineageStyles]

  declare asset: string
  /** Screen that is shown. @internal */
  declare state: LineageState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: LineageServices | undefined

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #ending = new AbortController()
  /** Asset that was asked for last. */
  #asked: string | undefined
  #limit = firstLinks
  #focusOwed = false
  readonly #focus = new FocusKeeper()
  /** Names of ancestors, as they come. @internal */
  names: NameReader | undefined

  constructor() {
    super()
    this.asset ??= ''
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
    this.#ending.abort()
  }

  /** Reads everything again. @type {() => Promise<void>} */
  readonly reload = async (): Promise<void> => {
    this.#limit = firstLinks
    this.state = { name: 'loading' }
    await this.#read()
  }

  /** Reads what was cut off, too. @internal */
  readonly readMore = async (): Promise<void> => {
    this.#limit = mostLinks
    await this.#read()
  }

  async #read(): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.#asked = this.asset
    try {
      const { createLineageServices } = await import('./createLineageServices.ts')
      const services = this.services ?? createLineageServices(this.#settings)
      const past = await services.readPast(this.asset, this.#limit, signal)
      const root = treeOf(past.lineage)
      if (signal.aborted || !root) return
      this.names = new NameReader(services.readManifest, signal, () => this.requestUpdate())
      this.state = { name: 'ready', past, root, at: root.key, closed: foldedAtFirst(root) }
      this.dispatchEvent(new SaharaAssetReadyEvent(past.id))
    } catch (error) {
      if (signal.aborted) return
      this.tell(error as Error, this.asset)
      this.state = { name: 'unavailable', isConfig: (error as Error).name === 'ConfigError' }
    }
  }

  /** A node was chosen. @internal */
  readonly select = (key: string): void => {
    if (this.state.name !== 'ready') return
    this.#focusOwed = true
    this.state = { ...this.state, at: key }
    this.requestUpdate()
  }

  /** Folds the parents of a node away, or out again. @internal */
  readonly fold = (key: string, event?: Event): void => {
    event?.stopPropagation()
    if (this.state.name !== 'ready') return
    const closed = new Set(this.state.closed)
    if (!closed.delete(key)) closed.add(key)
    // Whoever stood on something that is gone stands on what it was folded into.
    const at = this.state.at.startsWith(`${key}.`) ? key : this.state.at
    this.#focusOwed = at !== this.state.at
    this.state = { ...this.state, closed, at }
  }

  /** Shows an ancestor: the page's way, or its card above the page. @internal */
  readonly openAsset = async (assetId: bigint, name: string): Promise<void> => {
    const id = this.asset.replace(/\d+\s*$/, String(assetId))
    if (!this.shadowRoot || !this.dispatchEvent(new SaharaAssetOpenEvent(id))) return
    try {
      const { openAssetSheet } = await import('../../internal/market/openAssetSheet.ts')
      openAssetSheet(this.shadowRoot, { asset: id, title: name, close: this.term('closeDialog') })
    } catch (error) {
      this.tell(error as Error, this.asset)
    }
  }

  /** @internal */
  readonly onFocus = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('.node')?.dataset['key']
    if (key !== undefined && this.state.name === 'ready' && this.state.at !== key)
      this.state = { ...this.state, at: key }
  }

  /** @internal */
  readonly onKey = (event: KeyboardEvent): void => {
    const { state } = this
    if (state.name !== 'ready' || event.ctrlKey || event.metaKey || event.altKey) return
    const isTurned = directionOf(this.language) === 'rtl'
    const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
    const key = (isTurned && turned[event.key]) || event.key
    const step = stepFor(key, state.at, state.root, state.closed)
    if (!step) return
    event.preventDefault()
    if ('to' in step) this.select(step.to)
    else this.fold('open' in step ? step.open : step.close)
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    this.#focus.look(this.shadowRoot)
    if (this.#asked !== undefined && this.#asked !== this.asset) void this.reload()
    this.showStates(this.state.name)
  }

  protected override updated(): void {
    this.#focus.keep(this.shadowRoot, '.node[tabindex="0"], .wait button')
    if (!this.#focusOwed || this.state.name !== 'ready') return
    this.#focusOwed = false
    const chosen = this.shadowRoot?.querySelector<HTMLElement>(`.node[data-key="${this.state.at}"]`)
    chosen?.focus({ preventScroll: true })
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  override render(): TemplateResult {
    const { language } = this
    return html`<div class="base" part="base" role="group" aria-label=${this.term('lineageTitle')} lang=${language} dir=${directionOf(language)}>
      ${renderLineage(this)}
    </div>`
  }
}
