import { answersOf, conditionsOf, type RightAnswer } from '../../../internal/market/licenseWords.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { Deal } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** The license: an answer to each “may I…”, then what is asked in return and how long it holds. */
export function license({ host, words }: CheckoutWork, { license: explained }: Deal): TemplateResult {
  const { term, language } = host
  const nameAncestor = (assetId: bigint) => words.assetNumber(String(assetId))
  const answer = ({ allowed, answer: why, question }: RightAnswer) =>
    html`<li class=${allowed ? 'may' : 'may-not'}>${question} <span class=${allowed ? 'unseen' : 'muted'}>– ${why}</span></li>`
  const conditions = conditionsOf(explained, term, language, nameAncestor)
  return html`<p class="may-i">${term('mayI')}</p>
    <ul class="license small" role="list">${answersOf(explained, term, nameAncestor).map(answer)}</ul>
    ${conditions.length ? html`<ul class="conditions small" role="list">${conditions.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}`
}
