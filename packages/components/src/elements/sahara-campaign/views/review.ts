import { plainIsolate } from '../../../internal/market/names.ts'
import { html, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, money } from '../../../internal/words.ts'
import type { SaharaCampaign } from '../element.ts'
import { itemsToLabel, sizesOf } from '../plan/campaign.ts'
import { openStep, type StepName } from '../plan/check.ts'
import { isExample, isGold } from '../plan/draft.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { taskList } from './creating.ts'
import { accountChip, stepBar } from './frame.ts'
import { cost, percent } from './price.ts'

/** Where it is said what can be changed. */
function summary(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term, language } = host
  const { draft } = desk
  const { list } = desk.items
  const { coin } = desk.services
  const count = (value: number) => formatOf(language, {}).format(value)
  const labeled = itemsToLabel(draft, list)
  const words = term('planSumItems', count(labeled.length), count(labeled.filter(isGold).length))
  const rows: readonly (readonly [step: StepName, label: string, value: unknown])[] = [
    ['task', term('planName'), html`<strong>${plainIsolate(draft.title, 120)}</strong>`],
    ['items', term('planStep').items, draft.pilot ? `${term('planSumPilot')}: ${words}` : words],
    ['task', term('planQuestion'), plainIsolate(draft.question, 200)],
    [
      'task',
      term('planClasses'),
      new Intl.ListFormat(language).format(draft.classes.map(({ label }) => plainIsolate(label, 40))),
    ],
    [
      'gold',
      term('planStep').gold,
      term('planSumGold', list.filter(isGold).length, list.filter(isExample).length),
    ],
    [
      'price',
      term('planStep').price,
      term('planSumPrice', money(sizesOf(draft, list, coin).unitPrice, coin, language), draft.seats),
    ],
    ['price', term('planSettles'), term(draft.settles ? 'planSettlesBoth' : 'planSettlesGold')],
    ['price', term('planExpected'), percent(Number(draft.expected.replace(',', '.')) * 100, language)],
  ]
  return html`<dl class="summary">${rows.map(
    ([step, label, value]) => html`<div><dt class="muted">${label}</dt><dd class="grow">${value}</dd>
      <dd><button type="button" class="quiet small" aria-label=${`${term('planChange')}: ${label}`} @click=${() => host.send({ type: 'go', step })}>${term('planChange')}</button></dd></div>`,
  )}</dl>`
}

/** Step 5: everything at a glance, and what it takes. */
export function review(host: SaharaCampaign, desk: CampaignDesk, { draft }: In<'review'>): TemplateResult {
  const { term } = host
  const left = openStep(draft, desk.items.list, desk.services.coin)
  const open = left === 'review' ? undefined : left
  const go = () => (open ? host.send({ type: 'go', step: open }) : void desk.creating.start())
  return html`${stepBar(host, 'review')}
    <section class="screen">
      <header class="row"><h2 class="grow" tabindex="-1">${term('planReviewTitle')}</h2>${accountChip(host, desk)}</header>
      ${summary(host, desk)} ${cost(host, desk)}
      <section class="held"><h3>${term('planTasks')}</h3>${taskList(host, desk, undefined)}</section>
      <div class="actions">
        <button class="primary" part="create" @click=${go}>${open ? `${term('planChange')}: ${term('planStep')[open]}` : term('planCreate')}</button>
        <button class="quiet" @click=${desk.back}>${term('back')}</button>
      </div>
    </section>`
}
