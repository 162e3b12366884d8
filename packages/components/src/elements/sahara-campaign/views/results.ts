import type { ItemResult } from '@saharakit/sdk'
import { plain } from '../../../internal/market/names.ts'
import { picture } from '../../../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { CampaignBook, ExportFormat } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import { countRows, isSurprising, type ResultFilter, sortRows } from '../results/rows.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { download } from '../work/download.ts'

const filters = ['all', 'disputed', 'wanting', 'gold'] as const
const types: Readonly<Record<ExportFormat, string>> = { jsonl: 'application/jsonl', csv: 'text/csv' }
/** Characters of a text that are shown. */
const SNIPPET = 160

/** What the result is about, small. */
function thumb(
  host: SaharaCampaign,
  desk: CampaignDesk,
  book: CampaignBook,
  row: ItemResult,
): TemplateResult {
  const { term } = host
  const content = desk.watching.contentOf(row)
  const name = term('campItem', row.batch + 1, row.item + 1)
  if (content === 'gone' || (content && !content.usable))
    return html`<span class="thumb muted small">${term('campItemGone')}</span>`
  if (!content) return html`<span class="thumb"></span>`
  return html`<span class=${`thumb ${content.parts[0]?.type === 'text' ? 'text' : ''}`}>${content.parts.map(
    (part) =>
      part.type === 'picture'
        ? picture(part.bitmap, name)
        : html`<bdi class="small" lang=${book.manifest.lang}>${plain(part.text.slice(0, SNIPPET), SNIPPET)}</bdi>`,
  )}</span>`
}

/** Every vote, class by class. */
function votes({ term }: SaharaCampaign, { manifest }: CampaignBook, row: ItemResult): TemplateResult {
  const label = (place: number) => plain(manifest.classes[place]?.label ?? String(place + 1), 40)
  return html`<span class="votes small muted">
    ${row.votes.map((count, place) => (count ? html`<span>${term('campVotes', label(place), count)}</span>` : nothing))}
    ${row.votesLeftOut.map((count, place) => (count ? html`<span class="out">${term('campLeftOut', label(place), count)}</span>` : nothing))}
    ${row.abstentions ? html`<span>${term('campAbstained', row.abstentions)}</span>` : nothing}
  </span>`
}

function result(
  host: SaharaCampaign,
  desk: CampaignDesk,
  book: CampaignBook,
  row: ItemResult,
): TemplateResult {
  const { term, language } = host
  const { classes, lang } = book.manifest
  const { comments, confidence, gold, problems, settled } = row
  const label = (place: number) => plain(classes[place]?.label ?? String(place + 1), 60)
  const share = formatOf(language, { style: 'percent' }).format(Math.floor(confidence * 100) / 100)
  const reasons = term('reasons')
  return html`<li class="result">
    ${thumb(host, desk, book, row)}
    <div class="said">
      <p class="verdict"><strong>${settled === undefined ? term('campNobody') : html`<bdi lang=${lang}>${label(settled)}</bdi>`}</strong>
        ${confidence ? html`<span class="sure small"><meter min="0" max="1" low="0.8" high="0.95" optimum="1" .value=${confidence} aria-hidden="true"></meter>${term('campSure', share)}${row.label === undefined ? ` · ${term('campTie')}` : nothing}</span>` : nothing}</p>
      ${votes(host, book, row)}
      ${gold === undefined ? nothing : html`<p class=${`small ${isSurprising(row) ? 'caution' : 'good'}`}>${term(row.goldVoid ? 'campKnownVoid' : isSurprising(row) ? 'campKnownOther' : 'campKnown', label(gold))}</p>`}
      ${problems.length ? html`<p class="small caution">${problems.map(({ reason }) => reasons[reason]).join(' · ')}</p>` : nothing}
      ${comments.map(({ text }) => html`<p class="small comment"><bdi>${plain(text, 300)}</bdi></p>`)}
    </div>
  </li>`
}

/** Saves what is there as a file. Items are named by their hashes, as far as their batches can be had. */
async function save(desk: CampaignDesk, book: CampaignBook, format: ExportFormat): Promise<void> {
  const { watching } = desk
  await watching.readAll(book).catch((error: unknown) => {
    console.warn('SaharaKit could not read all items for the file.', error)
  })
  const text = desk.services.exportResults(book, format, watching.batches)
  download(`campaign-${book.campaign.campaignId}.${format}`, types[format], text)
}

function filterBar(host: SaharaCampaign, book: CampaignBook, filter: ResultFilter): TemplateResult {
  const { term, language } = host
  const counts = countRows(book.results.items)
  const words = term('campFilterOf')
  return html`<fieldset class="segments"><legend class="visually-hidden">${term('campFilter')}</legend>
    <div class="segment-row small">${filters.map(
      (one) => html`<label class=${one === filter ? 'chosen' : ''}>
        <input type="radio" name="filter" .checked=${one === filter} @change=${() => host.send({ type: 'filter', filter: one })} />
        ${words[one]} ${formatOf(language, {}).format(counts[one])}</label>`,
    )}</div></fieldset>`
}

/** What the labels come to, as far as groups are opened: what people disagree about first. */
export function results(host: SaharaCampaign, desk: CampaignDesk, state: In<'watch'>): TemplateResult {
  const { term } = host
  const { book, filter, shown } = state
  if (book.results.items.length === 0)
    return html`<section class="part"><h3>${term('campResults')}</h3>
      <div class="empty"><p><strong>${term('campNoResults')}</strong></p><p class="muted">${term('campNoResultsText')}</p></div></section>`
  const rows = sortRows(book.results.items, filter)
  const wanting = countRows(book.results.items).wanting
  const left = rows.length - shown
  return html`<section class="part">
    <div class="row"><h3 class="grow">${term('campResults')}</h3>
      ${(['jsonl', 'csv'] as const).map((format) => html`<button class="small" part="export" @click=${() => save(desk, book, format)}>${term('campExport', format.toUpperCase())}</button>`)}</div>
    ${filterBar(host, book, filter)}
    ${
      wanting
        ? html`<div class="note small"><p><strong>${term('campWanting', wanting)}</strong> ${term('campWantingText')}</p>
      <p><button class="small" @click=${host.labelAgain}>${term('campAnother')}</button></p></div>`
        : nothing
    }
    ${rows.length ? html`<ul class="results" role="list">${rows.slice(0, shown).map((row) => result(host, desk, book, row))}</ul>` : html`<p class="muted">${term('campNone')}</p>`}
    ${left > 0 ? html`<div class="row"><button @click=${() => host.send({ type: 'more' })}>${term('campMore', left)}</button></div>` : nothing}
  </section>`
}
