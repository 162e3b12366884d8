import type { Address, ProblemReason } from '@saharakit/sdk'
import type { Offer } from '../../../internal/offer.ts'
import type { TaskServices } from '../../../internal/services.ts'
import { html, type nothing, type TemplateResult } from '../../../internal/template.ts'
import { FocusReturn } from '../../../internal/work/focusReturn.ts'
import type { WorkServices } from '../../../internal/work/workServices.ts'
import '../../../locales/en-work.ts'
import { adopt } from '../../../styles/css.ts'
import type { SaharaTask } from '../element.ts'
import { moveFocus } from '../front/later.ts'
import { reduce } from '../machine.ts'
import type { TaskState } from '../states.ts'
import type { TaskView } from '../view.ts'
import { Adviser } from './adviser.ts'
import { Answers } from './answers.ts'
import { Claim } from './claim.ts'
import { Deadline } from './deadline.ts'
import { commandFor } from './keys.ts'
import { Lines } from './lines.ts'
import type { Making } from './making/Making.ts'
import { Notices } from './notices.ts'
import { Reasons } from './reasons.ts'
import { Seats } from './seats.ts'
import { Sending } from './sending.ts'
import { SettledLines } from './settledLines.ts'
import { Sources } from './sources.ts'
import { Steps } from './steps.ts'
import { TabLock } from './tabLock.ts'
import { renderWork } from './views.ts'
import { Wallets } from './wallets.ts'
import { workStyles } from './work.styles.ts'
import { Zoom } from './zoom.ts'

/** Somebody is asked and the person can only wait: the wallet may put its sheet over the page. */
const waits = (state: TaskState): boolean =>
  'step' in state && !state.trouble && !(state.name === 'connecting' && state.step === 'preparing')

/**
 * Everything behind "start paid work". Each part asks its services and tells the machine; none decides what comes after
 * what. This one has them all, and hears of every new state.
 */
export class TaskWork {
  readonly host: SaharaTask
  readonly offer: Offer
  /** The whole machine. */
  readonly reduce = reduce
  readonly notices: Notices
  readonly steps: Steps
  readonly sources: Sources
  readonly wallets: Wallets
  readonly seats: Seats
  readonly answers: Answers
  readonly sending: Sending
  readonly lines: Lines
  readonly claim: Claim
  readonly reasons: Reasons
  readonly settledLines: SettledLines
  readonly adviser: Adviser
  readonly deadline: Deadline
  readonly zoom: Zoom
  readonly lock: TabLock
  readonly focus: FocusReturn
  /** What is made in the batch on screen, in a campaign of a producing kind. */
  making: Making | undefined
  /** What was copied last. */
  copied: string | undefined
  readonly #ending = new AbortController()
  /** Aborted when the work ends. */
  readonly ending = this.#ending.signal

  constructor(host: SaharaTask, front: TaskServices) {
    const { state } = host
    if (!('offer' in state)) throw new TypeError('Work needs a campaign that is loaded.')
    this.host = host
    this.offer = state.offer
    const draw = () => host.requestUpdate()
    this.notices = new Notices(draw)
    this.zoom = new Zoom(host)
    this.focus = new FocusReturn(host)
    this.steps = new Steps(this)
    this.sources = new Sources(this, front)
    this.wallets = new Wallets(this)
    this.seats = new Seats(this)
    this.answers = new Answers(this)
    this.sending = new Sending(this)
    this.lines = new Lines(this)
    this.claim = new Claim(this)
    this.reasons = new Reasons(this)
    this.settledLines = new SettledLines(this)
    this.adviser = new Adviser(this)
    this.deadline = new Deadline(draw, () => host.send({ type: 'expired' }))
    this.lock = new TabLock(this.offer.id, () => host.send({ type: 'elsewhere' }))
    document.addEventListener('visibilitychange', () => this.deadline.look(), { signal: this.ending })
    adopt(host.shadowRoot, workStyles)
  }

  /** Services of the sources and the wallet that the page names now. */
  get services(): Promise<WorkServices> {
    return this.sources.services
  }

  /** The page names other sources, brought another wallet, or took its own away. A batch in progress goes on. */
  settingsChanged(): void {
    void this.sources.renew()
    this.wallets.renew()
    this.lines.renew().catch((error) => this.host.fault(error))
    const { state } = this.host
    if ('work' in state && this.answers.unsent) void this.answers.keep(state.account, this.answers.unsent)
    if (state.name === 'connecting') void this.wallets.greet()
    else if (state.name === 'seating' && !state.trouble && !this.steps.signing)
      void this.seats.take(state.account, this.steps.begin())
  }

  /** Reacts to a new state. */
  changed(before: TaskState | undefined, state: TaskState): void {
    this.answers.changed(before, state)
    if (waits(state)) this.focus.watch(this.#focusBack)
    else this.focus.release()
    if (before?.name !== state.name) this.#entered(before, state)
    const isOpen = state.name === 'working' || state.name === 'reviewing'
    // Last: a window that is over already changes the state again.
    this.deadline.watch(isOpen ? state.work.expiresAt : undefined)
  }

  #entered(before: TaskState | undefined, state: TaskState): void {
    this.steps.calm()
    if (state.name !== 'finished') this.sending.stopped = false
    if (state.name === 'connecting') void this.wallets.greet()
    if (state.name === 'seating' && state.step !== 'chain')
      void this.seats.take(state.account, this.steps.begin())
    if (state.name === 'sending') void this.sending.submit(state.account, state.work)
    if (state.name === 'elsewhere') this.steps.callOff()
    // The answers stay until the chain says that the seat went back.
    if (state.name === 'expired' && before && 'work' in before)
      this.lines.contributions?.follow(before.work.seat)
  }

  /** To the way on, or what stands in its place. */
  readonly #focusBack = (): void => {
    const { shadowRoot } = this.host
    if (shadowRoot) moveFocus(shadowRoot)
  }

  /** Goes on where an earlier visit stopped, if its seat is still held. Says nothing if not. */
  async resume(account: Address): Promise<void> {
    try {
      const services = await this.services
      await this.lines.follow(account)
      const seat = await this.notices.patiently(services.findSeat(account, this.ending))
      const { name } = this.host.state
      if (seat === undefined || (name !== 'intro' && name !== 'closed')) return
      this.host.send({ type: 'connected', account })
    } catch (error) {
      if (!this.ending.aborted) console.warn('SaharaKit could not look for earlier work.', error)
    }
  }

  /** Does again what failed. */
  readonly again = (): void => {
    const { state } = this.host
    this.host.send({ type: 'asked', wallet: 'wallet' in state ? state.wallet : undefined })
    if (state.name === 'connecting') {
      const wallet = this.wallets.list.find(({ id }) => id === state.wallet)
      void (wallet ? this.wallets.connect(wallet) : this.wallets.greet())
    } else if (state.name === 'seating') void this.seats.take(state.account, this.steps.begin())
    else if (state.name === 'sending') void this.sending.submit(state.account, state.work)
  }

  /** Makes this tab the one that works. */
  readonly takeOver = async (): Promise<void> => {
    await this.lock.take(true)
    this.host.send({ type: 'asked', wallet: undefined })
  }

  /** Back to the terms, or to the review; whatever the wallet answers now is ignored. */
  readonly cancel = (): void => {
    this.steps.callOff()
    this.wallets.asksAnew()
    this.host.send({ type: this.host.state.name === 'sending' ? 'unsend' : 'home' })
  }

  /** Reports the item on screen. */
  readonly report = (problem: ProblemReason, comment?: string): void => this.answers.report(problem, comment)

  /** Ways on from an item that can't be shown: fetch it again, or report it and go on. Nothing is lost either way. */
  unusable({ term }: TaskView, index: number): TemplateResult {
    return html`<div class="row">
      <button @click=${() => this.host.round?.again(index)}>${term('tryAgain')}</button>
      <button class="primary" data-focus @click=${() => this.report('broken')}>${term('reportSend')}</button>
    </div>`
  }

  /** Handles a key of ours; true if it was one. */
  key(event: KeyboardEvent): boolean {
    const command = commandFor(event, this)
    command?.()
    return !!command
  }

  render(view: TaskView, state: TaskState): TemplateResult | typeof nothing {
    return renderWork(this, view, state)
  }

  above(view: TaskView): TemplateResult | typeof nothing {
    return this.notices.above(view, this.sources.storage)
  }

  below(view: TaskView): TemplateResult | typeof nothing {
    return this.notices.below(view, this)
  }

  stop(): void {
    this.making?.stop()
    this.#ending.abort()
    this.steps.callOff()
    for (const part of [
      this.adviser,
      this.answers,
      this.claim,
      this.reasons,
      this.settledLines,
      this.deadline,
      this.focus,
      this.sources,
      this.wallets,
      this.notices,
      this.lines,
    ])
      part.stop()
    this.lock.end()
  }
}
