import { percentOf } from '../../../internal/market/licenseWords.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import '../../../locales/en-lineage.ts'
import { ancestorName, type DetailsView } from './detailsView.ts'
import { section, waiting } from './sections.ts'

/** What it was directly made from, and the way to all of its past. */
export function pastSection(view: DetailsView): TemplateResult {
  const { term, language, card, details } = view
  const { past } = details
  const title = term('pastTitle')
  if (card.asset.parents === 0) return section(title, html`<p class="muted small">${term('pastNone')}</p>`)
  if (details.showsPast)
    return section(title, html`<sahara-lineage class="past" asset=${card.id}></sahara-lineage>`)
  if (past.name !== 'read') return section(title, waiting(view, past, details.readPast))
  const links = past.value.lineage.filter(({ child }) => child === card.asset.assetId)
  return section(
    title,
    html`<ul class="links" role="list">
        ${links.map(
          (link) => html`<li>
            <span class="muted small">${link.relation ? term('relations')[link.relation] : nothing}</span>
            <strong class="grow">${ancestorName(view, link)}</strong>
            <span class="muted small">${link.shareBps ? term('shareOf', percentOf(link.shareBps, language)) : term('shareNone')}</span>
          </li>`,
        )}
      </ul>
      <button class="small" @click=${details.showPast}>${term('pastOpen')}</button>`,
  )
}
