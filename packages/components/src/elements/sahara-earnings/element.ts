import type { Address, Hex } from '@saharakit/sdk'
import { SaharaClaimEvent, SaharaConnectEvent, SaharaEarningsClaimedEvent } from '../../events/events.ts'
import '../../locales/en.ts'
import { SaharaElement } from '../../internal/SaharaElement.ts'
import type { TransactionStep, WalletOption } from '../../internal/services.ts'
import { type SaharaSettings, watchSettings } from '../../internal/settings.ts'
import type { Settled } from '../../internal/settled/Settled.ts'
import type { SettledServices } from '../../internal/settled/settledServices.ts'
import { Verifying } from '../../internal/settled/Verifying.ts'
import type { TemplateResult } from '../../internal/template.ts'
import { html } from '../../internal/template.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import { FocusReturn } from '../../internal/work/focusReturn.ts'
import '../../locales/en-earnings.ts'
import '../../locales/en-work.ts'
import { directionOf } from '../../locales/ensureLocale.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { laterStyles } from '../../styles/later.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import type { Trouble } from '../sahara-task/states.ts'
import { troubleOf } from '../sahara-task/work/troubleOf.ts'
import { earningsStyles } from './earnings.styles.ts'
import type { EarningsBook, EarningsServices } from './earningsServices.ts'
import { renderEarnings } from './views.ts'

/** Every screen of `<sahara-earnings>`; the names are its `:state()`s. */
export type EarningsState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble }>
  | Readonly<{ name: 'disconnected'; wallets: readonly WalletOption[]; trouble: Trouble | undefined }>
  | Readonly<{ name: 'asking' }>
  | Readonly<{
      name: 'ready'
      account: Address
      book: EarningsBook
      /** A transaction is on its way, or how the last one ended. */
      sending: 'wallet' | 'chain' | 'done' | undefined
      trouble: Trouble | undefined
    }>

/** A transaction is at the wallet or on its way. */
const isSending = ({ sending }: Extract<EarningsState, { name: 'ready' }>): boolean =>
  sending === 'wallet' || sending === 'chain'

/**
 * What an account has earned: being judged, ready to claim, claimed. One claim takes everything.
 *
 * @summary Shows an account's earnings and claims them in one transaction.
 * @documentation docs/site-owners.md#earnings
 * @tag sahara-earnings
 * @status stable
 * @since 0.1
 *
 * @attr {string} campaign - Any campaign of the contract, as for `<sahara-task>`; it names the chain.
 * @attr {string} lang - Language of the element's own words; the page's language by default.
 * @attr {"light"|"dark"} theme - Fixes the color scheme.
 * @attr {boolean} no-verify - Leaves out that proposed settlements are verified for the connected account.
 *
 * @event {SaharaConnectEvent} sahara-connect - (cancelable) The person wants to connect a wallet.
 * @event {SaharaClaimEvent} sahara-claim - (cancelable) Everything claimable is about to be claimed.
 * @event {SaharaEarningsClaimedEvent} sahara-earnings-claimed - A claim is in a block.
 * @event {SaharaErrorEvent} sahara-error - Something failed.
 *
 * @csspart base - The box around everything.
 * @csspart claim - The button that claims.
 *
 * @cssstate loading - The earnings are being read.
 * @cssstate unavailable - They can't be read.
 * @cssstate disconnected - No wallet is connected.
 * @cssstate asking - The wallet is asked for its account.
 * @cssstate ready - The earnings are on screen.
 *
 * @cssproperty [--sahara-color-accent] - Primary button.
 * @cssproperty [--sahara-color-surface=transparent] - Background of the box.
 * @cssproperty [--sahara-earnings-max-width=40rem] - Widest the element becomes.
 * @cssproperty [--sahara-earnings-min-block-size=16rem] - Room the element keeps from the first paint on.
 */
export class SaharaEarnings extends SaharaElement {
  static override readonly properties: Properties = {
    campaign: {},
    state: { attribute: false },
    services: { attribute: false },
  }

  static override readonly styles = [tokensStyles, hostStyles, laterStyles, earningsStyles]

  declare campaign: string
  /** Screen that is shown. @internal */
  declare state: EarningsState
  /** Source of everything; tests put faults in here. @internal */
  declare services: EarningsServices | undefined

  #settings: SaharaSettings = {}
  #before: SaharaSettings = {}
  #using: EarningsServices | undefined
  #stopSettings: (() => void) | undefined
  #stopWallets: (() => void) | undefined
  #stopConnected: (() => void) | undefined
  #ending = new AbortController()
  /** Verifies what is proposed for the account. @internal */
  readonly verifying: Verifying = new Verifying(
    this,
    () => this.#openSettled(),
    () => void this.#refresh(),
  )
  /** Tells how pay was worked out, once somebody asked. @internal */
  settled: Settled | undefined
  readonly #focus = new FocusReturn(this)

  constructor() {
    super()
    this.campaign ??= ''
    this.state = { name: 'loading' }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSettings = watchSettings(this, (settings) => {
      this.#before = this.#settings
      this.#settings = settings
      void this.reload()
    })
    // Work that was just sent or judged elsewhere on the page changes what is here.
    for (const type of ['sahara-contribution-status', 'sahara-earnings-claimed'] as const)
      document.addEventListener(type, this.#onMoved)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#ending.abort()
    this.#stopSettings?.()
    this.verifying.stop()
    this.settled?.stop()
    this.settled = undefined
    this.#stopWallets?.()
    this.#stopConnected?.()
    this.#focus.stop()
    for (const type of ['sahara-contribution-status', 'sahara-earnings-claimed'] as const)
      document.removeEventListener(type, this.#onMoved)
  }

  readonly #onMoved = (): void => void this.#refresh()

  async #refresh(): Promise<void> {
    const { state } = this
    if (state.name !== 'ready') return this.#follow()
    await this.#quietly(() => this.#read(state.account))
  }

  /** Another element of the page has connected: its wallet is this one's too, unless one was picked here. */
  async #follow(): Promise<void> {
    await this.#quietly(async () => {
      const account = await this.#using?.knownAccount(this.#ending.signal)
      const { state } = this
      const isFree = state.name === 'disconnected' || (state.name === 'ready' && !isSending(state))
      if (account && isFree && !(state.name === 'ready' && state.account === account))
        await this.#read(account)
    })
  }

  /** What is on screen stays where something newer can't be had. */
  async #quietly(read: () => Promise<void>): Promise<void> {
    const { signal } = this.#ending
    try {
      await read()
    } catch (error) {
      if (!signal.aborted) console.warn('SaharaKit could not refresh the earnings.', error)
    }
  }

  /** Reads everything again. @type {() => Promise<void>} */
  readonly reload = async (): Promise<void> => {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.state = { name: 'loading' }
    try {
      const { createEarningsServices } = await import('./createEarningsServices.ts')
      const services =
        this.services ?? (await createEarningsServices(this.#settings, this.campaign, this.#before))
      // The page has changed its mind in the meantime.
      if (signal.aborted) return
      this.#using = services
      this.#stopConnected?.()
      this.#stopConnected = services.onConnected(() => void this.#follow())
      const account = await services.knownAccount(signal)
      if (signal.aborted) return
      if (account) await this.#read(account)
      else this.#disconnected()
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error)
    }
  }

  #fail(error: Error): void {
    this.tell(error, this.campaign)
    this.state = { name: 'unavailable', trouble: troubleOf(error) }
  }

  #disconnected(trouble?: Trouble): void {
    this.state = { name: 'disconnected', wallets: [], trouble }
    this.#stopWallets?.()
    this.#stopWallets = this.#using?.watchWallets((wallets) => {
      if (this.state.name === 'disconnected') this.state = { ...this.state, wallets }
    })
  }

  async #read(account: Address): Promise<void> {
    const { signal } = this.#ending
    const book = await this.#using?.read(account, signal)
    if (!book || signal.aborted) return
    const { state } = this
    const before = state.name === 'ready' && state.account === account ? state : undefined
    this.state = { name: 'ready', account, book, sending: before?.sending, trouble: before?.trouble }
    this.verifying.follow(account)
  }

  /** The person picked a wallet. @internal */
  readonly connect = async (wallet: WalletOption): Promise<void> => {
    if (!this.dispatchEvent(new SaharaConnectEvent(this.campaign, wallet.rdns))) return
    const { signal } = this.#ending
    this.#focus.watch(this.#focusBack)
    this.state = { name: 'asking' }
    try {
      const account = await this.#using?.connect(wallet.id, signal)
      if (account && !signal.aborted) await this.#read(account)
    } catch (error) {
      if (!signal.aborted) this.#disconnected(troubleOf(error))
    } finally {
      this.#focus.release()
    }
  }

  /** To the button that claims, else to what is said, else to the heading. */
  readonly #focusBack = (): void => {
    for (const place of ['[part="claim"]:enabled', '.news:not(:empty)', 'h2']) {
      const found = this.shadowRoot?.querySelector<HTMLElement>(place)
      if (found) return found.focus({ preventScroll: true })
    }
  }

  /** Stops waiting for the wallet. @internal */
  readonly cancel = (): void => void this.reload()

  /** Everything in one transaction. @internal */
  readonly claim = async (): Promise<void> => {
    const { state } = this
    if (state.name !== 'ready' || !this.dispatchEvent(new SaharaClaimEvent(this.campaign, state.account)))
      return
    const hash = await this.#send((onStep, signal) => this.#using?.claim(onStep, signal))
    if (hash) this.dispatchEvent(new SaharaEarningsClaimedEvent(this.campaign, state.account, hash))
  }

  /** Takes the deposit of a campaign back. @internal */
  readonly leave = async (campaignId: bigint): Promise<void> =>
    void (await this.#send((onStep, signal) => this.#using?.leave(campaignId, onStep, signal)))

  /** Takes referrer shares. @internal */
  readonly withdraw = async (token: Address): Promise<void> =>
    void (await this.#send((onStep, signal) => this.#using?.withdraw(token, onStep, signal)))

  /** Takes bonds that came back, and rewards. @internal */
  readonly takeBond = async (token: Address): Promise<void> =>
    void (await this.#send((onStep, signal) => this.#using?.takeBond(token, onStep, signal)))

  async #openSettled(): Promise<SettledServices> {
    if (!this.#using) throw new DOMException('The element has gone.', 'AbortError')
    return this.#using.openSettled()
  }

  /** Works out again what a settled group of batches pays. @internal */
  readonly explain = async (campaignId: bigint, epoch: number): Promise<void> => {
    const { state } = this
    if (state.name !== 'ready') return
    try {
      const { Settled } = await import('../../internal/settled/Settled.ts')
      this.settled ??= new Settled(this, () => this.#openSettled())
      await this.settled.open({ campaignId, epoch, account: state.account })
    } catch (error) {
      this.tell(error as Error, this.campaign)
    }
  }

  /** Runs one transaction; a second click while it runs does nothing. */
  async #send(
    run: (onStep: TransactionStep, signal: AbortSignal) => Promise<Hex> | undefined,
  ): Promise<Hex | undefined> {
    const { signal } = this.#ending
    const show = (sending: 'wallet' | 'chain' | 'done' | undefined, trouble?: Trouble) => {
      if (this.state.name === 'ready' && !signal.aborted) this.state = { ...this.state, sending, trouble }
    }
    if (this.state.name !== 'ready' || isSending(this.state)) return undefined
    this.#focus.watch(this.#focusBack)
    show('wallet')
    try {
      const hash = await run((step) => show(step === 'wallet' ? 'wallet' : 'chain'), signal)
      show('done')
      await this.#read(this.state.account)
      return hash
    } catch (error) {
      if (signal.aborted) return undefined
      if ((error as Error).name !== 'WalletRejectedError') this.tell(error as Error, this.campaign)
      show(undefined, troubleOf(error))
      return undefined
    } finally {
      this.#focus.release()
    }
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    if (changed.has('campaign') && this.hasUpdated) void this.reload()
    this.showStates(this.state.name)
  }

  override render(): TemplateResult {
    const dir = directionOf(this.language)
    return html`<div class="base" part="base" role="group" aria-label=${this.term('earningsTitle')} dir=${dir}>${renderEarnings(this)}</div>`
  }
}
