import type { CampaignSecrets } from '@saharakit/sdk'
import { SaharaElement } from '../../internal/SaharaElement.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import '../../locales/en.ts'
import '../../locales/en-campaign.ts'
import '../../locales/en-campaign-plan.ts'
import '../../locales/en-later.ts'
import '../../locales/en-work.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { formStyles } from '../sahara-seller/form.styles.ts'
import { publishStyles } from '../sahara-seller/publish.styles.ts'
import { troubleOf } from '../sahara-task/work/troubleOf.ts'
import { campaignStyles } from './campaign.styles.ts'
import type { CampaignServices } from './campaignServices.ts'
import { initialState, isBusy, reduce } from './machine.ts'
import { emptyDraft } from './plan/draft.ts'
import { planStyles } from './plan.styles.ts'
import { placeFault, placeOf } from './reference.ts'
import type { CampaignEvent, CampaignState } from './states.ts'
import { renderCampaign, storageNotice } from './views/screens.ts'
import { watchStyles } from './watch.styles.ts'
import { CampaignDesk } from './work/CampaignDesk.ts'

let arabic: Promise<unknown> | undefined

/** Words of this element in Arabic, once; until they are here, or where they can't be had, it speaks English. */
const loadArabic = (): Promise<unknown> =>
  (arabic ??= Promise.all([
    import('../../locales/ar-campaign.ts'),
    import('../../locales/ar-campaign-plan.ts'),
  ]).catch(() => (arabic = undefined)))

/**
 * Where somebody has things labeled: creates a campaign step by step, watches it fill, reads and saves what it came to.
 *
 * With `campaign` it shows that campaign: how far it is, what it costs, and each result with how sure it is, what people disagree
 * about first. Without, it makes one: items, task, known answers, price; what was written is kept on the device, except what
 * opens the campaign, which is saved as a file before anything is paid.
 *
 * @summary Creates a labeling campaign in the page and shows its results as they come.
 * @documentation docs/site-owners.md#campaigns
 * @tag sahara-campaign
 * @status stable
 * @since 0.2
 *
 * @attr {string} campaign - Campaign to watch: `eip155:<chain id>:<Campaigns contract>:<number>`.
 * @attr {string} campaigns - Contract that campaigns are created in, where none is watched:
 *   `eip155:<chain id>:<Campaigns contract>`.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 *
 * @event {SaharaConnectEvent} sahara-connect - (cancelable) The person wants to connect a wallet.
 * @event {SaharaCreateCampaignEvent} sahara-create-campaign - (cancelable) A campaign is about to be created and paid for.
 * @event {SaharaCampaignCreatedEvent} sahara-campaign-created - A campaign is created and funded.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart begin - The button that begins, or goes on with a draft.
 * @csspart files - The button that chooses files.
 * @csspart next - The button to the next step.
 * @csspart create - The button that creates the campaign.
 * @csspart save - The button that saves the key file.
 * @csspart export - The buttons that save results.
 * @csspart stop - The button that stops a campaign.
 *
 * @cssstate loading - The campaign or the draft is being read.
 * @cssstate unavailable - It can't be read.
 * @cssstate watch - A campaign as it goes on.
 * @cssstate start - What this is, and the way on.
 * @cssstate items - Step 1: what is to be labeled.
 * @cssstate task - Step 2: what is to be decided.
 * @cssstate gold - Step 3: known answers.
 * @cssstate price - Step 4: what it pays.
 * @cssstate review - Step 5: everything at a glance.
 * @cssstate connecting - A wallet is being chosen or asked.
 * @cssstate creating - It is built, uploaded, saved and paid in.
 * @cssstate created - It is there.
 * @cssstate busy - A wallet or a block is waited for.
 * @cssstate trouble - Something failed and the person has a way on.
 *
 * @cssproperty [--sahara-color-accent] - Primary button, present step, bars.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-text=inherit] - Text.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-color-good] - Good news.
 * @cssproperty [--sahara-color-caution] - Warnings.
 * @cssproperty [--sahara-font=inherit] - Font family.
 * @cssproperty [--sahara-radius=0.625rem] - Corners.
 * @cssproperty [--sahara-space=0.5rem] - Unit of the spacing rhythm.
 * @cssproperty [--sahara-motion=120ms] - Length of transitions.
 * @cssproperty [--sahara-campaign-max-width=54rem] - Widest the element becomes.
 * @cssproperty [--sahara-campaign-min-block-size=34rem] - Room the element keeps from the first paint on.
 */
export class SaharaCampaign extends SaharaElement {
  static override readonly properties: Properties = {
    campaign: {},
    campaigns: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [
    tokensStyles,
    hostStyles,
    laterStyles,
    formStyles,
    publishStyles,
    campaignStyles,
    planStyles,
    watchStyles,
  ]

  declare campaign: string
  declare campaigns: string
  /** Screen that is shown. Read it in tests; the machine in `machine.ts` decides what follows. @internal */
  declare state: CampaignState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: CampaignServices | undefined

  /** The instructions as people will see them; undefined while they are written. @internal */
  preview: HTMLElement | undefined
  /** Whether the part for more was opened. @internal */
  moreOpen = false

  #settings: SaharaSettings = {}
  #before: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #desk: CampaignDesk | undefined
  #loading = new AbortController()
  /** Secrets of campaigns that were created here, by reference: they live as long as this page. */
  readonly #secrets = new Map<string, CampaignSecrets>()
  /** The page names other sources while something is under way: they are used when that has ended. */
  #stale = false

  constructor() {
    super()
    this.campaign ??= ''
    this.campaigns ??= ''
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

  #close(): void {
    this.#desk?.stop()
    this.#desk = undefined
    this.state = initialState
  }

  /** What is behind the screens, once it is there. @internal */
  get desk(): CampaignDesk | undefined {
    return this.#desk
  }

  /** Reads everything again; what was written stays. @type {() => Promise<void>} */
  readonly reload = async (): Promise<void> => {
    this.#loading.abort()
    this.#loading = new AbortController()
    this.#stale = false
    const { signal } = this.#loading
    const before = this.#desk
    try {
      const place = placeOf(this.campaign, this.campaigns)
      if (!place) throw await placeFault(this.campaign, this.campaigns)
      const services = this.services ?? (await this.#createServices(place))
      await before?.drafts.flush()
      const draft = (await services.readDraft()) ?? { ...emptyDraft, lang: this.language }
      const items = await services.readItems()
      // The page has changed its mind in the meantime.
      if (signal.aborted) return
      before?.stop()
      const desk = new CampaignDesk(this, services, place)
      desk.items.list = items
      desk.watching.secrets = this.#secrets.get(this.campaign)
      this.#desk = desk
      if (place.campaignId !== undefined) await desk.watching.start(place.campaignId)
      else if (!('draft' in this.state)) this.send({ type: 'loaded', draft })
      if (signal.aborted) return
      this.requestUpdate()
      desk.know(await services.knownAccount(signal))
    } catch (error) {
      if (signal.aborted || this.#desk?.ending.aborted) return
      this.fault(error as Error)
      this.send({ type: 'failed', trouble: troubleOf(error) })
    }
  }

  async #createServices(place: NonNullable<ReturnType<typeof placeOf>>): Promise<CampaignServices> {
    const { createCampaignServices } = await import('./createCampaignServices.ts')
    return createCampaignServices(this.#settings, place, this.#before)
  }

  /** Tells the machine what happened. @internal */
  send(event: CampaignEvent): void {
    const before = this.state
    this.state = reduce(before, event)
    if (before === this.state) return
    if (before.name !== this.state.name) {
      this.preview = undefined
      // Whoever works by keyboard or ear is led to the new screen; whoever is elsewhere on the page is left alone.
      if (this.shadowRoot?.activeElement) void this.updateComplete.then(() => this.focusScreen())
    }
    this.#desk?.changed(before, this.state)
    if (this.#stale && !isBusy(this.state)) void this.reload()
  }

  /** Shows a campaign that was created here. @internal */
  readonly watchCreated = (campaign: string): void => {
    const { secrets } = this.#desk?.creating ?? {}
    if (secrets) this.#secrets.set(campaign, secrets)
    this.campaign = campaign
  }

  /** Makes a draft of the items that want more labels. @internal */
  readonly labelAgain = async (): Promise<void> => {
    const { state } = this
    const desk = this.#desk
    if (state.name !== 'watch' || !desk) return
    try {
      const { draftAgain } = await import('./work/again.ts')
      const { draft, items } = await draftAgain(desk, state.book)
      await desk.services.saveItems(items)
      await desk.services.saveDraft(draft)
      this.campaigns = desk.contract
      this.campaign = ''
    } catch (error) {
      if (desk.ending.aborted) return
      this.send({ type: 'trouble', trouble: troubleOf(error) })
    }
  }

  /** Tells the page and, in full, the console. @internal */
  fault(error: Error): void {
    this.tell(error, this.campaign)
  }

  /** Puts the focus to the way on, or the heading of the screen. @internal */
  readonly focusScreen = (): void => {
    const place =
      this.shadowRoot?.querySelector<HTMLElement>('[data-focus]') ?? this.shadowRoot?.querySelector('h2')
    place?.focus({ preventScroll: true })
    // A long form may have left the top of the next one out of sight.
    if (this.shadowRoot?.activeElement && this.getBoundingClientRect().top < 0)
      this.scrollIntoView({ block: 'start' })
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

  /** Puts the focus where the next item is labeled. @internal */
  async focusGold(): Promise<void> {
    await this.updateComplete
    this.shadowRoot?.querySelector<HTMLElement>('.round')?.focus({ preventScroll: true })
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

  /** Shows the instructions as people will see them, or as they are written. @internal */
  readonly togglePreview = async (): Promise<void> => {
    if (this.preview) this.preview = undefined
    else {
      const { markdownToNodes } = await import('../sahara-task/dialogs/markdownToNodes.ts')
      const box = document.createElement('div')
      box.className = 'prose'
      box.dir = 'auto'
      box.append(markdownToNodes(this.#desk?.draft.instructions ?? ''))
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
    if ((changed.has('campaign') || changed.has('campaigns')) && this.hasUpdated) {
      this.#close()
      void this.reload()
    }
    const { state } = this
    this.showStates(state.name, 'trouble' in state && state.trouble && 'trouble', isBusy(state) && 'busy')
  }

  override render(): TemplateResult {
    const dir = directionOf(this.language)
    return html`<div class="base" part="base" role="group" aria-label=${this.term('campTitle')} dir=${dir}>
      ${storageNotice(this, this.#desk)} ${renderCampaign(this, this.#desk)}
    </div>`
  }
}
