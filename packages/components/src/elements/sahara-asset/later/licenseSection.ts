import { answersOf, conditionsOf } from '../../../internal/market/licenseWords.ts'
import { html, type TemplateResult } from '../../../internal/template.ts'
import { type DetailsView, nameByNumber } from './detailsView.ts'
import { section, waiting } from './sections.ts'

/** “May I…?”, answered through the whole past, and what is asked in return. */
export function licenseSection(view: DetailsView): TemplateResult {
  const { term, language, details } = view
  const { past } = details
  if (past.name !== 'read') return section(term('licenseTitle'), waiting(view, past, details.readPast))
  const name = (assetId: bigint) => nameByNumber(view, assetId)
  const { license, preset } = past.value
  return section(
    term('licenseTitle'),
    html`<p>${preset ? term('presetNames')[preset] : term('ownTerms')}</p>
      <p class="muted small" id="may-i">${term('mayI')}</p>
      <dl class="answers" aria-labelledby="may-i">
        ${answersOf(license, term, name).map(
          ({ question, allowed, answer }) =>
            html`<div class=${allowed ? 'may' : 'may-not'}><dt>${question}</dt><dd>${answer}</dd></div>`,
        )}
      </dl>
      <ul class="conditions small">
        ${conditionsOf(license, term, language, name).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`,
  )
}
