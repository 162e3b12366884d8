import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { timeText } from './price.ts'

function copyField(
  host: SaharaSeller,
  desk: SellerDesk,
  { name, label, value, rows }: Readonly<{ name: string; label: string; value: string; rows?: number }>,
): TemplateResult {
  const { term } = host
  const onFocus = (event: Event) => (event.target as HTMLInputElement).select()
  const field = rows
    ? html`<textarea id=${name} readonly rows=${String(rows)} dir="ltr" .value=${value} @focus=${onFocus}></textarea>`
    : html`<input id=${name} readonly dir="ltr" .value=${value} @focus=${onFocus} />`
  return html`<div class="field copy">
    <label for=${name}>${label}</label>
    <span class="row"><span class="control grow">${field}</span>
      <button type="button" aria-label=${`${term('sellCopy')}: ${label}`} @click=${() => host.copy(value)}>${desk.copied === value ? term('copied') : term('sellCopy')}</button></span>
  </div>`
}

/** An address of ours stands in an attribute: nothing in it ends the quotes. */
const snippet = (asset: string, offer: string | undefined) =>
  `<sahara-checkout asset="${asset}"${offer ? ` offer="${offer.replaceAll('"', '&quot;')}"` : ''}></sahara-checkout>`

/** It is for sale: how buyers get there, and what is left to do. */
export function listed(host: SaharaSeller, desk: SellerDesk, { draft }: In<'listed'>): TemplateResult {
  const { term, language } = host
  const { assetId = '0', offer = '', published } = draft.progress
  const text = published ? undefined : offer
  const link = desk.services.pageOf(BigInt(assetId), text)
  const more = () => {
    desk.edit({ reach: 'everybody' })
    void desk.publishing.start()
  }
  return html`<section class="screen">
    <header><p class="mark good" aria-hidden="true"></p>
      <h2 tabindex="-1">${term('sellListedTitle', plainIsolate(draft.name, 120))}</h2>
      <p class="muted">${term(published ? 'sellListedEverybody' : 'sellListedLink')}</p></header>
    ${link ? copyField(host, desk, { name: 'link', label: term('sellLink'), value: link }) : nothing}
    ${!link && text ? copyField(host, desk, { name: 'offer', label: term('sellOfferText'), value: text }) : nothing}
    ${copyField(host, desk, { name: 'html', label: term('sellHtml'), value: snippet(desk.ownReference, text), rows: 3 })}
    ${draft.access === 'buyers' ? html`<p class="small muted">${term('sellListedKeys', timeText(draft.deliverWithin, language))}</p>` : nothing}
    <p class="visually-hidden" role="status">${desk.copied ? term('copied') : nothing}</p>
    <div class="actions">
      <button class="primary" part="orders" @click=${desk.openOrders}>${term('sellOrders')}</button>
      ${published ? nothing : html`<button @click=${more}>${term('sellPublishNow')}</button>`}
      <button class="quiet" @click=${desk.startAfresh}>${term('sellAnother')}</button>
    </div>
  </section>`
}
