import type { Address } from '@saharakit/sdk'
import { SaharaContributionStatusEvent } from '../../../events/events.ts'
import { Contributions } from './contributions.ts'
import type { TaskWork } from './TaskWork.ts'

/** Milliseconds until the status lines are asked for again after a failure. */
const againMs = 10_000

/** Keeps one status line a batch. They are a comfort: without them the work goes on. */
export class Lines {
  readonly #work: TaskWork
  #timer: ReturnType<typeof setTimeout> | undefined
  contributions: Contributions | undefined

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** The batches of an account from now on. */
  async follow(account: Address): Promise<void> {
    const { host, offer, sources } = this.#work
    if (this.contributions?.account === account) return
    const services = await sources.services
    // Asked twice at once.
    if (this.contributions?.account === account) return
    this.contributions?.stop()
    this.contributions = new Contributions(services, account, {
      onChange(row) {
        host.requestUpdate()
        host.dispatchEvent(new SaharaContributionStatusEvent(offer.id, row.seat, row))
      },
      onHashes: () => host.requestUpdate(),
    })
    this.#work.settledLines.follow(account)
    await this.#load(this.contributions)
  }

  async #load(contributions: Contributions): Promise<void> {
    const { ending, host, notices } = this.#work
    try {
      await contributions.load(ending)
      notices.slow(false, this)
      host.requestUpdate()
    } catch {
      if (ending.aborted || contributions !== this.contributions) return
      notices.slow(true, this)
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#load(contributions), againMs)
    }
  }

  /** Asks the present services from now on; what is on screen stays. */
  async renew(): Promise<void> {
    const { contributions } = this
    if (!contributions) return
    contributions.renew(await this.#work.sources.services)
    await this.#load(contributions)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.contributions?.stop()
  }
}
