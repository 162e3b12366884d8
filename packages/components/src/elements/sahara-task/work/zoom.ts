import type { SaharaTask } from '../element.ts'

const largest = 8

/** Zoom of the stage: buttons, keys, Ctrl+wheel and two fingers. One finger scrolls as anywhere. */
export class Zoom {
  readonly #host: SaharaTask
  readonly #fingers = new Map<number, PointerEvent>()
  #factor = 1
  #stage: HTMLElement | undefined

  constructor(host: SaharaTask) {
    this.#host = host
  }

  /** Present factor, 1 = fitted. */
  get factor(): number {
    return this.#factor
  }

  reset(): void {
    this.#set(1)
  }

  by(ratio: number): void {
    this.#set(this.#factor * ratio)
  }

  /** Finds the stage of the item on screen; call it after each drawing. */
  attach(): void {
    const stage = this.#host.shadowRoot?.querySelector<HTMLElement>('[data-zoom]') ?? undefined
    if (stage === this.#stage) return
    this.#stage = stage
    this.#fingers.clear()
    stage?.addEventListener('pointerdown', (event) => this.#fingers.set(event.pointerId, event))
    stage?.addEventListener('pointermove', (event) => this.#pinch(event))
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      stage?.addEventListener(end, (event) => this.#fingers.delete(event.pointerId))
    stage?.addEventListener('wheel', (event) => this.#wheel(event), { passive: false })
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return
    event.preventDefault()
    this.#set(this.#factor * Math.exp(-event.deltaY / 300), event)
  }

  #pinch(event: PointerEvent): void {
    if (!this.#fingers.has(event.pointerId)) return
    const before = this.#spread()
    this.#fingers.set(event.pointerId, event)
    const after = this.#spread()
    if (before && after) this.#set((this.#factor * after) / before, event)
  }

  /** Distance of two fingers in pixels; undefined with one or three. */
  #spread(): number | undefined {
    const [a, b, c] = [...this.#fingers.values()]
    return a && b && !c ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : undefined
  }

  /** The point under the finger or the middle stays where it is. */
  #set(factor: number, at?: { clientX: number; clientY: number }): void {
    const next = Math.min(largest, Math.max(1, Math.abs(factor - 1) < 0.02 ? 1 : factor))
    const ratio = next / this.#factor
    this.#factor = next
    const stage = this.#stage
    if (!stage) return
    const box = stage.getBoundingClientRect()
    const x = at ? at.clientX - box.left : box.width / 2
    const y = at ? at.clientY - box.top : box.height / 2
    const left = (stage.scrollLeft + x) * ratio - x
    const top = (stage.scrollTop + y) * ratio - y
    // Through the object model, which a policy against inline styles allows.
    stage.style.setProperty('--_zoom', String(next))
    stage.scrollTo({ left, top, behavior: 'instant' })
    this.#host.requestUpdate()
  }
}
