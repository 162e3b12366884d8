import type { Contribution } from '@saharakit/sdk'
import { SaharaClaimEvent, SaharaEarningsClaimedEvent } from '../../../events/events.ts'
import type { WalletOption } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import { FocusReturn } from '../../../internal/work/focusReturn.ts'
import type { Trouble } from '../states.ts'
import type { TaskView } from '../view.ts'
import { slowAfterMs } from './steps.ts'
import type { TaskWork } from './TaskWork.ts'
import { troubleOf } from './troubleOf.ts'
import { walletOptions } from './walletList.ts'

/** Screens that have no primary button of their own. */
const idle = new Set(['closed', 'finished', 'elsewhere'])

/** Where a claim is: `slow` is a wallet that has been silent for long. */
type ClaimStep = 'wallet' | 'slow' | 'chain' | 'done'

/** Takes the pay of every accepted batch in one transaction. */
export class Claim {
  readonly #work: TaskWork
  readonly #focus: FocusReturn
  #attempt = new AbortController()
  #slow: ReturnType<typeof setTimeout> | undefined
  #step: ClaimStep | undefined
  #trouble: Trouble | undefined
  /** Seats that a claim of this visit paid; the list follows when that is final. */
  readonly #paid = new Set<number>()

  constructor(work: TaskWork) {
    this.#work = work
    this.#focus = new FocusReturn(work.host)
  }

  /** Pay that a claim would bring now, in the token's smallest unit. */
  get due(): bigint {
    const rows = this.#work.lines.contributions?.rows ?? []
    return rows.reduce((sum, row) => sum + this.#payOf(row), 0n)
  }

  /** The wallet is asked, or the chain. */
  get #busy(): boolean {
    return this.#step !== undefined && this.#step !== 'done'
  }

  /** Whether a claim of this visit paid a batch. */
  hasPaid(seat: number): boolean {
    return this.#paid.has(seat)
  }

  #payOf(row: Contribution): bigint {
    const claimable = row.status === 'lapsed' || (row.status === 'judged' && !row.refused)
    return claimable && !this.#paid.has(row.seat) ? row.payout : 0n
  }

  #show(step: ClaimStep | undefined, trouble?: Trouble): void {
    clearTimeout(this.#slow)
    if (step === 'wallet') this.#slow = setTimeout(() => this.#show('slow'), slowAfterMs)
    this.#step = step
    this.#trouble = trouble
    if (this.#busy) this.#focus.watch(this.#focusBack)
    else this.#focus.release()
    this.#work.host.requestUpdate()
  }

  /** To the button, or to what is said in its place. */
  readonly #focusBack = (): void => {
    const root = this.#work.host.shadowRoot
    const place =
      root?.querySelector<HTMLElement>('.claim [part="claim"]') ??
      root?.querySelector<HTMLElement>('.claim [role="status"]')
    place?.focus({ preventScroll: true })
  }

  /** Claims; a second click while one runs does nothing. */
  readonly start = async (): Promise<void> => {
    const { host, lines, offer } = this.#work
    const { contributions } = lines
    if (!contributions || this.#busy) return
    const { account } = contributions
    if (!host.dispatchEvent(new SaharaClaimEvent(offer.id, account))) return
    await this.#try(async (signal) => {
      const services = await this.#work.services
      const { hash, seats } = await services.claim({
        onStep: (step) => signal.aborted || this.#show(step === 'wallet' ? 'wallet' : 'chain'),
        signal,
      })
      if (signal.aborted) return
      for (const seat of seats) {
        this.#paid.add(seat)
        contributions.paid(seat, hash)
      }
      this.#show('done')
      host.dispatchEvent(new SaharaEarningsClaimedEvent(offer.id, account, hash))
    })
  }

  /** After a reload no wallet is connected: the person picks one and the claim goes on. */
  readonly #pick = (wallet: WalletOption): Promise<void> =>
    this.#try(async (signal) => {
      await (await this.#work.services).connect(wallet.id, signal)
      if (signal.aborted) return
      this.#show(undefined)
      await this.start()
    })

  /** Asks the wallet for something; what fails is said, and the button is there again. */
  async #try(ask: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { host, wallets } = this.#work
    this.#attempt.abort()
    this.#attempt = new AbortController()
    const { signal } = this.#attempt
    this.#show('wallet')
    try {
      await ask(signal)
    } catch (error) {
      if (signal.aborted) return
      const { name } = error as Error
      if (name === 'WalletNotFoundError') await wallets.watch()
      else if (name !== 'WalletRejectedError') host.fault(error as Error)
      this.#show(undefined, troubleOf(error))
    }
  }

  /** Whatever the wallet answers now is ignored; what the chain says of it shows in the lines. */
  readonly #cancel = (): void => {
    this.#attempt.abort()
    this.#show(undefined)
  }

  #words({ term }: TaskView): string | undefined {
    const trouble = this.#trouble
    if (trouble) return term('trouble')[trouble.name] ?? (trouble.message || term('troubleOther'))
    const steps = { wallet: 'claimWallet', slow: 'slowText', chain: 'claiming', done: 'claimDone' } as const
    return this.#step && term(steps[this.#step])
  }

  render(view: TaskView): TemplateResult | typeof nothing {
    const { due } = this
    const { term, language } = view
    if (due === 0n && !this.#step) return nothing
    const { offer, host } = this.#work
    const look = idle.has(host.state.name) ? 'primary' : ''
    // It keeps the focus while it can't be pressed again.
    const button =
      due > 0n
        ? html`<button class=${look} part="claim" aria-disabled=${this.#busy ? 'true' : nothing} @click=${this.start}>
            ${term('claim', money(due, offer.token, language))}
          </button>`
        : nothing
    const canCancel = this.#step === 'wallet' || this.#step === 'slow'
    // Two places: where the look changes it is another button, and none that fades from one look to the other.
    return html`<div class="claim">
      ${look ? [nothing, button] : [button]}
      <p class="small grow" role="status" tabindex="-1">${this.#words(view) ?? nothing}</p>
      ${canCancel ? html`<button class="quiet" @click=${this.#cancel}>${term('cancel')}</button>` : nothing}
      ${this.#trouble?.name === 'WalletNotFoundError' ? walletOptions(this.#work, view, this.#pick) : nothing}
    </div>`
  }

  stop(): void {
    clearTimeout(this.#slow)
    this.#attempt.abort()
    this.#focus.stop()
  }
}
