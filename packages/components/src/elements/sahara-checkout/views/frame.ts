import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { nameOf } from '../front/views.ts'
import type { Item } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** What a screen says, and the one thing to do next. */
export type Told = Readonly<{
  title: string
  text?: unknown
  /** The button; there is none where there is only to wait. */
  action?: TemplateResult | typeof nothing
  /** Below everything. */
  more?: unknown
}>

/** What the screens of a payment and its order have around them. */
export type Frame = Readonly<{
  item: Item
  price: string
  steps: TemplateResult | typeof nothing
  /** Something is under way that nobody here can hurry. */
  isMoving: boolean
  /** The title is bad news. */
  isAlert?: boolean
  /** Between what is said and the button. */
  notes?: unknown
  /** At the foot. */
  foot?: unknown
}>

/** How far it is, what that means, and what to do: every screen after the review stands like this, so that nothing jumps. */
export function frame(work: CheckoutWork, told: Told, parts: Frame): TemplateResult {
  const { action = nothing, more = nothing, text, title } = told
  const { foot, isAlert, isMoving, item, notes = nothing, price, steps } = parts
  return html`<section class="order">
    <header part="header">
      <p class="muted small"><bdi>${nameOf(work.host, item)}</bdi> · ${price}</p>
      ${steps}
    </header>
    <div class="told">
      ${isMoving ? html`<div class="pulse"></div>` : nothing}
      <div role=${isAlert ? 'alert' : nothing}><h2 tabindex="-1">${title}</h2></div>
      ${text ? html`<p class="muted">${text}</p>` : nothing}
      ${notes} ${action === nothing ? nothing : html`<div class="row">${action}</div>`} ${more}
    </div>
    ${foot ? html`<footer class="small muted row">${foot}</footer>` : nothing}
  </section>`
}
