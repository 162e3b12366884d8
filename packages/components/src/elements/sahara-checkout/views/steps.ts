import { html, type TemplateResult } from '../../../internal/template.ts'
import type { In } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** A line of steps; everything before `at` is done, and nothing is done before the chain says so. */
export function steps({ words }: CheckoutWork, labels: readonly string[], at: number): TemplateResult {
  return html`<ol class="steps small" aria-label=${words.steps} role="list">
    ${labels.map((label, place) => {
      const state = place < at ? 'done' : place === at ? 'now' : 'todo'
      return html`<li class=${state} aria-current=${state === 'now' ? 'step' : 'false'}>
        <span>${label}<span class="unseen">: ${words.stepIs[state]}</span></span>
      </li>`
    })}
  </ol>`
}

/** With a license alone. */
export const ofLicense = ({ words }: CheckoutWork) => [words.stepSent, words.stepBlock, words.stepFinal]
/** With files. */
export const ofPayload = ({ words }: CheckoutWork) => [
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
