import { isProducing } from '@saharakit/sdk/content'
import { REFUSE_FROM_SEEN } from '@saharakit/sdk/seal'
import { html, nothing, render, type TemplateResult } from '../../../internal/template.ts'
import { duration } from '../../../internal/words.ts'
import type { Rules } from '../../../internal/work/workServices.ts'
import type { SaharaTask } from '../element.ts'
import type { TaskView } from '../view.ts'
import { leastRight, tellingCounts } from './leastRight.ts'
import type { DialogContent } from './openDialog.ts'

/**
 * What leaked control answers do, from simulations (docs/judging.md): the share of right results where this share of all people
 * knows them, and the shares up to which the leak shows in the data, with two and with four answers.
 */
const leak = { ring: 0.4, accuracy: 0.58, seenUpTo: { two: 0.2, four: 0.3 } } as const

/** A tenth above pure chance is taken for guessing, as the contract's gate has it. */
const chanceOf = (classes: number): number => 1 / classes + 0.1

/** How a group's result is settled, where it is. */
function settled(
  { term, language }: TaskView,
  { settleWindow, disputeWindow, hasArbitrator }: NonNullable<Rules['settling']>,
): TemplateResult {
  const dispute = duration(disputeWindow, language)
  return html`<h3>${term('decidedSettle')}</h3>
    <p>${term('decidedSettleText', duration(settleWindow, language), dispute)}</p>
    ${hasArbitrator ? html`<p>${term('decidedAppeal', dispute)}</p>` : nothing}`
}

/** What decides the pay of what somebody makes. */
function made({ term, language }: TaskView, { settling }: Rules): TemplateResult {
  if (!settling?.byReview) return html`<p>${term('decidedAllPaid')}</p>`
  const { settleWindow, disputeWindow, hasArbitrator } = settling
  return html`<p>${term('decidedReview', duration(settleWindow, language))}</p>
    ${hasArbitrator ? html`<p>${term('decidedAppeal', duration(disputeWindow, language))}</p>` : nothing}`
}

/** The contract's numbers in words. */
function numbers(view: TaskView, rules: Rules): TemplateResult {
  const { term, language } = view
  const { classes, p1Bps, known } = rules
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const shares = [1 / classes, chanceOf(classes), p1Bps / 10_000].map((share) => percent.format(share))
  const [guess = '', chance = '', expected = ''] = shares
  const control = known ? term('decidedKnown', known.least, known.most, known.batches) : term('decidedSecret')
  const { settling } = rules
  return html`<p>${control}</p>
    <h3>${term('decidedShare')}</h3>
    <p>${term('decidedChance', guess, chance, expected)}</p>
    <p>${term('decidedFrom', REFUSE_FROM_SEEN)}</p>
    <ul>
      ${tellingCounts.map((seen) => html`<li>${term('decidedOf', leastRight(classes, p1Bps, seen), seen)}</li>`)}
    </ul>
    <p>${settling ? term('decidedSettlePay') : term('decidedAbstain')}</p>
    ${settling ? settled(view, settling) : nothing}
    ${money(view, rules, true)}`
}

/** When it comes, in the contract's own windows. Control answers are counted only where there can be some. */
const money = (
  { term, language }: TaskView,
  rules: Rules,
  counted: boolean,
): TemplateResult => html`<h3>${term('decidedMoney')}</h3>
  <p>
    ${term('decidedGroup', rules.epochBatches, rules.seatsPerBatch)}
    ${term('decidedOpen', duration(rules.openWindow, language))}
    ${counted ? term('decidedJudge', duration(rules.judgeWindow, language)) : nothing}
  </p>`

/** What anybody who works should know before and what a rule can't do; the same for every campaign. */
function limits({ term, language }: TaskView): TemplateResult {
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const { ring, accuracy, seenUpTo } = leak
  const figures = [ring, accuracy, seenUpTo.two, seenUpTo.four].map((share) => percent.format(share))
  const [a = '', b = '', c = '', d = ''] = figures
  return html`<h3>${term('decidedLimits')}</h3>
    <p>${term('decidedLeak', a, b, c, d)}</p>
    <p>${term('decidedFew', REFUSE_FROM_SEEN)}</p>`
}

/** Asks the chain by the services of paid work, which stay for when it is started. */
async function readRules(host: SaharaTask): Promise<Rules> {
  // Not by the element alone: it would show that these scripts are missing in place of what is on screen.
  await import('../work/TaskWork.ts')
  const work = await host.openWork()
  if (!work) throw new DOMException('The campaign has gone.', 'AbortError')
  return (await work.services).readRules(work.ending)
}

/** How batches are judged and when they are paid, in plain words with the campaign's own numbers. */
export function decided(host: SaharaTask, view: TaskView): DialogContent {
  const { term } = view
  const { state } = host
  // There is no right answer to what nobody has made yet.
  const making = 'offer' in state && isProducing(state.offer.manifest.kind)
  const place = document.createElement('div')
  place.className = 'prose'
  place.setAttribute('aria-live', 'polite')
  render(html`<p class="muted">${term('itemLoading')}</p>`, place)
  readRules(host).then(
    (rules) =>
      render(making ? html`${made(view, rules)} ${money(view, rules, false)}` : numbers(view, rules), place),
    (error) => {
      console.warn('SaharaKit could not read how batches are judged.', error)
      render(html`<p class="muted">${term('decidedFailed')}</p>`, place)
    },
  )
  const body = html`<div class="prose">
    <h3>${term(making ? 'judgedTitle' : 'decidedWho')}</h3>
    <p>${term(making ? 'makeJudgedText' : 'decidedWhoText')}</p>
    ${place} ${making ? nothing : limits(view)}
  </div>`
  return { title: term('decidedTitle'), body }
}
