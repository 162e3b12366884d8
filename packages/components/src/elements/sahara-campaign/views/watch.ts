import { plain } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, formatOf, money } from '../../../internal/words.ts'
import type { CampaignBook } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { dataset } from './dataset.ts'
import { accountChip, stepWords, troubleText } from './frame.ts'
import { groups } from './groups.ts'
import { people } from './people.ts'
import { results } from './results.ts'

/** Whether the campaign is that of whoever is here. */
export const isOwn = ({ account }: CampaignDesk, { campaign }: CampaignBook): boolean =>
  account?.toLowerCase() === campaign.requester.toLowerCase()

/** One word for how far it is. */
function standing({ term }: SaharaCampaign, { campaign, epochs }: CampaignBook): string {
  if (epochs.every(({ state }) => state !== 'Collecting' && state !== 'Closed')) return term('campDone')
  if (campaign.canceled) return term('campStopped')
  if (campaign.accepting) return term('campRunning')
  return term(campaign.seatsGiven >= campaign.seatsTotal ? 'campFull' : 'campOver')
}

function figures(host: SaharaCampaign, { campaign, forecast, unit }: CampaignBook): TemplateResult {
  const { term, language } = host
  const { hourlyRate, paid, predicted, promised, refundable, secondsLeft } = forecast
  const count = (value: number) => formatOf(language, {}).format(value)
  const figure = (label: string, value: string) =>
    html`<div><dt class="muted small">${label}</dt><dd>${value}</dd></div>`
  const { paceSeconds, seatsPerBatch, seatsSubmitted, seatsTotal, unitPrice } = campaign
  return html`<dl class="figures">
      ${figure(term('campLabels'), term('campSeats', count(seatsSubmitted), count(seatsTotal)))}
      ${figure(term('campSpent'), money(paid + promised, unit, language))}
      ${figure(term('campPredicted'), money(predicted, unit, language))}
    </dl>
    <progress max=${String(Math.max(1, seatsTotal))} .value=${seatsSubmitted} aria-label=${term('campLabels')}></progress>
    <p class="small muted">${term('campPriceLine', money(unitPrice, unit, language), seatsPerBatch)}
      ${hourlyRate ? term('campHour', money(hourlyRate, unit, language, 2), duration(paceSeconds, language)) : nothing}
      ${secondsLeft ? term('campLeft', duration(secondsLeft, language)) : nothing}
      ${refundable ? term('campBack', money(refundable, unit, language)) : nothing}</p>`
}

/** What only the requester can do with the whole. */
function acts(host: SaharaCampaign, desk: CampaignDesk, state: In<'watch'>): TemplateResult {
  const { term, language } = host
  const { book } = state
  const { campaign, unit } = book
  const { watching } = desk
  const { campaignId, refund } = campaign
  const canStop = !campaign.canceled && campaign.accepting
  const said = (['stop', 'withdraw', 'bond', 'dataset'] as const)
    .map((act) => stepWords(host, state, act))
    .find((words) => words !== undefined)
  if (watching.stopping)
    return html`<div class="note"><p>${term('campStopText')}</p><div class="row">
      <button part="stop" data-focus="" @click=${() => watching.end(campaignId)}>${term('campStopSure')}</button>
      <button class="quiet" @click=${() => watching.askToStop(false)}>${term('campKeep')}</button></div></div>`
  return html`<div class="acts">
    ${refund ? html`<button class="primary" @click=${() => watching.withdraw(campaignId)}>${term('campWithdraw', money(refund, unit, language))}</button>` : nothing}
    ${book.bonds ? html`<button @click=${() => watching.takeBond(book)}>${term('campTakeBond', money(book.bonds, unit, language))}</button>` : nothing}
    ${dataset(host, desk, book)}
    ${canStop ? html`<button part="stop" @click=${() => watching.askToStop(true)}>${term('campStop')}</button>` : nothing}
    <p class="small news" role="status">${said ?? nothing}</p>
  </div>`
}

/** A campaign as it goes on. */
export function watch(host: SaharaCampaign, desk: CampaignDesk, state: In<'watch'>): TemplateResult {
  const { term } = host
  const { book, trouble } = state
  const { campaign, manifest } = book
  const own = isOwn(desk, book)
  return html`<section class="watch">
    <header>
      <div class="row"><h2 class="grow" tabindex="-1"><bdi lang=${manifest.lang}>${plain(manifest.title, 120)}</bdi></h2>
        <span class=${`standing ${campaign.accepting ? 'open' : ''}`}>${standing(host, book)}</span></div>
      <p class="muted"><bdi lang=${manifest.lang}>${plain(manifest.question, 300)}</bdi></p>
      <div class="row small"><span class="muted">${term('campNumber', String(campaign.campaignId))}</span>
        ${
          desk.account
            ? accountChip(host, desk)
            : html`<button class="quiet small" @click=${() => desk.wallets.greet('watch')}>${term('campConnect')}</button>`
        }</div>
    </header>
    ${figures(host, book)}
    ${trouble ? html`<p class="note small" role="alert">${troubleText(host, trouble)}</p>` : nothing}
    ${own ? acts(host, desk, state) : nothing}
    ${groups(host, desk, state, own)} ${results(host, desk, state)} ${people(host, desk, book)}
  </section>`
}
