import type { AssetManifest } from '@saharakit/sdk'
import { kindMark } from '../../../internal/market/kindMark.ts'
import { licenseLine } from '../../../internal/market/licenseLine.ts'
import type { MarketCard } from '../../../internal/market/marketCard.ts'
import { plain, plainIsolate } from '../../../internal/market/names.ts'
import { offWord } from '../../../internal/market/offWord.ts'
import { isNative, priceOf } from '../../../internal/market/price.ts'
import { sizeOf } from '../../../internal/market/size.ts'
import type { Term } from '../../../internal/SaharaElement.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, isolate, shortAddress } from '../../../internal/words.ts'
import type { AssetDesk } from '../later/AssetDesk.ts'
import type { AssetState, ReadyState } from '../states.ts'

/** What every view of the card gets besides its state. */
export type AssetView = Readonly<{
  term: Term
  language: string
  buy: () => void
  retry: () => void
  toggle: () => void
  /** Somebody comes near the details. */
  near: () => void
  /** What follows the price, once it is loaded. */
  desk: AssetDesk | undefined
}>

/** The place is kept and something moves. */
export const loading = ({ term }: AssetView): TemplateResult =>
  html`<div class="middle"><p class="muted small" role="status">${term('assetLoading')}</p></div>`

/** What is said of a failure, also where not even the words for it can be loaded. */
export const unavailable = (
  { term, retry, desk }: AssetView,
  state: Extract<AssetState, { name: 'unavailable' }>,
): TemplateResult =>
  desk?.unavailable(state) ??
  html`<div class="middle"><p class="muted">${term('failedNetwork')}</p><button @click=${retry}>${term('tryAgain')}</button></div>`

/** The name that its maker gave it; its kind and number where that is not known. */
export function nameOf({ asset }: MarketCard, manifest: AssetManifest | undefined, term: Term): string {
  return manifest
    ? plain(manifest.name, 120)
    : term('assetName', term('kinds')[asset.kind], String(asset.assetId))
}

/** `text-classification` as words. */
const taskOf = (task: string): string => plain(task.replace(/[-_]+/g, ' '), 60)

const namesOfLanguages = new Map<string, Intl.DisplayNames>()

/** Languages by name, the first three. */
function languagesOf(tags: readonly string[], language: string): string {
  // Made once: the browser takes a millisecond for each.
  const names = namesOfLanguages.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  namesOfLanguages.set(language, names)
  const shown = tags.slice(0, 3).map((tag) => {
    try {
      return names.of(tag)
    } catch {
      return plain(tag, 35) // Well formed by our pattern, and still none that the browser knows.
    }
  })
  return shown.join(', ') + (tags.length > 3 ? ` +${tags.length - 3}` : '')
}

/** The first words of a description, without the marks of Markdown. */
const excerptOf = (description: string): string =>
  plain(
    description
      .slice(0, 1_500)
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+\.)[ \t]+/gm, '')
      .replace(/[*`]+/g, ''),
    400,
  )

function about(view: AssetView, state: ReadyState): TemplateResult {
  const { card, description } = state
  const { term, language } = view
  const { asset } = card
  const { name } = description
  const manifest = manifestOf(state)
  const { task, languages = [], files = [] } = manifest ?? {}
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const facts = [
    term('assetVersion', String(asset.version)),
    asset.parents > 0 && term('madeFrom', asset.parents),
    size > 0 && sizeOf(size, language),
    languages.length > 0 && languagesOf(languages, language),
  ].filter(Boolean)
  const owner = isolate(shortAddress(asset.owner))
  return html`<header part="header">
      <span class="badge" aria-hidden="true">${kindMark(asset.kind, card)}</span>
      <div class="grow">
        <p class="muted small line">${term('kinds')[asset.kind]}${task && html` · <bdi>${taskOf(task)}</bdi>`}</p>
        <h2 tabindex="-1" class=${name === 'reading' ? 'wait' : nothing}><bdi>${nameOf(card, manifest, term)}</bdi></h2>
        <p class="muted small line">
          ${manifest?.author ? term('byAuthor', plainIsolate(manifest.author.name, 60)) : term('ownedBy', owner)}
          ${manifest?.author && html` · <span title=${asset.owner}>${owner}</span>`}
        </p>
      </div>
    </header>
    ${
      name === 'missing' || name === 'false'
        ? view.desk?.undescribed(name === 'false')
        : html`<p class="about" dir="auto">${manifest && excerptOf(manifest.description)}</p>`
    }
    <p class="muted small facts">${facts.join(' · ')}</p>`
}

function price({ term, language, buy }: AssetView, { card }: ReadyState): TemplateResult {
  const { asset, token } = card
  const { listing } = asset
  if (!listing || !token) return html`<p class="price muted">${term('notForSale')}</p>`
  const { price, left, live } = listing
  const small = [
    live ? left <= 20n && term('unitsLeft', formatOf(language, {}).format(left)) : term(offWord(listing)),
    !isNative(listing.token) && isolate(shortAddress(listing.token)),
  ].filter(Boolean)
  return html`<p class=${live ? 'price' : 'price muted'}>
      <strong>${priceOf(price, token, language)}</strong>
      <span class="muted small" title=${listing.token}>${small.join(' · ')}</span>
    </p>
    ${live ? html`<button class="primary" part="buy" @click=${buy}>${term('buyLicense')}</button>` : nothing}`
}

/** What its maker says, once that is read. */
export const manifestOf = ({ description }: ReadyState): AssetManifest | undefined =>
  description.name === 'read' ? description.manifest : undefined

/** The card: what it is, what its license allows, what it costs now. */
export function ready(view: AssetView, state: ReadyState): TemplateResult {
  const { term, language, toggle, near } = view
  const { asset } = state.card
  const { terms } = asset
  return html`<div class="front">${about(view, state)}
    <p class="license small">${terms ? licenseLine(terms, asset.rights, term, language) : term('noTerms')}</p>
    <div class="deal">
      ${price(view, state)}
      <button class="quiet" part="details" aria-expanded=${state.details} @click=${toggle} @pointerenter=${near} @focus=${near}>${term('details')}</button>
    </div>
    ${state.failed ? html`<p class="small" role="alert">${term('failedNetwork')}</p>` : nothing}</div>
    ${state.details ? view.desk?.details(state, manifestOf(state)) : nothing}`
}
