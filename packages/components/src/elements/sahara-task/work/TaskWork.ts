import { ABSTAIN, type Address, type Contribution, type Hex, type ProblemReason } from '@saharakit/sdk'
import {
  SaharaConnectEvent,
  SaharaContributionStatusEvent,
  SaharaContributionSubmittedEvent,
  SaharaDraftSavedEvent,
  SaharaSeatRequestEvent,
  SaharaSubmitEvent,
} from '../../../events/events.ts'
import { writeMemo } from '../../../internal/memo.ts'
import type { Offer } from '../../../internal/offer.ts'
import type {
  LoadedSeat,
  SeatQuote,
  StorageNotice,
  TaskServices,
  TransactionStep,
  WalletOption,
  WorkServices,
} from '../../../internal/services.ts'
import { html, type nothing, type TemplateResult } from '../../../internal/template.ts'
import '../../../locales/en-work.ts'
import { adopt } from '../../../styles/css.ts'
import type { SaharaTask } from '../element.ts'
import { nextOpen, reduce } from '../machine.ts'
import type { TaskState, Work } from '../states.ts'
import type { TaskView } from '../view.ts'
import { Adviser } from './adviser.ts'
import { Claim } from './claim.ts'
import { Contributions } from './contributions.ts'
import { Deadline } from './deadline.ts'
import { draftOf, notesOf, workOf } from './draft.ts'
import { commandFor } from './keys.ts'
import { Notices } from './notices.ts'
import { Reasons } from './reasons.ts'
import { Stopwatch } from './stopwatch.ts'
import { TabLock } from './tabLock.ts'
import { troubleOf } from './troubleOf.ts'
import { renderWork } from './views.ts'
import { workStyles } from './work.styles.ts'
import { Zoom } from './zoom.ts'

/** A wallet that is silent for this long gets a hint where to look. */
const slowAfterMs = 20_000

/** Milliseconds until the status lines are asked for again after a failure. */
const linesAgainMs = 10_000

/** A network that needs so long for a first answer is called slow. */
const slowNetworkMs = 3_000

/**
 * Everything behind "start paid work": wallet, seat, batch, draft, sending, status lines. It asks the services and tells
 * the machine; it decides nothing about what comes after what.
 */
export class TaskWork {
  readonly host: SaharaTask
  readonly offer: Offer
  readonly notices: Notices
  readonly zoom: Zoom
  readonly adviser: Adviser
  readonly claim: Claim
  readonly reasons: Reasons
  /** The whole machine. */
  readonly reduce = reduce
  readonly deadline: Deadline
  wallets: readonly WalletOption[] = []
  /** Wallets had time to announce themselves: an empty list is empty. */
  walletsLooked = false
  /** What the next seat asks of the wallet, once it is known. */
  quote: SeatQuote | undefined
  /** The work that is on this device and not sent. */
  unsent: Work | undefined
  /** Transaction that was copied last. */
  copied: Hex | undefined
  /** {@link services} once they are there, for what is drawn. */
  openServices: WorkServices | undefined
  contributions: Contributions | undefined
  storage: StorageNotice | undefined
  /** Answers so far are on the device. */
  saved: 'indexeddb' | 'memory' | undefined

  readonly services: Promise<WorkServices>
  readonly #ending = new AbortController()
  #step = new AbortController()
  readonly #stopwatch = new Stopwatch()
  readonly #lock: TabLock
  readonly #stops: (() => void)[] = []
  #watching = false
  #seat: LoadedSeat | undefined
  #slow: ReturnType<typeof setTimeout> | undefined

  constructor(host: SaharaTask, services: TaskServices) {
    const { state } = host
    if (!('offer' in state)) throw new TypeError('Work needs a campaign that is loaded.')
    this.host = host
    this.offer = state.offer
    this.notices = new Notices(() => host.requestUpdate())
    this.zoom = new Zoom(host)
    this.adviser = new Adviser(this)
    this.claim = new Claim(this)
    this.reasons = new Reasons(this)
    this.deadline = new Deadline(
      () => host.requestUpdate(),
      () => host.send({ type: 'expired' }),
    )
    const onVisible = () => this.deadline.look()
    document.addEventListener('visibilitychange', onVisible, { signal: this.#ending.signal })
    this.#lock = new TabLock(this.offer.id, () => host.send({ type: 'elsewhere' }))
    adopt(host.shadowRoot, workStyles)
    this.services = services.openWork(this.offer)
    this.services.then(
      (open) => {
        if (this.#ending.signal.aborted) return
        this.openServices = open
        this.#stops.push(
          open.onStorageWarning((warning) => {
            this.storage = warning
            host.requestUpdate()
          }),
        )
      },
      () => {}, // Told by whoever asks for the services next.
    )
  }

  /** The page brought another wallet, or took its own away. */
  settingsChanged(): void {
    if (this.host.state.name === 'connecting') this.#greet()
  }

  /** Reacts to a new state. */
  changed(before: TaskState | undefined, state: TaskState): void {
    const working = state.name === 'working' || state.name === 'reviewing'
    if (working && before && 'work' in before && before.work !== state.work)
      this.#keep(state.account, state.work)
    if (state.name === 'working' && (!before || !('work' in before) || before.work.at !== state.work.at)) {
      this.#stopwatch.restart(state.work.answers[state.work.at]?.ms)
      this.zoom.reset()
    }
    if (before?.name !== state.name) this.#entered(before, state)
    // Last: a window that is over already changes the state again.
    this.deadline.watch(working ? state.work.expiresAt : undefined)
  }

  #entered(before: TaskState | undefined, state: TaskState): void {
    clearTimeout(this.#slow)
    if (state.name === 'connecting') this.#greet()
    if (state.name === 'seating' && state.step !== 'chain')
      void this.#takeSeat(state.account, this.#nextStep())
    if (state.name === 'sending') void this.#submit(state.account, state.work)
    if (state.name === 'elsewhere') this.#step.abort()
    // The answers stay until the chain says that the seat went back.
    if (state.name === 'expired' && before && 'work' in before) this.contributions?.follow(before.work.seat)
  }

  /** Goes on where an earlier visit stopped, if its seat is still held. Says nothing if not. */
  async resume(account: Address): Promise<void> {
    try {
      const services = await this.services
      const { signal } = this.#ending
      await this.#follow(account)
      const seat = await this.#patiently(services.findSeat(account, signal))
      const { name } = this.host.state
      if (seat === undefined || (name !== 'intro' && name !== 'closed')) return
      this.host.send({ type: 'connected', account })
    } catch (error) {
      if (!this.#ending.signal.aborted) console.warn('SaharaKit could not look for earlier work.', error)
    }
  }

  /** An answer of the chain; where it takes long, the person is told why. */
  #patiently<T>(answer: Promise<T>, ms = slowNetworkMs): Promise<T> {
    return this.notices.during(answer, ms)
  }

  #nextStep(): AbortSignal {
    this.#step.abort()
    this.#step = new AbortController()
    return AbortSignal.any([this.#step.signal, this.#ending.signal])
  }

  #watchSlow(): void {
    clearTimeout(this.#slow)
    this.#slow = setTimeout(() => this.host.send({ type: 'slow' }), slowAfterMs)
  }

  #trouble(error: unknown, signal: AbortSignal): void {
    clearTimeout(this.#slow)
    if (signal.aborted) return
    const { name } = error as Error
    if (name !== 'WalletRejectedError') this.host.fault(error as Error)
    if (name === 'WalletNotFoundError') void this.watchWallets()
    const trouble = troubleOf(error)
    const over = trouble.name === 'SeatExpired' && 'work' in this.host.state
    this.host.send(over ? { type: 'expired' } : { type: 'trouble', trouble })
  }

  /** Lists wallets, or goes on at once with the page's own. */
  async #greet(): Promise<void> {
    const signal = this.#nextStep()
    try {
      const services = await this.services
      if (services.hasHostWallet) {
        this.host.send({ type: 'asked', wallet: undefined })
        this.#watchSlow()
      }
      const account = await services.hostAccount()
      if (signal.aborted) return
      clearTimeout(this.#slow)
      this.host.send({ type: 'step', step: 'preparing' })
      if (account) this.host.send({ type: 'connected', account })
      else await this.watchWallets()
    } catch (error) {
      this.#trouble(error, signal)
    }
  }

  /** Lists the wallets of this browser from now on. */
  async watchWallets(): Promise<void> {
    const services = await this.services
    if (this.#watching || this.#ending.signal.aborted) return
    this.#watching = true
    const listen = (wallets: readonly WalletOption[], looked: boolean) => {
      this.wallets = wallets
      this.walletsLooked = looked
      this.host.requestUpdate()
    }
    this.#stops.push(services.watchWallets(listen))
  }

  /** The person picked a wallet. */
  readonly connect = async (wallet: WalletOption): Promise<void> => {
    if (!this.host.dispatchEvent(new SaharaConnectEvent(this.offer.id, wallet.rdns))) return
    const signal = this.#nextStep()
    const { name } = this.host.state
    this.host.send({ type: 'asked', wallet: wallet.id })
    this.#watchSlow()
    try {
      const account = await (await this.services).connect(wallet.id, signal)
      if (signal.aborted) return
      // After a reload the wallet is asked for only when something has to be signed.
      if (name === 'connecting') this.host.send({ type: 'connected', account })
      else this.again()
    } catch (error) {
      this.#trouble(error, signal)
    }
  }

  /** Does again what failed. */
  readonly again = (): void => {
    const { state } = this.host
    this.host.send({ type: 'asked', wallet: 'wallet' in state ? state.wallet : undefined })
    if (state.name === 'connecting') {
      const wallet = this.wallets.find(({ id }) => id === state.wallet)
      void (wallet ? this.connect(wallet) : this.#greet())
    } else if (state.name === 'seating') void this.#takeSeat(state.account, this.#nextStep())
    else if (state.name === 'sending') void this.#submit(state.account, state.work)
  }

  /** Makes this tab the one that works. */
  readonly takeOver = async (): Promise<void> => {
    await this.#lock.take(true)
    this.host.send({ type: 'asked', wallet: undefined })
  }

  /** Back to the terms; whatever the wallet answers now is ignored. */
  readonly cancel = (): void => {
    this.#step.abort()
    clearTimeout(this.#slow)
    this.host.send({ type: this.host.state.name === 'sending' ? 'unsend' : 'home' })
  }

  readonly #onStep =
    (seat: number, signal: AbortSignal): TransactionStep =>
    (step, hash) => {
      if (signal.aborted) return
      this.host.send({ type: 'step', step: step === 'wallet' ? 'wallet' : 'chain' })
      if (step === 'wallet') return this.#watchSlow()
      clearTimeout(this.#slow)
      if (!hash || !seat) return
      this.host.dispatchEvent(new SaharaContributionSubmittedEvent(this.offer.id, seat, hash))
      this.contributions?.follow(seat)
    }

  async #follow(account: Address): Promise<void> {
    if (this.contributions) return
    const services = await this.services
    this.contributions = new Contributions(
      services,
      account,
      (row) => this.#moved(row),
      () => this.host.requestUpdate(),
    )
    // The lines are a comfort: without them the work goes on.
    await this.#loadLines(this.contributions)
  }

  async #loadLines(contributions: Contributions): Promise<void> {
    const { signal } = this.#ending
    try {
      await contributions.load(signal)
      this.notices.slow(false, contributions)
      this.host.requestUpdate()
    } catch {
      if (signal.aborted) return
      this.notices.slow(true, contributions)
      const timer = setTimeout(() => void this.#loadLines(contributions), linesAgainMs)
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
    }
  }

  #moved(row: Contribution): void {
    this.host.requestUpdate()
    this.host.dispatchEvent(new SaharaContributionStatusEvent(this.offer.id, row.seat, row))
  }

  async #takeSeat(account: Address, signal: AbortSignal): Promise<void> {
    try {
      const services = await this.services
      writeMemo(this.offer.id, { account })
      if (!(await this.#lock.take())) return this.host.send({ type: 'elsewhere' })
      void this.#follow(account)
      let seat = await this.#patiently(services.findSeat(account, signal))
      if (seat === undefined) {
        if (!this.host.dispatchEvent(new SaharaSeatRequestEvent(this.offer.id, account))) return this.cancel()
        this.quote = await this.#patiently(services.quoteSeat(account, signal))
        this.host.requestUpdate()
        const referrer = this.host.referrerAddress
        seat = await services.requestSeat({ account, referrer, onStep: this.#onStep(0, signal), signal })
      }
      await this.#openSeat(account, seat, signal)
    } catch (error) {
      const { errorName } = error as { errorName?: string }
      if (errorName === 'NoBatchLeft' && !signal.aborted) return this.host.send({ type: 'finished' })
      this.#trouble(error, signal)
    }
  }

  async #openSeat(account: Address, seat: number, signal: AbortSignal): Promise<void> {
    this.host.send({ type: 'step', step: 'chain' })
    const services = await this.services
    const loaded = await this.#patiently(services.openSeat(seat, signal), slowAfterMs)
    if (signal.aborted) return
    if (!loaded) return this.host.send({ type: 'finished' })
    const draft = await services.readDraft(seat)
    this.#seat = loaded
    this.adviser.forget()
    this.host.startRound(loaded.items)
    const work = workOf(loaded, draft)
    this.host.send({ type: 'assigned', account, work })
    if (nextOpen(work) < 0) this.host.send({ type: 'review' })
  }

  /** Puts the answers on the device and has their pace looked at. */
  async #keep(account: Address, work: Work): Promise<void> {
    const answered = work.answers.filter(({ label }) => label !== null).length
    this.unsent = answered ? work : undefined
    this.saved = await (await this.services).saveDraft(draftOf(account, work))
    this.host.requestUpdate()
    this.host.dispatchEvent(new SaharaDraftSavedEvent(this.offer.id, work.seat, answered, this.saved))
  }

  /** Gives the item on screen its answer. */
  readonly answer = (label: number, problem?: ProblemReason, comment?: string): void => {
    const ms = this.#stopwatch.restart()
    this.host.send({ type: 'answer', label, ms, ...(problem && { problem }), ...(comment && { comment }) })
    void this.adviser.tempo()
  }

  /** Reports the item on screen; it counts as "can't judge". */
  readonly report = (problem: ProblemReason, comment?: string): void => this.answer(ABSTAIN, problem, comment)

  async #submit(account: Address, work: Work): Promise<void> {
    const signal = this.#nextStep()
    const { seat, batch, answers } = work
    if (!this.host.dispatchEvent(new SaharaSubmitEvent(this.offer.id, seat, batch))) return this.cancel()
    try {
      const services = await this.services
      const held = this.#seat?.seat === seat ? this.#seat : await services.openSeat(seat, signal)
      if (signal.aborted) return
      // Somebody else has it by now.
      if (!held) return this.host.send({ type: 'expired' })
      const labels = answers.map(({ label }) => label ?? ABSTAIN)
      const asked = await services.submit({
        seat: held,
        account,
        labels,
        notes: notesOf(answers),
        referrer: this.host.referrerAddress,
        onStep: this.#onStep(seat, signal),
        signal,
      })
      // Where an earlier try was already in a block, only the chain knows the seat that it asked for.
      const found = asked ?? (await services.findSeat(account, signal))
      const next = found === seat ? undefined : found
      if (signal.aborted) return
      this.unsent = undefined
      this.notices.advise(undefined)
      void services.dropDraft(seat)
      this.contributions?.follow(seat)
      this.host.send({ type: 'sent', next: next !== undefined })
      if (next !== undefined) await this.#openSeat(account, next, signal)
    } catch (error) {
      this.#trouble(error, signal)
    }
  }

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
    return this.notices.above(view, this.storage)
  }

  below(view: TaskView): TemplateResult | typeof nothing {
    return this.notices.below(view, this)
  }

  stop(): void {
    this.#ending.abort()
    this.adviser.stop()
    this.claim.stop()
    this.reasons.stop()
    this.deadline.stop()
    this.#step.abort()
    clearTimeout(this.#slow)
    this.#lock.end()
    this.#stopwatch.stop()
    this.notices.stop()
    this.contributions?.stop()
    for (const stop of this.#stops) stop()
  }
}
