import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaCampaign } from '../element.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { connecting } from './connecting.ts'
import { created, creating } from './creating.ts'
import { pulse } from './frame.ts'
import { gold } from './gold.ts'
import { items } from './items.ts'
import { price } from './price.ts'
import { review } from './review.ts'
import { start } from './start.ts'
import { task } from './task.ts'
import { watch } from './watch.ts'

/** The screens of `<sahara-campaign>`. */
export function renderCampaign(host: SaharaCampaign, desk: CampaignDesk | undefined): TemplateResult {
  const { state, term } = host
  if (state.name === 'unavailable') {
    const text = term(/^(Config|RpcWrong)/.test(state.trouble.name) ? 'campFailedConfig' : 'campFailed')
    return html`<section class="middle"><div role="alert"><h2 tabindex="-1">${text}</h2></div><button @click=${host.reload}>${term('tryAgain')}</button></section>`
  }
  if (state.name === 'loading' || !desk)
    return html`<section class="middle">${pulse()}<p class="muted">${term('campLoading')}</p></section>`
  switch (state.name) {
    case 'watch':
      return watch(host, desk, state)
    case 'start':
      return start(host, desk, state)
    case 'items':
      return items(host, desk, state)
    case 'task':
      return task(host, desk, state)
    case 'gold':
      return gold(host, desk, state)
    case 'price':
      return price(host, desk, state)
    case 'review':
      return review(host, desk, state)
    case 'connecting':
      return connecting(host, desk, state)
    case 'creating':
      return creating(host, desk, state)
    case 'created':
      return created(host, desk, state)
  }
}

/** Nothing can be kept in this browser: said above every screen where something is written. */
export function storageNotice(
  { state, term }: SaharaCampaign,
  desk: CampaignDesk | undefined,
): TemplateResult | typeof nothing {
  return desk?.drafts.notice && 'draft' in state
    ? html`<p class="note small" role="status">${term('planMemory')}</p>`
    : nothing
}
