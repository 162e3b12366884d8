import type { CheckoutWork } from './CheckoutWork.ts'
import { isDeliberate } from './deliberate.ts'
import { SeenGuard } from './seenGuard.ts'

/** Why the button that pays does nothing. */
export type Refusal = 'covered' | 'untrusted'

/** The button that pays: it works for a person who sees it, and for nobody else. */
export class PayButton {
  readonly #work: CheckoutWork
  readonly #guard: SeenGuard
  /** Why the last press did nothing. */
  #refused: Refusal | undefined

  constructor(work: CheckoutWork) {
    this.#work = work
    this.#guard = new SeenGuard(() => {
      if (this.#guard.sight === 'seen' && this.#refused === 'covered') this.#refused = undefined
      work.host.requestUpdate()
    })
  }

  /** The button on screen, or none. */
  watch(button: Element | undefined): void {
    this.#guard.watch(button)
  }

  /** Whether it can be pressed, as far as is known. */
  get isOpen(): boolean {
    return this.#guard.sight === 'seen'
  }

  /** What is said beside it. */
  get refusal(): Refusal | undefined {
    return this.#guard.sight === 'covered' ? 'covered' : this.#refused
  }

  /** Somebody, or something, has pressed it. */
  readonly press = (event: Event): void => {
    const refused = !isDeliberate(event) ? 'untrusted' : this.#guard.isSeen() ? undefined : 'covered'
    this.#refused = refused
    if (refused) this.#work.host.requestUpdate()
    else void this.#work.purchase.pay()
  }

  stop(): void {
    this.#guard.stop()
  }
}
