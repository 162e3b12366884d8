import { html, nothing, type TemplateResult } from '../../../internal/template.ts'

/** A calm sentence with one way on. */
export function message(title: string, text: unknown, actions: unknown = nothing): TemplateResult {
  return html`<section class="middle">
    <h2 tabindex="-1">${title}</h2>
    <p class="muted">${text}</p>
    <div class="row">${actions}</div>
  </section>`
}
