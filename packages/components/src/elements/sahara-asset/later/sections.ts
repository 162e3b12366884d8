import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { Reading } from './Details.ts'
import type { DetailsView } from './detailsView.ts'

/** A piece of the details with its heading. */
export const section = (title: string, body: unknown): TemplateResult =>
  html`<section><h3>${title}</h3>${body}</section>`

/** What stands where something is being read, or could not be. */
export function waiting(
  { term }: DetailsView,
  { name }: Pick<Reading<unknown>, 'name'>,
  again: () => void,
): TemplateResult {
  return name === 'reading'
    ? html`<p class="muted small" role="status">${term('detailsReading')}</p>`
    : html`<p class="small" role="status">${term('detailsFailed')} <button class="link" @click=${again}>${term('tryAgain')}</button></p>`
}

/** A hash or an address, cut short, that can be copied whole. */
export function copyable({ term, details }: DetailsView, text: string, name: string): TemplateResult {
  const short = `${text.slice(0, 10)}…${text.slice(-6)}`
  return html`<button class="quiet small hash" title=${text} aria-label=${`${name}: ${short}`} @click=${() => details.copy(text)}>
    ${short}${details.copied === text ? html` <span role="status">${term('copied')}</span>` : nothing}
  </button>`
}
