import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import { openStep } from '../listing/check.ts'
import { isRegistered, isWritten } from '../listing/draft.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'

/** What this is, and where one stopped the last time. */
export function start(host: SaharaSeller, desk: SellerDesk, { draft }: In<'start'>): TemplateResult {
  const { term } = host
  const written = isWritten(draft)
  const name = plainIsolate(draft.name || term('sellNameless'), 60)
  // To where something is left to say; files are gone with the page that they were chosen in.
  const open = written && !isRegistered(draft) ? openStep(draft, desk.facts) : undefined
  const begin = () => host.send({ type: 'go', step: open ?? (written ? 'publish' : 'files') })
  return html`<section class="intro">
    <header><h2 tabindex="-1">${term('sellTitle')}</h2><p class="muted lead">${term('sellLead')}</p></header>
    <dl class="facts">
      ${term('sellFacts').map(([title, text]) => html`<div><dt>${title}</dt><dd class="muted">${text}</dd></div>`)}
    </dl>
    <div class="actions">
      <button class="primary" part="begin" @click=${begin}>${written ? term('sellGoOn', name) : term('sellBegin')}</button>
      <button @click=${desk.openOrders}>${term('sellOrders')}</button>
      ${written ? html`<button class="quiet" @click=${desk.startAfresh}>${term('sellAfresh')}</button>` : nothing}
    </div>
  </section>`
}
