/** Milliseconds between two looks at where the focus is. No event tells that a focused node was taken out of a page. */
const interval = 100

/** Milliseconds after an answer in which something may still take the focus. */
const grace = 5_000

/** Milliseconds for which a sheet that has the focus may stay open after its answer. */
const patience = 60_000

/** Whether a person sees it. */
const isShown = (element: Element): boolean =>
  element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)

/**
 * Brings the focus back that a wallet's sheet, or another window on top of the page, has taken away: when that is gone, the
 * focus would be nowhere, and who works by keyboard or ear would start again at the top of the page.
 *
 * Who puts the focus somewhere else is left alone: only where the thing that had it is gone does it come back.
 */
export class FocusReturn {
  readonly #host: HTMLElement
  #move = (): void => {}
  #timer: ReturnType<typeof setInterval> | undefined
  #until = 0
  /** What the person turned to outside the element. */
  #taker: Element | undefined

  constructor(host: HTMLElement) {
    this.#host = host
  }

  /**
   * Something that may take the focus is about to open. Does nothing where the element does not have it.
   *
   * @param move Puts the focus to where the person goes on, as the element is drawn then.
   */
  watch(move: () => void): void {
    if (this.#timer === undefined && !this.#host.shadowRoot?.activeElement) return
    this.#move = move
    this.#until = Number.POSITIVE_INFINITY
    if (this.#timer !== undefined) return
    this.#taker = undefined
    document.addEventListener('pointerdown', this.#onPointer, { capture: true })
    this.#timer = setInterval(this.#look, interval)
  }

  /** It has answered; it may take a while to close. */
  release(): void {
    const wait = this.#host.shadowRoot?.activeElement ? grace : patience
    if (this.#until === Number.POSITIVE_INFINITY) this.#until = performance.now() + wait
  }

  readonly #onPointer = (event: Event): void => {
    const [target] = event.composedPath()
    if (target instanceof Element && !event.composedPath().includes(this.#host)) this.#taker = target
  }

  readonly #look = (): void => {
    if (performance.now() > this.#until) return this.stop()
    if (this.#host.shadowRoot?.activeElement) {
      this.#taker = undefined
      return
    }
    const { activeElement, body, documentElement } = document
    if (activeElement && activeElement !== body && activeElement !== documentElement) {
      this.#taker = activeElement
      return
    }
    if (!this.#taker || !isShown(this.#taker)) this.#move()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    document.removeEventListener('pointerdown', this.#onPointer, { capture: true })
  }
}
