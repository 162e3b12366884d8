import type { Address, Item } from '@saharakit/sdk'
import { SaharaItemEvent, SaharaReadyEvent } from '../../events/firstEvents.ts'
import { createFrontServices } from '../../internal/frontServices.ts'
import type { LoadPart } from '../../internal/itemContent.ts'
import { readMemo, writeMemo } from '../../internal/memo.ts'
import '../../locales/en.ts'
import { SaharaElement } from '../../internal/SaharaElement.ts'
import type { TaskServices } from '../../internal/services.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import type { Choice, Kind } from '../../kinds/kind.ts'
import { kinds } from '../../kinds/registry.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { adopt } from '../../styles/css.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { taskStyles } from '../../styles/task.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import type { DialogName } from './dialogs/openDialog.ts'
import type * as Later from './front/later.ts'
import { intro, loading, practice, unavailable } from './front/views.ts'
import { initialState, reduceFront } from './frontMachine.ts'
import { ItemRound } from './itemRound.ts'
import type { TaskEvent, TaskState } from './states.ts'
import type { TaskView } from './view.ts'
import type { TaskWork } from './work/TaskWork.ts'

/**
 * Paid labelling work of one campaign, in a page of yours.
 *
 * @summary Offers a campaign's paid work: practice, wallet, batches of items, review, sending, and what became of them.
 * @documentation docs/site-owners.md
 * @tag sahara-task
 * @status stable
 * @since 0.1
 *
 * @attr {string} campaign - Campaign to work on: `eip155:<chain id>:<Campaigns contract>:<number>`.
 * @attr {string} referrer - Address that gets this page's share of every label that is paid.
 * @attr {string} lang - Language of the element's own words; the page's language by default. English and Arabic.
 * @attr {"light"|"dark"} theme - Fixes the color scheme; by default the page's `color-scheme` holds.
 * @attr {boolean} no-verify - Leaves out that proposed settlements are verified for the connected account.
 *
 * @slot intro - Something of yours below the terms of the work.
 *
 * @event {SaharaReadyEvent} sahara-ready - The campaign is read and verified.
 * @event {SaharaItemEvent} sahara-item - An item is on screen.
 * @event {SaharaConnectEvent} sahara-connect - (cancelable) The person wants to connect a wallet.
 * @event {SaharaSeatRequestEvent} sahara-seat-request - (cancelable) A seat is about to be asked for.
 * @event {SaharaSubmitEvent} sahara-submit - (cancelable) A batch is about to be sealed and sent.
 * @event {SaharaDraftSavedEvent} sahara-draft-saved - The answers so far are on this device.
 * @event {SaharaAdviceEvent} sahara-advice - The check worker has advice.
 * @event {SaharaContributionSubmittedEvent} sahara-contribution-submitted - A batch was handed to the network.
 * @event {SaharaContributionStatusEvent} sahara-contribution-status - A batch moved on.
 * @event {SaharaClaimEvent} sahara-claim - (cancelable) The pay of all accepted batches is about to be claimed.
 * @event {SaharaEarningsClaimedEvent} sahara-earnings-claimed - A claim is in a block.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart header - Title or progress at the top.
 * @csspart stage - The picture or text to judge.
 * @csspart answer - One answer.
 * @csspart practice - The button that starts the practice round.
 * @csspart start - The button that starts paid work.
 * @csspart send - The button that sends a batch.
 * @csspart done - The button that goes on when something is made.
 * @csspart choose - The button that chooses a photograph.
 * @csspart advice - The strip with advice about one's own work.
 * @csspart batches - The status lines of the person's batches.
 * @csspart claim - The button that claims the pay of accepted batches.
 *
 * @cssstate loading - The campaign is being read.
 * @cssstate unavailable - It can't be shown.
 * @cssstate closed - It gives no work at present.
 * @cssstate intro - The terms of the work are on screen.
 * @cssstate practice - A practice item is on screen.
 * @cssstate practiced - The practice round is over.
 * @cssstate connecting - A wallet is being chosen or asked.
 * @cssstate seating - A seat is being asked for or drawn.
 * @cssstate working - An item of a batch is on screen.
 * @cssstate reviewing - The batch is answered and not sent.
 * @cssstate sending - The batch is on its way.
 * @cssstate expired - The time for the batch ran out before it was sent.
 * @cssstate finished - Nothing more is open to this person.
 * @cssstate elsewhere - Another tab is working.
 * @cssstate trouble - Something failed and the person has a way on.
 *
 * @cssproperty [--sahara-color-accent] - Primary button, progress, chosen answer.
 * @cssproperty [--sahara-color-on-accent] - Text on the accent.
 * @cssproperty [--sahara-color-text=inherit] - Text.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-color-overlay=Canvas] - Background of dialogs.
 * @cssproperty [--sahara-color-good] - Good news.
 * @cssproperty [--sahara-color-caution] - Warnings.
 * @cssproperty [--sahara-font=inherit] - Font family.
 * @cssproperty [--sahara-radius=0.625rem] - Corners.
 * @cssproperty [--sahara-space=0.5rem] - Unit of the spacing rhythm.
 * @cssproperty [--sahara-motion=120ms] - Length of transitions.
 * @cssproperty [--sahara-task-max-width=60rem] - Widest the element becomes.
 * @cssproperty [--sahara-task-min-block-size=clamp(38rem, 53rem - 40vw, 44rem)] - Room the element keeps from the first paint on.
 * @cssproperty [--sahara-task-stage=#fff] - Background behind pictures.
 */
export class SaharaTask extends SaharaElement {
  static override readonly properties: Properties = {
    campaign: {},
    referrer: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, taskStyles]

  declare campaign: string
  declare referrer: string | undefined
  /** Screen that is shown. Read it in tests; the machine in `machine.ts` decides what follows. @internal */
  declare state: TaskState
  /** Source of everything that is not on screen; tests put faults in here. @internal */
  declare services: TaskServices | undefined
  /** Those in use: given, or made of the settings. @internal */
  using: TaskServices | undefined

  #settings: SaharaSettings = {}
  #stopSettings: (() => void) | undefined
  #loading = new AbortController()
  #kind: Kind | undefined
  #choices: readonly Choice[] = []
  #round: ItemRound | undefined
  #later: typeof Later | undefined
  #work: TaskWork | undefined
  #hadFocus = false
  /** What it shall come to was not there yet. */
  #focusOwed = false
  #shownItem = ''

  constructor() {
    super()
    this.campaign ??= ''
    this.state = initialState
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSettings = watchSettings(this, (settings) => {
      this.#settings = settings
      if (!this.#work) void this.#load()
      else this.#work.settingsChanged()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopSettings?.()
    // A move inside the page disconnects and connects again in one task: only a removal ends the work.
    queueMicrotask(() => this.isConnected || this.#end())
  }

  #end(): void {
    this.#loading.abort()
    this.#round?.end()
    this.#round = undefined
    this.#work?.stop()
    this.#work = undefined
  }

  /** What just happened. The machine decides what it means. @internal */
  readonly send = (event: TaskEvent): void => {
    const before = this.state
    const next = ((this.#work ?? this.#later)?.reduce ?? reduceFront)(before, event)
    if (next === before) return
    this.state = next
    if (next.name === 'practiced' && next.passed) writeMemo(next.offer.id, { passed: true })
    const { signal } = this.#loading
    if ('offer' in next && next.name !== 'intro')
      this.#readAhead().catch((error) => signal.aborted || this.fail(error))
    if ('step' in next || 'account' in next) void this.openWork()
    this.#work?.changed(before, next)
  }

  /** Reads the campaign from the beginning. @internal */
  readonly retry = (): void => void this.#load()

  async #load(): Promise<void> {
    this.#end()
    this.#loading = new AbortController()
    const { signal } = this.#loading
    this.send({ type: 'reset' })
    const services = this.services ?? createFrontServices(this.#settings)
    this.using = services
    try {
      if (this.referrer && !this.referrerAddress)
        throw (await import('../../internal/faults.ts')).referrerFault(this.referrer)
      const offer = await services.loadOffer(this.campaign, signal)
      const { manifest } = offer
      const memo = readMemo(offer.id)
      this.startRound(manifest.examples.map((example) => example.item))
      this.send({ type: 'loaded', offer, passed: memo.passed ?? false })
      this.dispatchEvent(new SaharaReadyEvent(offer.id))
      // While the terms are read. They stay when this fails: it is asked for again with the first step from there.
      this.#readAhead().catch(() => {})
      const { kind } = await kinds[manifest.kind]()
      signal.throwIfAborted()
      this.#kind = kind
      this.#choices = kind.choices(manifest)
      adopt(this.shadowRoot, kind.styles)
      this.requestUpdate()
      // Also where nothing is given any more: a batch that is held goes on, and status lines stay.
      if (memo.account) (await this.openWork())?.resume(memo.account)
    } catch (error) {
      if (!signal.aborted) this.fail(error as Error)
    }
  }

  /** Loads what follows the first item, once. */
  async #readAhead(): Promise<void> {
    if (this.#later) return
    this.#later = await import('./front/later.ts')
    for (const style of this.#later.styles) adopt(this.shadowRoot, style)
    this.requestUpdate()
  }

  /** Tells that nothing can be shown, and shows it once the words for it are here, or can't be had either. @internal */
  fail(error: Error): void {
    const { signal } = this.#loading
    this.fault(error)
    this.#readAhead()
      .catch(() => {})
      .then(() => {
        if (signal.aborted) return
        // The little that a first visit knows; what came later says the rest before anything is drawn.
        this.send({ type: 'failed', trouble: error, retryable: true })
        this.#later?.failed(this, error, signal)
      })
  }

  /** Tells about a failure that the person has a way around. @internal */
  fault(error: Error): void {
    this.tell(error, this.campaign)
  }

  /** What a kind is like, once it is known. @internal */
  get kind(): Kind | undefined {
    return this.#kind
  }

  /**
   * The `referrer` attribute as an address, if it is one. Its checksum is looked at by the SDK before the first seat is
   * asked for: keccak is no part of a first paint. @internal
   */
  get referrerAddress(): Address | undefined {
    return /^0x[\da-f]{40}$/i.test(this.referrer ?? '') ? (this.referrer as Address) : undefined
  }

  /** Opens one of the dialogs. @internal */
  readonly open = async (name: DialogName): Promise<void> => {
    try {
      const { openDialog } = await import('./dialogs/openDialog.ts')
      openDialog(name, this, this.#view, this.#work)
    } catch (error) {
      this.fault(error as Error)
    }
  }

  /** Items to show from now on. @internal */
  startRound(items: readonly Item[]): void {
    this.#round?.end()
    this.#shownItem = ''
    this.#round = new ItemRound(items, this.loadPart, () => this.requestUpdate())
  }

  /** Verified bytes of one part. @internal */
  readonly loadPart: LoadPart = (part, signal) =>
    this.using
      ? this.using.loadPart(part, signal)
      : Promise.reject(new DOMException('Nothing is loaded.', 'AbortError'))

  /** Loads what paid work needs. @internal */
  async openWork(): Promise<TaskWork | undefined> {
    if (this.#work) return this.#work
    const { signal } = this.#loading
    try {
      const { TaskWork } = await import('./work/TaskWork.ts')
      if (signal.aborted) return undefined
      if (!this.using) return undefined
      this.#work ??= new TaskWork(this, this.using)
      this.#work.changed(undefined, this.state)
      this.requestUpdate()
      return this.#work
    } catch (error) {
      this.fail(error as Error)
      return undefined
    }
  }

  /** Words, answers and the item drawer for views. */
  get #view(): TaskView {
    const { term, language, send, retry, open } = this
    return { term, language, send, retry, open, choices: this.#choices, item: this.#item }
  }

  /** The items on screen. @internal */
  get round(): ItemRound | undefined {
    return this.#round
  }

  readonly #item: TaskView['item'] = (index, chosen, answer, choose, extra = nothing) => {
    const content = this.#round?.get(index)
    const item = this.#round?.items[index]
    const { term } = this
    const skeleton = html`<div class="skeleton" aria-busy="true">${term('itemLoading')}</div>`
    if (!this.#kind || !content || !item || !('offer' in this.state)) return skeleton
    const { state } = this
    if (!content.usable) {
      const again = () => this.#round?.again(index)
      return (
        this.#later?.unusable(this.#view, state, this.#work?.unusable(this.#view, index), again) ?? skeleton
      )
    }
    return this.#kind.render({
      index,
      parts: content.parts,
      prompt: item.prompt,
      choices: this.#choices,
      chosen,
      answer,
      lang: this.state.offer.manifest.lang,
      questionId: 'question',
      choose,
      extra,
      term,
      making: this.#work?.making?.view(index),
    })
  }

  #screen(): unknown {
    const { state } = this
    const view = this.#view
    switch (state.name) {
      case 'loading':
        return loading(view)
      case 'unavailable':
        return this.#later?.unavailable(view, state) ?? unavailable(view)
      case 'closed':
        return this.#later?.closed(view, state) ?? loading(view)
      case 'intro':
        return intro(view, state, this.#later)
      case 'practice':
        return practice(view, state, this.#later)
      case 'practiced':
        return this.#later?.practiced(view, state) ?? loading(view)
      default:
        return this.#work?.render(view, state) ?? loading(view)
    }
  }

  override render(): TemplateResult {
    const { language, state } = this
    const dir = directionOf(this.language)
    const label = 'offer' in state ? state.offer.manifest.title : nothing
    return html`<div class="base" part="base" role="group" aria-label=${label} tabindex="-1" lang=${language} dir=${dir} @keydown=${this.#onKey}>
      ${this.#work?.above(this.#view) ?? nothing} ${this.#screen()} ${this.#work?.below(this.#view) ?? nothing}
    </div>`
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    this.#hadFocus = !!this.shadowRoot?.activeElement
    const moved = changed.has('campaign') && changed.get('campaign') !== undefined
    if ((moved || (changed.has('referrer') && !this.#work)) && this.hasUpdated) void this.#load()
    const { state } = this
    this.showStates(state.name, 'trouble' in state && !!state.trouble && 'trouble')
  }

  protected override updated(changed: Changed): void {
    const { state } = this
    const before = changed.get('state') as TaskState | undefined
    if ((before && this.#hadFocus && (this.#later?.moved(before, state) ?? true)) || this.#focusOwed)
      this.#moveFocus()
    if (state.name !== 'practice' && state.name !== 'working') return
    const index = state.name === 'practice' ? state.at : state.work.at
    const content = this.#round?.get(index)
    const shown = `${state.name} ${index}`
    if (!content || shown === this.#shownItem) return
    this.#shownItem = shown
    this.dispatchEvent(new SaharaItemEvent(state.offer.id, index, state.name === 'practice', content.usable))
  }

  #moveFocus(): void {
    const root = this.shadowRoot
    this.#focusOwed = !this.#later || !!root?.querySelector('.skeleton[aria-busy]')
    if (root) this.#later?.moveFocus(root)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.shadowRoot) this.#later?.onKey(this.shadowRoot, this.#choices, this.#work, event)
  }
}
