import type { AccountResult } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, isolate, money, shortAddress } from '../../../internal/words.ts'
import type { CampaignBook } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { percent } from './price.ts'

/** People that are listed; the rest is counted. */
const SHOWN = 50

function row(
  { term, language }: SaharaCampaign,
  { unit }: CampaignBook,
  person: AccountResult,
): TemplateResult {
  const { account, droppedEpochs, goldRight, goldSeen, looksLeaked, pay, refusedEpochs, seats } = person
  const mark = refusedEpochs.length
    ? term('campRefused')
    : droppedEpochs.length
      ? term('campDropped')
      : undefined
  return html`<tr>
    <th scope="row" title=${account}>${isolate(shortAddress(account))} ${mark ? html`<small class="caution">${mark}</small>` : nothing}${looksLeaked ? html` <small class="caution">${term('campLeaked')}</small>` : nothing}</th>
    <td>${formatOf(language, {}).format(seats)}</td>
    <td>${goldSeen ? term('campGoldOf', goldRight, goldSeen) : '–'}</td>
    <td>${money(pay, unit, language)}</td>
  </tr>`
}

/** Who worked on it, those first who did worst at what is known. */
export function people(
  host: SaharaCampaign,
  desk: CampaignDesk,
  book: CampaignBook,
): TemplateResult | typeof nothing {
  const { term, language } = host
  const share = ({ goldRight, goldSeen }: AccountResult) => (goldSeen ? goldRight / goldSeen : 1)
  const rows = book.results.accounts.filter(({ seats }) => seats > 0).toSorted((a, b) => share(a) - share(b))
  if (rows.length === 0) return nothing
  const { p1Bps } = desk.services.suggestGate({ classes: book.campaign.classes, accounts: rows })
  return html`<section class="part"><h3>${term('campPeople')}</h3>
    <div class="scroll" tabindex="0" role="group" aria-label=${term('campPeople')}><table class="small">
      <thead><tr><th scope="col">${term('campPerson')}</th><th scope="col">${term('campBatches')}</th><th scope="col">${term('campGoldRight')}</th><th scope="col">${term('campPay')}</th></tr></thead>
      <tbody>${rows.slice(0, SHOWN).map((person) => row(host, book, person))}</tbody>
    </table></div>
    ${p1Bps ? html`<p class="small muted">${term('campGate', percent(p1Bps, language))}</p>` : nothing}
    ${rows.length > SHOWN ? html`<p class="small muted">${term('planItemsMore', rows.length - SHOWN)}</p>` : nothing}
  </section>`
}
