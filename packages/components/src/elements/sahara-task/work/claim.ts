import type { Contribution } from '@saharakit/sdk'
import { SaharaClaimEvent, SaharaEarningsClaimedEvent } from '../../../events/events.ts'
import type { WalletOption } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import type { Trouble } from '../states.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'
import { troubleOf } from './troubleOf.ts'
import { walletOptions } from './walletList.ts'

/** Screens that have no primary button of their own. */
const idle = new Set(['closed', 'finished', 'elsewhere'])

/** Takes the pay of every accepted batch in one transaction. */
export class Claim {
  readonly #work: TaskWork
  readonly #ending = new AbortController()
  #step: 'wallet' | 'chain' | 'done' | undefined
  #trouble: Trouble | undefined
  /** Seats that a claim of this visit paid; the list follows when that is final. */
  readonly #paid = new Set<number>()

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** Pay that a claim would bring now, in the token's smallest unit. */
  get due(): bigint {
    const rows = this.#work.contributions?.rows ?? []
    return rows.reduce((sum, row) => sum + this.#payOf(row), 0n)
  }

  /** Whether a claim of this visit paid a batch. */
  hasPaid(seat: number): boolean {
    return this.#paid.has(seat)
  }

  #payOf(row: Contribution): bigint {
    const claimable = row.status === 'lapsed' || (row.status === 'judged' && !row.refused)
    return claimable && !this.#paid.has(row.seat) ? row.payout : 0n
  }

  #show(step: 'wallet' | 'chain' | 'done' | undefined, trouble?: Trouble): void {
    this.#step = step
    this.#trouble = trouble
    this.#work.host.requestUpdate()
  }

  /** Claims; a second click while one runs does nothing. */
  readonly start = async (): Promise<void> => {
    const { host, offer, contributions } = this.#work
    if (!contributions || this.#step === 'wallet' || this.#step === 'chain') return
    const { account } = contributions
    if (!host.dispatchEvent(new SaharaClaimEvent(offer.id, account))) return
    this.#show('wallet')
    const { signal } = this.#ending
    try {
      const services = await this.#work.services
      const { hash, seats } = await services.claim({
        onStep: (step) => this.#show(step === 'wallet' ? 'wallet' : 'chain'),
        signal,
      })
      for (const seat of seats) {
        this.#paid.add(seat)
        contributions.paid(seat, hash)
      }
      this.#show('done')
      host.dispatchEvent(new SaharaEarningsClaimedEvent(offer.id, account, hash))
    } catch (error) {
      if (signal.aborted) return
      const { name } = error as Error
      if (name === 'WalletNotFoundError') await this.#work.watchWallets()
      else if (name !== 'WalletRejectedError') host.fault(error as Error)
      this.#show(undefined, troubleOf(error))
    }
  }

  /** After a reload no wallet is connected: the person picks one and the claim goes on. */
  readonly #pick = async (wallet: WalletOption): Promise<void> => {
    const { signal } = this.#ending
    this.#show('wallet')
    try {
      await (await this.#work.services).connect(wallet.id, signal)
      this.#show(undefined)
      await this.start()
    } catch (error) {
      if (!signal.aborted) this.#show(undefined, troubleOf(error))
    }
  }

  render(view: TaskView): TemplateResult | typeof nothing {
    const { due } = this
    const { term, language } = view
    if (due === 0n && !this.#step) return nothing
    const { offer, host } = this.#work
    const busy = this.#step === 'wallet' || this.#step === 'chain'
    const trouble = this.#trouble
    const look = idle.has(host.state.name) ? 'primary' : ''
    const steps = { wallet: 'claimWallet', chain: 'claiming', done: 'claimDone' } as const
    const said = trouble
      ? (term('trouble')[trouble.name] ?? (trouble.message || term('troubleOther')))
      : this.#step && term(steps[this.#step])
    const button =
      due > 0n
        ? html`<button class=${look} part="claim" ?disabled=${busy} @click=${this.start}>
            ${term('claim', money(due, offer.token, language))}
          </button>`
        : nothing
    // Two places: where the look changes it is another button, and none that fades from one look to the other.
    return html`<div class="claim">
      ${look ? [nothing, button] : [button]}
      <p class="small grow" role="status">${said ?? nothing}</p>
      ${trouble?.name === 'WalletNotFoundError' ? walletOptions(this.#work, view, this.#pick) : nothing}
    </div>`
  }

  stop(): void {
    this.#ending.abort()
  }
}
