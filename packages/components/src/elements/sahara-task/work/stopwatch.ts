/** Counts the milliseconds for which an item was really on screen: hidden tabs do not count. */
export class Stopwatch {
  #total = 0
  #since: number | undefined
  readonly #onVisibility = () => (document.hidden ? this.#pause() : this.#run())

  constructor() {
    document.addEventListener('visibilitychange', this.#onVisibility)
    this.#onVisibility()
  }

  #run(): void {
    this.#since ??= performance.now()
  }

  #pause(): void {
    if (this.#since !== undefined) this.#total += performance.now() - this.#since
    this.#since = undefined
  }

  /** Time so far; starts again from `ms`. */
  restart(ms = 0): number {
    this.#pause()
    const read = Math.round(this.#total)
    this.#total = ms
    if (!document.hidden) this.#run()
    return read
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility)
  }
}
