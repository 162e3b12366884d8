import { html, type TemplateResult } from '../../../internal/template.ts'
import type { AtOrder, In } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** A line of steps; everything before `at` is done, and nothing is done before the chain says so. */
function steps({ words }: CheckoutWork, labels: readonly string[], at: number): TemplateResult {
  return html`<ol class="steps small" aria-label=${words.steps} role="list">
    ${labels.map((label, place) => {
      const state = place < at ? 'done' : place === at ? 'now' : 'todo'
      return html`<li class=${state} aria-current=${state === 'now' ? 'step' : 'false'}>
        <span>${label}<span class="unseen">: ${words.stepIs[state]}</span></span>
      </li>`
    })}
  </ol>`
}

const ofLicense = ({ words }: CheckoutWork) => [words.stepSent, words.stepBlock, words.stepFinal]
const ofPayload = ({ words }: CheckoutWork) => [
  words.stepPaid,
  words.stepKey,
  words.stepFiles,
  words.stepDone,
]

/** How far a payment is. With files all of it is the first of four steps. */
export function buyingSteps(work: CheckoutWork, { deal, step }: In<'buying'>): TemplateResult {
  if (deal.quote.offer.cipher !== 'none') return steps(work, ofPayload(work), 0)
  return steps(work, ofLicense(work), step === 'included' ? 2 : step === 'sent' ? 1 : 0)
}

/** How far an order is. */
export function orderSteps(work: CheckoutWork, { files, order }: AtOrder): TemplateResult {
  const { final, state } = order
  if (order.order.offer.cipher === 'none')
    return steps(work, ofLicense(work), state === 'None' ? 1 : final ? 3 : 2)
  if (state === 'Settled') return steps(work, ofPayload(work), final ? 4 : 3)
  if (state === 'Delivered') return steps(work, ofPayload(work), files ? 3 : 2)
  return steps(work, ofPayload(work), final && state === 'Open' ? 1 : 0)
}
