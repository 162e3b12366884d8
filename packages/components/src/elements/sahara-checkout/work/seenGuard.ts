import { isOnTop } from './isOnTop.ts'

/** Milliseconds that a button has to be seen before it can be pressed. */
export const seenMs = 500
/** Milliseconds between two looks where the browser does not watch by itself; the least that it allows where it does. */
const lookMs = 100
/** Part of a button that has to be in view. */
const leastPart = 0.75

/** The second version of the standard; not every DOM library describes it. */
type VisibilityInit = IntersectionObserverInit & { trackVisibility: boolean; delay: number }
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }

/** Whether the browser itself tells that nothing covers, fades or distorts an element (IntersectionObserver v2). */
const tracksVisibility = (): boolean =>
  'IntersectionObserver' in globalThis && 'trackVisibility' in IntersectionObserver.prototype

/** How much of a button is seen. `away`: it is out of view. `covered`: it is in view and something is on it or fades it. */
export type Sight = 'seen' | 'soon' | 'covered' | 'away'

/**
 * Watches the button that pays, so that no page can put it under something else or make it invisible and have it pressed by
 * accident. It counts as seen once it was in plain view for half a second.
 */
export class SeenGuard {
  readonly #onChange: () => void
  readonly #tracks: boolean
  #button: Element | undefined
  #observer: IntersectionObserver | undefined
  #look: ReturnType<typeof setInterval> | undefined
  #wait: ReturnType<typeof setTimeout> | undefined
  #sight: Sight = 'away'

  /** @param onChange {@link sight} has changed. @param tracks Whether the browser is asked; default where it can tell. */
  constructor(onChange: () => void, tracks: boolean = tracksVisibility()) {
    this.#onChange = onChange
    this.#tracks = tracks
  }

  get sight(): Sight {
    return this.#sight
  }

  /** Watches this button from now on, or none. */
  watch(button: Element | undefined): void {
    if (button === this.#button) return
    this.stop()
    this.#button = button
    if (!button) return
    if (this.#tracks) this.#observe(button)
    else this.#look = setInterval(() => this.#lookAt(button), lookMs)
  }

  #lookAt(button: Element): void {
    if (isOnTop(button)) return this.#see('soon')
    const { top, bottom, left, right } = button.getBoundingClientRect()
    const isInView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
    this.#see(isInView ? 'covered' : 'away')
  }

  #observe(button: Element): void {
    const init: VisibilityInit = { threshold: [0, leastPart, 1], trackVisibility: true, delay: lookMs }
    this.#observer = new IntersectionObserver((entries) => this.#read(entries), init)
    this.#observer.observe(button)
  }

  #read(entries: readonly VisibilityEntry[]): void {
    const last = entries.at(-1)
    if (!last) return
    if (last.intersectionRatio < leastPart) this.#see('away')
    else this.#see(last.isVisible ? 'soon' : 'covered')
  }

  #see(sight: Exclude<Sight, 'seen'>): void {
    if (sight === 'soon') {
      if (this.#sight === 'soon' || this.#sight === 'seen') return
      this.#wait = setTimeout(() => this.#turn('seen'), seenMs)
    } else clearTimeout(this.#wait)
    this.#turn(sight)
  }

  #turn(sight: Sight): void {
    if (sight === this.#sight) return
    this.#sight = sight
    this.#onChange()
  }

  /** Looks once more, at the very moment in which it is pressed. */
  isSeen(): boolean {
    this.#read(this.#observer?.takeRecords() ?? [])
    return this.#sight === 'seen' && !!this.#button && isOnTop(this.#button)
  }

  stop(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
    clearInterval(this.#look)
    clearTimeout(this.#wait)
    this.#button = undefined
    this.#sight = 'away'
  }
}
