import { kindMark } from '../../internal/market/kindMark.ts'
import { plain } from '../../internal/market/names.ts'
import { offWord } from '../../internal/market/offWord.ts'
import { priceOf } from '../../internal/market/price.ts'
import type { Term } from '../../internal/SaharaElement.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { isolate, shortAddress } from '../../internal/words.ts'
import type { MarketRow } from './marketServices.ts'

/** What a cell needs besides its row. */
export type CellView = Readonly<{
  term: Term
  language: string
  /** Its name as its own manifest says it; undefined while that is not read. */
  verified: string | undefined
  open: (row: MarketRow) => void
}>

/** What an asset is called: by its manifest, else by the list, else by kind and number. */
export function nameOfRow({ card, name }: MarketRow, verified: string | undefined, term: Term): string {
  const { kind, assetId } = card.asset
  return verified ?? (plain(name, 80) || term('assetName', term('kinds')[kind], String(assetId)))
}

function price({ term, language }: CellView, { card }: MarketRow): TemplateResult {
  const { listing } = card.asset
  if (!listing || !card.token) return html`<span class="muted">${term('notForSale')}</span>`
  return html`<strong class=${listing.live ? '' : 'muted'}>${priceOf(listing.price, card.token, language)}</strong>
    ${listing.live ? nothing : html`<span class="muted small">${term(offWord(listing))}</span>`}`
}

/** Rights whose lack people want to know of before they look closer, as bits of the contract. */
const wanted = { COMMERCIAL: 2, TRAIN: 8, DERIVE: 4, SELL_OUTPUTS: 32, REDISTRIBUTE: 16 } as const

/** What the license does not allow, in marks; the card says it in full. */
function marks({ term }: CellView, { card }: MarketRow): TemplateResult {
  const { terms, rights } = card.asset
  if (!terms) return html`<p class="small muted">${term('noTerms')}</p>`
  const allowed = terms.rights & rights
  const short = term('forbidsShort')
  const lacking = Object.entries(wanted).filter(([, bit]) => !(allowed & bit))
  const words = lacking.map(([right]) => short[right as keyof typeof wanted])
  return html`<p class="marks">${(words.length > 0 ? words : [term('everyUse')]).map((word) => html`<span>${word}</span>`)}</p>`
}

/** One asset of the grid: all of it opens the asset. */
export function cell(view: CellView, row: MarketRow): TemplateResult {
  const { term, verified, open } = view
  const { asset } = row.card
  const task = plain(row.task.replace(/[-_]+/g, ' '), 40)
  return html`<article class="card">
    <p class="muted small line">${kindMark(asset.kind, row)} <span>${term('kinds')[asset.kind]}${task && html` · <bdi>${task}</bdi>`}</span></p>
    <h2><button class="open" part="open" @click=${() => open(row)}><bdi>${nameOfRow(row, verified, term)}</bdi></button></h2>
    <p class="muted small line">${term('ownedBy', isolate(shortAddress(asset.owner)))}</p>
    ${marks(view, row)}
    <p class="price"><span class="grow">${price(view, row)}</span>
      ${asset.parents > 0 ? html`<span class="muted small">${term('madeFrom', asset.parents)}</span>` : nothing}</p>
  </article>`
}
