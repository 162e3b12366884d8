import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { check } from '../../sahara-seller/views/fields.ts'
import type { CampaignBook } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { textArea, textField } from './fields.ts'

/** Whether nothing of a campaign can change any more. */
const isFinished = ({ epochs, results }: CampaignBook): boolean =>
  results.items.length > 0 &&
  results.unopenedSeats.length === 0 &&
  epochs.every(({ state }) => state !== 'Collecting' && state !== 'Closed')

/** The results become an asset, where the chain has a market and nothing can change any more. */
export function dataset(
  host: SaharaCampaign,
  { services, watching }: CampaignDesk,
  book: CampaignBook,
): TemplateResult | typeof nothing {
  const { term } = host
  const { wish } = watching
  if (!services.publishDataset || !isFinished(book)) return nothing
  if (watching.dataset) return html`<p class="small good">${term('campDatasetDone', watching.dataset)}</p>`
  const { title, question } = book.manifest
  const begin = () => watching.wishFor({ name: title, description: question, open: false })
  if (!wish)
    return html`<span class="dataset"><button aria-describedby="dataset-text" @click=${begin}>${term('campDataset')}</button>
      <span class="small muted" id="dataset-text">${term('campDatasetText')}</span></span>`
  const onSubmit = (event: Event) => {
    event.preventDefault()
    void watching.publish(book)
  }
  return html`<form class="fields wish" novalidate @submit=${onSubmit}>
    ${textField(host, { name: 'dataset-name', label: term('campDatasetName'), value: wish.name, onText: (name) => watching.wishFor({ ...wish, name }) })}
    ${textArea(host, { name: 'dataset-description', label: term('campDatasetAbout'), value: wish.description, rows: 3, onText: (description) => watching.wishFor({ ...wish, description }) })}
    ${check({ label: term('campDatasetOpen'), hint: term('campDatasetOpenHint'), value: wish.open, onCheck: (open) => watching.wishFor({ ...wish, open }) })}
    <div class="row"><button class="primary" type="submit" ?disabled=${!wish.name.trim() || !wish.description.trim()}>${term('campDataset')}</button>
      <button type="button" class="quiet" @click=${() => watching.wishFor(undefined)}>${term('cancel')}</button></div>
  </form>`
}
