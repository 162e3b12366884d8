import { MarketElement } from '../../internal/market/MarketElement.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import '../../locales/en.ts'
import '../../locales/en-lineage.ts'
import '../../locales/en-seller.ts'
import '../../locales/en-seller-later.ts'
import '../../locales/en-work.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { troubleOf } from '../sahara-task/work/troubleOf.ts'
import { formStyles } from './form.styles.ts'
import { emptyDraft } from './listing/draft.ts'
import { listingStyles } from './listing.styles.ts'
import { initialState, isBusy, reduce } from './machine.ts'
import { ordersStyles } from './orders.styles.ts'
import { publishStyles } from './publish.styles.ts'
import { matchRegistry, registryFault } from './registry.ts'
import { sellerStyles } from './seller.styles.ts'
import type { SellerServices } from './sellerServices.ts'
import type { SellerEvent, SellerState } from './states.ts'
import { renderSeller, storageNotice } from './views/screens.ts'
import type { Files } from './work/files.ts'
import { SellerDesk } from './work/SellerDesk.ts'

let arabic: Promise<unknown> | undefined

/** Words of this element in Arabic, once; until they are here, or where they can't be had, it speaks English. */
const loadArabic = (): Promise<unknown> =>
  (arabic ??= Promise.all([
    import('../../locales/ar-seller.ts'),
    import('../../locales/ar-seller-later.ts'),
  ]).catch(() => (arabic = undefined)))

/**
 * Where somebody registers what they made, offers it for sale and delivers it: step by step, one thing at a time.
 *
 * Files are looked at on the device (what registered assets have, too; what looks like personal data), encrypted there and
 * uploaded; what was typed is kept on the device, and what was uploaded or registered is not done again after a reload.
 *
 * @summary Registers, lists and delivers assets: files, description, sources, license, price, and the orders that come in.
 * @documentation docs/site-owners.md#selling
 * @tag sahara-seller
 * @status stable
 * @since 0.2
 *
 * @attr {string} registry - Registry that assets are registered in: `eip155:<chain id>:<AssetRegistry contract>`.
 * @attr {string} shop - Address of a page of yours with `<sahara-checkout>`; links that sellers share lead there, with
 *   `asset` and `offer` added to it (behind the `#`, where it has one).
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaConnectEvent} sahara-connect - (cancelable) The person wants to connect a wallet.
 * @event {SaharaRegisterEvent} sahara-register - (cancelable) An asset is about to be registered.
 * @event {SaharaListEvent} sahara-list - (cancelable) An offer is about to be signed.
 * @event {SaharaDeliverEvent} sahara-deliver - (cancelable) Keys are about to be delivered.
 * @event {SaharaAssetRegisteredEvent} sahara-asset-registered - An asset is registered.
 * @event {SaharaOfferPublishedEvent} sahara-offer-published - An offer can be bought.
 * @event {SaharaKeysDeliveredEvent} sahara-keys-delivered - Keys are delivered.
 * @event {SaharaAssetErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart begin - The button that begins, or goes on with a draft.
 * @csspart files - The button that chooses files.
 * @csspart folder - The button that chooses a folder.
 * @csspart next - The button to the next step.
 * @csspart publish - The button that publishes.
 * @csspart orders - The button to the orders, after publishing.
 * @csspart deliver - The button that delivers keys.
 * @csspart claim - The button that claims what was sold.
 *
 * @cssstate loading - The draft is being read.
 * @cssstate unavailable - Nothing can be sold here.
 * @cssstate start - What this is, and the way on.
 * @cssstate files - Step 1: files are chosen.
 * @cssstate about - Step 2: what it is.
 * @cssstate sources - Step 3: what it was made from.
 * @cssstate terms - Step 4: what buyers may do.
 * @cssstate price - Step 5: what it costs.
 * @cssstate publish - Step 6: everything at a glance.
 * @cssstate connecting - A wallet is being chosen or asked.
 * @cssstate publishing - It is encrypted, uploaded, registered and offered.
 * @cssstate paused - The upload is paused.
 * @cssstate listed - It is for sale.
 * @cssstate orders - What was sold.
 * @cssstate busy - A wallet or a block is waited for, or files are on their way.
 * @cssstate trouble - Something failed and the person has a way on.
 *
 * @cssproperty [--sahara-color-accent] - Primary button, present step, chosen card.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-text=inherit] - Text.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-color-good] - Good news.
 * @cssproperty [--sahara-color-caution] - Warnings.
 * @cssproperty [--sahara-font=inherit] - Font family.
 * @cssproperty [--sahara-radius=0.625rem] - Corners.
 * @cssproperty [--sahara-space=0.5rem] - Unit of the spacing rhythm.
 * @cssproperty [--sahara-motion=120ms] - Length of transitions.
 * @cssproperty [--sahara-seller-max-width=46rem] - Widest the element becomes.
 * @cssproperty [--sahara-seller-min-block-size=34rem] - Room the element keeps from the first paint on.
 */
export class SaharaSeller extends MarketElement {
  static override readonly properties: Properties = {
    registry: {},
    shop: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [
    tokensStyles,
    hostStyles,
    laterStyles,
    formStyles,
    sellerStyles,
    listingStyles,
    publishStyles,
    ordersStyles,
  ]

  declare registry: string
  declare shop: string | undefined
  /** Screen that is shown. Read it in tests; the machine in `machine.ts` decides what follows. @internal */
  declare state: SellerState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: SellerServices | undefined

  /** The description as buyers will see it; undefined while it is written. @internal */
  preview: HTMLElement | undefined
  /** Whether the part for more was opened. @internal */
  moreOpen = false

  #settings: SaharaSettings = {}
  #before: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #desk: SellerDesk | undefined
  #loading = new AbortController()
  /** Files of the desk before. */
  #parked: Files | undefined
  /** The page names other sources while something is under way: they are used when that has ended. */
  #stale = false

  constructor() {
    super()
    this.registry ??= ''
    this.state = initialState
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSettings = watchSettings(this, (settings) => {
      this.#before = this.#settings
      this.#settings = settings
      if (isBusy(this.state)) this.#stale = true
      else void this.reload()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    this.#loading.abort()
    this.#close()
  }

  /** What was chosen stays for the next time; what is under way is found again by it. */
  #close(): void {
    this.#parked = this.#desk?.files ?? this.#parked
    this.#desk?.stop()
    this.#desk = undefined
    this.state = initialState
  }

  /** What is behind the screens, once it is there. @internal */
  get desk(): SellerDesk | undefined {
    return this.#desk
  }

  /** Reads everything again; what was typed and chosen stays. @type {() => Promise<void>} */
  readonly reload = async (): Promise<void> => {
    this.#loading.abort()
    this.#loading = new AbortController()
    this.#stale = false
    const { signal } = this.#loading
    const before = this.#desk
    try {
      const reference = matchRegistry(this.registry)
      if (!reference) throw await registryFault(this.registry)
      const services = this.services ?? (await this.#createServices())
      await before?.drafts.flush()
      const draft = (await services.readDraft()) ?? emptyDraft
      // The page has changed its mind in the meantime.
      if (signal.aborted) return
      const desk = new SellerDesk(this, services, reference)
      before?.stop()
      const files = before?.files ?? this.#parked
      if (files) desk.files.takeOver(files)
      this.#desk = desk
      if (!('draft' in this.state)) this.send({ type: 'loaded', draft })
      this.requestUpdate()
      desk.know(await services.knownAccount(signal))
    } catch (error) {
      if (signal.aborted) return
      this.fault(error as Error)
      const { retryable = true } = error as { retryable?: boolean }
      this.send({ type: 'failed', trouble: troubleOf(error), retryable })
    }
  }

  async #createServices(): Promise<SellerServices> {
    const { createSellerServices } = await import('./createSellerServices.ts')
    return createSellerServices(this.#settings, this.registry, this.shop, this.#before)
  }

  /** Tells the machine what happened. @internal */
  send(event: SellerEvent): void {
    const before = this.state
    this.state = reduce(before, event)
    if (before === this.state) return
    const isOther = before.name !== this.state.name
    if (isOther) {
      this.preview = undefined
      // Whoever works by keyboard or ear is led to the new screen; whoever is elsewhere on the page is left alone.
      if (this.shadowRoot?.activeElement) void this.updateComplete.then(() => this.focusScreen())
    }
    this.#desk?.changed(before, this.state)
    if (this.#stale && !isBusy(this.state)) void this.reload()
  }

  /** Tells the page and, in full, the console. @internal */
  fault(error: Error): void {
    this.tell(error, this.#desk?.ownReference)
  }

  /** Puts the focus to the way on, or the heading of the screen. @internal */
  readonly focusScreen = (): void => {
    const place =
      this.shadowRoot?.querySelector<HTMLElement>('[data-focus]') ?? this.shadowRoot?.querySelector('h2')
    place?.focus({ preventScroll: true })
    if (this.shadowRoot?.activeElement) this.#intoView()
  }

  /** A long form may have left the top of the next one out of sight. */
  #intoView(): void {
    const { top } = this.getBoundingClientRect()
    if (top < 0) this.scrollIntoView({ block: 'start' })
  }

  /** Puts the focus to the first field that has to be mended. @internal */
  async focusFlaw(): Promise<void> {
    await this.updateComplete
    const place =
      this.shadowRoot?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      this.shadowRoot
        ?.querySelector<HTMLElement>('.flaw')
        ?.parentElement?.querySelector<HTMLElement>('input, button, select')
    place?.focus()
  }

  /** Puts a text on the clipboard, and says so where it stands. @internal */
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      if (this.#desk) this.#desk.copied = text
      this.requestUpdate()
    } catch (error) {
      // The page forbids it: the text can be marked where it stands.
      console.warn('SaharaKit could not copy.', error)
    }
  }

  /** Shows the description as buyers will see it, or as it is written. @internal */
  readonly togglePreview = async (): Promise<void> => {
    if (this.preview) this.preview = undefined
    else {
      const { markdownToNodes } = await import('../sahara-task/dialogs/markdownToNodes.ts')
      const box = document.createElement('div')
      box.className = 'prose'
      box.dir = 'auto'
      box.append(markdownToNodes(this.#desk?.draft.description ?? ''))
      this.preview = box
    }
    this.requestUpdate()
  }

  /** @internal */
  readonly rememberMore = (event: Event): void => {
    this.moreOpen = (event.target as HTMLDetailsElement).open
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    if (/^ar/i.test(this.language)) void loadArabic()
    if ((changed.has('registry') || changed.has('shop')) && this.hasUpdated) {
      // Another registry has other drafts.
      if (changed.has('registry')) this.#close()
      void this.reload()
    }
    const { state } = this
    this.showStates(
      state.name,
      'trouble' in state && state.trouble && 'trouble',
      'paused' in state && state.paused && 'paused',
      isBusy(state) && 'busy',
    )
  }

  override render(): TemplateResult {
    const dir = directionOf(this.language)
    return html`<div class="base" part="base" role="group" aria-label=${this.term('sellTitle')} dir=${dir}>
      ${storageNotice(this, this.#desk)} ${renderSeller(this, this.#desk)}
    </div>`
  }
}
