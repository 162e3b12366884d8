/**
 * Keeps the focus inside an element whose focused part is drawn away, for example the button that tries again: who works by
 * keyboard or ear would start again at the top of the page.
 */
export class FocusKeeper {
  #had = false
  #owed = false

  /** Before the element is drawn. */
  look(root: ShadowRoot | null): void {
    this.#had = !!root?.activeElement
  }

  /** After it was drawn: to the first of `places` that is there, now or when it comes. */
  keep(root: ShadowRoot | null, places: string): void {
    const { activeElement } = root ?? {}
    if (activeElement) this.#owed = false
    else if (this.#had && document.activeElement === document.body) this.#owed = true
    if (!this.#owed) return
    const target = root?.querySelector<HTMLElement>(places)
    target?.focus({ preventScroll: true })
    this.#owed = !target
  }
}
