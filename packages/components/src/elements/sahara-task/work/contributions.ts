import type { Address, Contribution, Hex } from '@saharakit/sdk'
import { endStatuses } from '@saharakit/sdk'
import type { WorkServices } from '../../../internal/services.ts'

/** The person's batches, newest first, kept up to date until each reaches an end. */
export class Contributions {
  readonly #rows = new Map<number, Contribution>()
  readonly #hashes = new Map<number, Hex>()
  readonly #stops = new Map<number, () => void>()
  readonly #services: WorkServices
  /** Whose batches these are. */
  readonly account: Address
  readonly #onChange: (contribution: Contribution) => void

  constructor(services: WorkServices, account: Address, onChange: (contribution: Contribution) => void) {
    this.#services = services
    this.account = account
    this.#onChange = onChange
  }

  /** Newest first. */
  get rows(): readonly Contribution[] {
    return [...this.#rows.values()].sort((a, b) => b.seat - a.seat)
  }

  /** Transaction that last moved a batch. */
  hashOf(seat: number): Hex | undefined {
    return this.#hashes.get(seat)
  }

  /** A transaction of this visit moved a batch. */
  moved(seat: number, hash: Hex): void {
    this.#hashes.set(seat, hash)
  }

  /** Reads the list; rejects with what the source says. */
  async load(signal: AbortSignal): Promise<void> {
    for (const row of await this.#services.listContributions(this.account, signal)) this.#put(row)
  }

  /** Follows a batch from now on. */
  follow(seat: number): void {
    if (this.#stops.has(seat)) return
    const put = (row: Contribution) => this.#put(row)
    this.#stops.set(seat, this.#services.watchContribution(this.account, seat, put))
  }

  #put(row: Contribution): void {
    const before = this.#rows.get(row.seat)
    this.#rows.set(row.seat, row)
    if ('hash' in row && row.hash) this.#hashes.set(row.seat, row.hash)
    if (endStatuses.includes(row.status)) {
      this.#stops.get(row.seat)?.()
      this.#stops.delete(row.seat)
    } else this.follow(row.seat)
    if (before?.status !== row.status) this.#onChange(row)
  }

  stop(): void {
    for (const stop of this.#stops.values()) stop()
    this.#stops.clear()
  }
}
