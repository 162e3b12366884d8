/** A timer can't run for longer than 24 days, and a sleeping device stops it anyway. */
const longest = 3_600

/** Counts down to a moment: wakes up whenever what is told of the time left becomes something else. */
export class Clock {
  readonly #onTick: () => void
  #until: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param onTick What is shown has changed. */
  constructor(onTick: () => void) {
    this.#onTick = onTick
  }

  /** Seconds left; endless while nothing is watched. */
  get left(): number {
    return this.#until === undefined ? Number.POSITIVE_INFINITY : this.#until - Date.now() / 1_000
  }

  /** Counts down to another moment (unix seconds), or to none. */
  watch(until: number | undefined): void {
    if (until === this.#until) return
    this.#until = until
    this.look()
  }

  /** Looks at the time now: after a device has slept its timers are late. */
  look(): void {
    clearTimeout(this.#timer)
    const { left } = this
    if (left === Number.POSITIVE_INFINITY || left <= 0) return
    // Minutes are told once there are less than two hours, seconds in the last minute and a half.
    const step = left > 5_400 ? 600 : left > 90 ? 30 : 1
    this.#timer = setTimeout(
      () => {
        this.#onTick()
        this.look()
      },
      Math.min(left % step || step, longest) * 1_000 + 20,
    )
  }

  stop(): void {
    this.watch(undefined)
    clearTimeout(this.#timer)
  }
}
