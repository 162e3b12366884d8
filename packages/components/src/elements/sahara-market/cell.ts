import { kindMark } from '../../internal/market/kindMark.ts'
import { licenseLine } from '../../internal/market/licenseLine.ts'
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

/** One asset of the grid: all of it opens the asset. */
export function cell(view: CellView, row: MarketRow): TemplateResult {
  const { term, language, verified, open } = view
  const { asset } = row.card
  const task = plain(row.task.replace(/[-_]+/g, ' '), 40)
  return html`<article class="card">
    <p class="muted small line">${kindMark(asset.kind, row)} <span>${term('kinds')[asset.kind]}${task && html` · <bdi>${task}</bdi>`}</span></p>
    <h3><button class="open" part="open" @click=${() => open(row)}><bdi>${nameOfRow(row, verified, term)}</bdi></button></h3>
    <p class="muted small line">${term('ownedBy', isolate(shortAddress(asset.owner)))}</p>
    <p class="small license">${asset.terms ? licenseLine(asset.terms, asset.rights, term, language) : term('noTerms')}</p>
    <p class="price"><span class="grow">${price(view, row)}</span>
      ${asset.parents > 0 ? html`<span class="muted small">${term('madeFrom', asset.parents)}</span>` : nothing}</p>
  </article>`
}
