import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, formatOf, money } from '../../../internal/words.ts'
import { parseAmount, percentText } from '../../sahara-seller/listing/numbers.ts'
import { timeText } from '../../sahara-seller/views/price.ts'
import type { SaharaCampaign } from '../element.ts'
import { costOf } from '../plan/cost.ts'
import { DAY } from '../plan/draft.ts'
import { hourlyOf, paceOf } from '../plan/pace.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { choiceField, textField } from './fields.ts'
import { stepScreen } from './frame.ts'

const seats = [1, 2, 3, 4, 5, 7, 9]
const batches = [4, 5, 8, 10, 12, 15, 20]
const days = [3, 7, 14, 30, 90, 180]
const windows = [2, 7, 14, 30].map((each) => each * DAY)

/** A share as people read it. */
export const percent = (bps: number, language: string): string =>
  formatOf(language, { style: 'percent', maximumFractionDigits: 1 }).format(bps / 10_000)

/** What an hour comes to, while the price is typed. */
function hourly(host: SaharaCampaign, desk: CampaignDesk): TemplateResult | typeof nothing {
  const { term, language } = host
  const { coin } = desk.services
  const price = parseAmount(desk.draft.price, coin.decimals)
  if (!price) return nothing
  const pace = paceOf(desk.items.list)
  const amount = money(hourlyOf(price, pace), coin, language, 2)
  return html`<div class="hourly" role="status"><strong>${term('planHourly', amount, duration(pace.seconds, language))}</strong>
    <span class="muted small">${pace.measured ? term('planHourlyFrom', pace.measured) : term('planHourlyGuess')}</span></div>`
}

/** What it costs at most, line by line. */
export function cost(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term, language } = host
  const { coin } = desk.services
  const { labels, pay, shares, bond, total } = costOf(desk.draft, desk.items.list, coin)
  const line = (label: string, amount: bigint, isSum = false) =>
    html`<div class=${isSum ? 'sum' : ''}><dt>${label}</dt><dd>${money(amount, coin, language)}</dd></div>`
  return html`<section class="cost"><h3>${term('planCost')}</h3><dl>
    ${line(term('planCostLabels', formatOf(language, {}).format(labels)), pay)}
    ${shares ? line(term('planCostShare'), shares) : nothing} ${bond ? line(term('planCostBond'), bond) : nothing}
    ${line(term('planCostAll'), total, true)}
  </dl></section>`
}

/** What the pilot says, where there was one. */
function pilotSays(host: SaharaCampaign, desk: CampaignDesk): TemplateResult | typeof nothing {
  const { term, language } = host
  const { pilot } = desk.creating
  if (!desk.draft.pilotOf || !pilot) return nothing
  const { missing, p1Bps, reason, refused = 0 } = pilot
  if (p1Bps === undefined) {
    const words =
      reason === 'guessing' ? term('planPilotGuess') : term('planPilotWait', missing.accounts, missing.gold)
    return html`<p class="note small">${words}</p>`
  }
  const share = percent(p1Bps, language)
  const use = () => desk.edit({ expected: percentText(p1Bps) })
  return html`<div class="note small"><p>${term('planPilotSays', share, percent(refused * 10_000, language))}</p>
    <p><button type="button" class="small" @click=${use}>${term('planPilotUse', share)}</button></p></div>`
}

function more(host: SaharaCampaign, desk: CampaignDesk, { draft }: In<'price'>): TemplateResult {
  const { term, language } = host
  const unit = desk.services.coin.symbol
  const isOff =
    host.state.name === 'price' && host.state.flaws.some(({ field }) => /bond|stake|share/i.test(field))
  return html`<details ?open=${host.moreOpen || isOff} @toggle=${host.rememberMore}>
    <summary>${term('planMore')}</summary>
    <div class="fields">
      <div class="pair">
        ${choiceField(host, { name: 'days', label: term('planDays'), value: draft.days, choices: days.map((each) => [each, timeText(each * DAY, language)] as const), onChoice: (value) => desk.edit({ days: value }) })}
        ${choiceField(host, { name: 'openWindow', label: term('planOpenWindow'), value: draft.openWindow, choices: windows.map((each) => [each, timeText(each, language)] as const), hint: term('planOpenWindowHint'), onChoice: (openWindow) => desk.edit({ openWindow }) })}
        ${choiceField(host, { name: 'settles', label: term('planSettles'), value: Number(draft.settles), choices: [1, 0].map((each) => [each, term(each ? 'planSettlesBoth' : 'planSettlesGold')] as const), hint: term('planSettlesHint'), onChoice: (settles) => desk.edit({ settles: settles === 1 }) })}
        ${textField(host, { name: 'bond', label: term('planBond'), value: draft.bond, mode: 'decimal', unit, hint: term('planBondHint'), onText: (bond) => desk.edit({ bond }) })}
        ${textField(host, { name: 'stake', label: term('planStake'), value: draft.stake, mode: 'decimal', unit, hint: term('planStakeHint'), onText: (stake) => desk.edit({ stake }) })}
        ${textField(host, { name: 'referrerShare', label: term('planShare'), value: draft.referrerShare, mode: 'decimal', unit: '%', hint: term('planShareHint'), onText: (referrerShare) => desk.edit({ referrerShare }) })}
      </div>
    </div>
  </details>`
}

/** Step 4: what it pays, and how it is judged. */
export function price(host: SaharaCampaign, desk: CampaignDesk, state: In<'price'>): TemplateResult {
  const { term, language } = host
  const { draft } = state
  const number = (value: number) => formatOf(language, {}).format(value)
  const { symbol } = desk.services.coin
  return stepScreen(host, desk, 'price', {
    title: term('planPriceTitle'),
    text: term('planPriceText'),
    body: html`<div class="fields">
        <div class="pair">
          ${textField(host, { name: 'price', label: term('planPrice'), value: draft.price, mode: 'decimal', unit: symbol, onText: (text) => desk.edit({ price: text }) })}
          ${choiceField(host, { name: 'seats', label: term('planSeats'), value: draft.seats, choices: seats.map((each) => [each, number(each)] as const), hint: term('planSeatsHint'), onChoice: (value) => desk.edit({ seats: value }) })}
        </div>
        ${hourly(host, desk)}
        <div class="pair">
          ${textField(host, { name: 'expected', label: term('planExpected'), value: draft.expected, mode: 'decimal', unit: '%', hint: term('planExpectedHint'), onText: (expected) => desk.edit({ expected }) })}
          ${choiceField(host, { name: 'batchSize', label: term('planBatch'), value: draft.batchSize, choices: batches.map((each) => [each, number(each)] as const), onChoice: (batchSize) => desk.edit({ batchSize }) })}
        </div>
        ${pilotSays(host, desk)}
        ${textField(host, { name: 'pilot', label: term('planPilot'), value: draft.pilot, mode: 'numeric', hint: term('planPilotHint'), optional: true, onText: (pilot) => desk.edit({ pilot }) })}
        ${more(host, desk, state)}
      </div>
      ${cost(host, desk)}`,
  })
}
