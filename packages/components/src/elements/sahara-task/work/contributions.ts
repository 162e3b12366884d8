import type { Address, Contribution, Hex } from '@saharakit/sdk'
import { endStatuses } from '@saharakit/sdk'
import type { WorkServices } from '../../../internal/services.ts'

/** The step that a status belongs to: each has a transaction of its own. */
const steps: Partial<Readonly<Record<Contribution['status'], string>>> = {
  sent: 'submission',
  included: 'submission',
  final: 'submission',
  opened: 'opening',
  judged: 'opening',
  paid: 'claim',
  lapsed: 'lapse',
}

const keyOf = ({ seat, status }: Contribution): string => `${seat} ${steps[status] ?? status}`

/** Statuses whose transaction was somebody else's or of another visit: only the list knows it. */
const listed = new Set<Contribution['status']>(['opened', 'judged', 'paid', 'lapsed'])

/** What the lines are read from. */
export type ContributionServices = Pick<WorkServices, 'listContributions' | 'watchContribution'>

/** Who is told. */
export type ContributionsListener = Readonly<{
  /** A batch moved. */
  onChange: (contribution: Contribution) => void
  /** More transactions are known. */
  onHashes: () => void
}>

/** The person's batches, newest first, kept up to date until each reaches an end. */
export class Contributions {
  readonly #rows = new Map<number, Contribution>()
  /** By seat and step. */
  readonly #hashes = new Map<string, Hex>()
  readonly #ending = new AbortController()
  readonly #stops = new Map<number, () => void>()
  #services: ContributionServices
  /** Whose batches these are. */
  readonly account: Address
  readonly #listener: ContributionsListener

  constructor(services: ContributionServices, account: Address, listener: ContributionsListener) {
    this.#services = services
    this.account = account
    this.#listener = listener
  }

  /** Newest first. */
  get rows(): readonly Contribution[] {
    return [...this.#rows.values()].sort((a, b) => b.seat - a.seat)
  }

  /** Transaction of the step where a batch stands, or of the claim that is about to end it. */
  hashOf(row: Contribution): Hex | undefined {
    return this.#hashes.get(`${row.seat} claim`) ?? this.#hashes.get(keyOf(row))
  }

  /** A transaction of this visit paid a batch. */
  paid(seat: number, hash: Hex): void {
    this.#hashes.set(`${seat} claim`, hash)
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

  /** Reads from other services from now on. */
  renew(services: ContributionServices): void {
    this.#services = services
    const followed = [...this.#stops]
    this.#stops.clear()
    for (const [seat, stop] of followed) {
      stop()
      this.follow(seat)
    }
  }

  #put(row: Contribution): void {
    const before = this.#rows.get(row.seat)
    this.#rows.set(row.seat, row)
    if ('hash' in row && row.hash) this.#hashes.set(keyOf(row), row.hash)
    if (endStatuses.includes(row.status)) {
      this.#stops.get(row.seat)?.()
      this.#stops.delete(row.seat)
    } else this.follow(row.seat)
    if (before?.status === row.status) return
    this.#listener.onChange(row)
    if (before && listed.has(row.status) && !this.hashOf(row)) void this.#findHashes()
  }

  /** Asks the list for the transactions that the chain's state alone does not tell. */
  async #findHashes(): Promise<void> {
    const { signal } = this.#ending
    try {
      for (const row of await this.#services.listContributions(this.account, signal)) {
        if (!('hash' in row) || !row.hash) continue
        this.#hashes.set(keyOf(row), row.hash)
      }
      this.#listener.onHashes()
    } catch (error) {
      if (!signal.aborted) console.warn('SaharaKit could not read the transactions of batches.', error)
    }
  }

  stop(): void {
    this.#ending.abort()
    for (const stop of this.#stops.values()) stop()
    this.#stops.clear()
  }
}
