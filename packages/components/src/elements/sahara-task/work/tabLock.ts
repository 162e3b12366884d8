/**
 * Keeps paid work to one tab. Where there are no Web Locks every tab may work, and the contract's one submission a seat
 * is what is left.
 */
export class TabLock {
  readonly #name: string
  #release: (() => void) | undefined
  #asking: Promise<boolean> | undefined
  #onStolen: () => void

  /** `onStolen`: another tab took over. */
  constructor(campaign: string, onStolen: () => void) {
    this.#name = `saharakit/work/${campaign.toLowerCase()}`
    this.#onStolen = onStolen
  }

  /** Whether the work is this tab's now. `steal` takes it from another tab. */
  take(steal = false): Promise<boolean> {
    const locks = globalThis.navigator?.locks as LockManager | undefined
    if (!locks || (this.#release && !steal)) return Promise.resolve(true)
    // Asked twice at once, the second would find the lock taken by the first.
    if (this.#asking && !steal) return this.#asking
    const asking = this.#ask(locks, steal)
    this.#asking = asking
    void asking.then(() => this.#asking === asking && (this.#asking = undefined))
    return asking
  }

  #ask(locks: LockManager, steal: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(!!lock)
        return lock ? new Promise<void>((release) => (this.#release = release)) : undefined
      }
      locks.request(this.#name, steal ? { steal } : { ifAvailable: true }, hold).catch((error: Error) => {
        // A lock that was held and is rejected was stolen; one that could not be asked for (no storage) does not exist.
        const held = this.#release
        this.#release = undefined
        if (held && error.name === 'AbortError') this.#onStolen()
        else resolve(true)
      })
    })
  }

  /** Lets another tab work. */
  end(): void {
    this.#onStolen = () => {}
    this.#release?.()
    this.#release = undefined
  }
}
