import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { about } from './about.ts'
import { connecting } from './connecting.ts'
import { files } from './files.ts'
import { pulse } from './frame.ts'
import { listed } from './listed.ts'
import { orders } from './orders.ts'
import { price } from './price.ts'
import { publish, publishing } from './publish.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { terms } from './terms.ts'

/** The screens of `<sahara-seller>`. */
export function renderSeller(
  host: SaharaSeller,
  desk: SellerDesk | undefined,
): TemplateResult | typeof nothing {
  const { state, term } = host
  if (state.name === 'unavailable') {
    const text = term(/^(Config|RpcWrong)/.test(state.trouble.name) ? 'sellFailedConfig' : 'sellFailed')
    return html`<section class="middle"><div role="alert"><h2 tabindex="-1">${text}</h2></div><button @click=${host.reload}>${term('tryAgain')}</button></section>`
  }
  if (state.name === 'loading' || !desk)
    return html`<section class="middle">${pulse()}<p class="muted">${term('sellLoading')}</p></section>`
  switch (state.name) {
    case 'start':
      return start(host, desk, state)
    case 'files':
      return files(host, desk, state)
    case 'about':
      return about(host, desk, state)
    case 'sources':
      return sources(host, desk, state)
    case 'terms':
      return terms(host, desk, state)
    case 'price':
      return price(host, desk, state)
    case 'publish':
      return publish(host, desk, state)
    case 'publishing':
      return publishing(host, desk, state)
    case 'listed':
      return listed(host, desk, state)
    case 'connecting':
      return connecting(host, desk, state)
    case 'orders':
      return orders(host, desk, state)
  }
}

/** Nothing can be kept in this browser: said above every screen. */
export function storageNotice(
  { term }: SaharaSeller,
  desk: SellerDesk | undefined,
): TemplateResult | typeof nothing {
  return desk?.drafts.notice ? html`<p class="note small" role="status">${term('sellMemory')}</p>` : nothing
}
