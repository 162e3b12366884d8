/** From here on the person is told how much time is left. */
const tellFrom = 900
/** From here on it is said aloud, too. */
const warnFrom = 120
/** A timer can't run for longer than 24 days, and a sleeping device stops it anyway. */
const longest = 3_600

/** Watches the end of a work window: wakes up when the time left is first told, once a minute after that, and at the end. */
export class Deadline {
  readonly #onTick: () => void
  readonly #onOver: () => void
  #expiresAt: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param onTick What is shown has changed. @param onOver The time is over; called once for each {@link watch}. */
  constructor(onTick: () => void, onOver: () => void) {
    this.#onTick = onTick
    this.#onOver = onOver
  }

  /** Seconds left; undefined while nothing is watched. */
  get left(): number | undefined {
    return this.#expiresAt === undefined ? undefined : this.#expiresAt - Date.now() / 1_000
  }

  /** Seconds left where the person should know. */
  get told(): number | undefined {
    const { left } = this
    // A timer may fire a moment early, and a deadline is a whole second.
    return left !== undefined && left > 0 && left < tellFrom + 1 ? left : undefined
  }

  /** Whether the end is so near that it has to be said aloud. */
  get near(): boolean {
    const { told } = this
    return told !== undefined && told < warnFrom + 1
  }

  /** Watches another end (unix seconds), or none. */
  watch(expiresAt: number | undefined): void {
    if (expiresAt === this.#expiresAt) return
    this.#expiresAt = expiresAt
    this.look()
  }

  /** Looks at the clock now: after a device has slept its timers are late. */
  look(): void {
    clearTimeout(this.#timer)
    const { left } = this
    if (left === undefined) return
    if (left <= 0) {
      this.#expiresAt = undefined
      return this.#onOver()
    }
    const wait = left > tellFrom ? left - tellFrom : left % 60 || 60
    this.#timer = setTimeout(
      () => {
        if ((this.left ?? 0) > 0) this.#onTick()
        this.look()
      },
      Math.ceil(Math.min(wait, longest) * 1_000),
    )
  }

  stop(): void {
    this.watch(undefined)
    clearTimeout(this.#timer)
  }
}
