import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaCampaign } from '../element.ts'
import { isWritten } from '../plan/draft.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'

/** What this is, and the way on. */
export function start(host: SaharaCampaign, desk: CampaignDesk, { draft }: In<'start'>): TemplateResult {
  const { term } = host
  const begun = isWritten(draft, desk.items.list)
  // Something may have been paid for already: the review finds out.
  const step = draft.progress.sending ? 'review' : 'items'
  const go = () => host.send({ type: 'go', step })
  const label = begun
    ? term('planGoOn', draft.title ? plainIsolate(draft.title, 60) : term('planNameless'))
    : term('planBegin')
  return html`<section class="intro">
    <h2 tabindex="-1">${term('campTitle')}</h2>
    <p class="lead">${term('planLead')}</p>
    <dl class="facts">${term('planFacts').map(
      ([title, text]) => html`<div><dt>${title}</dt><dd class="muted">${text}</dd></div>`,
    )}</dl>
    <div class="actions">
      <button class="primary" part="begin" data-focus @click=${go}>${label}</button>
      ${begun ? html`<button class="quiet" @click=${desk.startAfresh}>${term('planAfresh')}</button>` : nothing}
    </div>
  </section>`
}
