import type { AssetManifest, LicenseTermsCore } from '@saharakit/sdk'
import { licenseLine } from '../../../internal/market/licenseLine.ts'
import { plain, plainIsolate } from '../../../internal/market/names.ts'
import { sizeOf } from '../../../internal/market/size.ts'
import type { Token } from '../../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, formatOf, isolate, money, shortAddress } from '../../../internal/words.ts'
import type { SaharaCheckout } from '../element.ts'
import type { In, Item } from '../states.ts'

/** An amount to the last unit: what is paid is never rounded. */
export const exactly = (amount: bigint, token: Token, language: string): string =>
  money(amount, token, language, token.decimals)

/** What it is called; its kind and number where its manifest is not known. */
export function nameOf({ term }: SaharaCheckout, { card, manifest }: Item): string {
  const { kind, assetId } = card.asset
  return manifest ? plain(manifest.name, 120) : term('assetName', term('kinds')[kind], String(assetId))
}

/** How long a license lasts. */
export const lastingOf = ({ term, language }: SaharaCheckout, { expirySeconds }: LicenseTermsCore): string =>
  expirySeconds ? duration(expirySeconds, language) : term('offered').forEver

/** The place is kept and something moves. */
export const loading = ({ term }: SaharaCheckout): TemplateResult =>
  html`<section class="middle"><div class="pulse"></div><p class="muted">${term('offered').loading}</p></section>`

/** What an error means here; the families are in the names. */
function wordFor(name: string): 'failedConfig' | 'failedContent' | 'failedNetwork' | 'failedOther' {
  if (/^(Config|RpcWrong)/.test(name)) return 'failedConfig'
  if (/^(Content|Gateway)/.test(name)) return 'failedContent'
  return name.startsWith('Rpc') ? 'failedNetwork' : 'failedOther'
}

/** Wrong attributes, no network. The whole error is in the console. */
export function unavailable({ term, reload }: SaharaCheckout, state: In<'unavailable'>): TemplateResult {
  const words = term('offered')
  return html`<section class="middle">
    <div role="alert"><h2 tabindex="-1">${words.failedTitle}</h2><p class="muted">${words[wordFor(state.trouble.name)]}</p></div>
    <button class=${state.retryable ? 'primary' : ''} data-focus @click=${reload}>${words.tryAgain}</button>
  </section>`
}

/** Kind, version, name and maker. */
export function heading(host: SaharaCheckout, item: Item): TemplateResult {
  const { term } = host
  const { card, manifest } = item
  const { asset } = card
  const author = manifest?.author && term('byAuthor', plainIsolate(manifest.author.name, 60))
  return html`<header part="header">
    <p class="muted small">${term('kinds')[asset.kind]} · ${term('assetVersion', String(asset.version))}</p>
    <h2 tabindex="-1"><bdi>${nameOf(host, item)}</bdi></h2>
    <p class="muted small">${author ? html`${author} · ` : nothing}${term('ownedBy', isolate(shortAddress(asset.owner)))}</p>
  </header>`
}

/** Files of an asset in a few words: how many, and how large in all. */
export function filesOf({ term, language }: SaharaCheckout, manifest: AssetManifest | undefined): string {
  const words = term('offered')
  if (!manifest) return '–'
  if (manifest.open) return words.openFiles
  const { files } = manifest
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const count = formatOf(language, {}).format(files.length)
  return files.length ? words.filesOf(files.length, count, sizeOf(size, language)) : words.noFiles
}

function figures(host: SaharaCheckout, { card, manifest }: Item): TemplateResult {
  const { term, language } = host
  const words = term('offered')
  const { asset, token } = card
  const { listing, terms } = asset
  // An offer in a link has a price and a license of its own.
  const isListing = !host.offer && listing && token
  return html`<dl class="figures">
    <div class="lead"><dt class="muted small">${words.price}</dt>
      <dd>${isListing ? exactly(listing.price, token, language) : words.priceLater}</dd></div>
    <div><dt class="muted small">${words.files}</dt><dd>${filesOf(host, manifest)}</dd></div>
    <div><dt class="muted small">${words.lasts}</dt><dd>${isListing && terms ? lastingOf(host, terms) : '–'}</dd></div>
  </dl>
  ${isListing && terms ? html`<p class="small">${licenseLine(terms, asset.rights, term, language)}</p>` : nothing}`
}

/** The first lines of a description, without the marks of its markdown. */
const aboutOf = (description: string): string =>
  plain(description.slice(0, 4_000).replace(/[#*_`>|]+/g, ''), 280)

/** What is for sale, before anything is asked. */
export function offered(host: SaharaCheckout, { item }: In<'offered'>): TemplateResult {
  const { term, begin, reload } = host
  const words = term('offered')
  const { manifest } = item
  const action = manifest
    ? html`<button class="primary" part="review" data-focus @click=${begin}>${words.review}</button>
        <span class="muted small">${words.reviewHint}</span>`
    : html`<button class="primary" data-focus @click=${reload}>${words.tryAgain}</button>
        <span class="muted small">${words.unread}</span>`
  return html`<section>
    ${heading(host, item)}
    ${manifest?.description ? html`<p class="about" dir="auto">${aboutOf(manifest.description)}</p>` : nothing}
    ${figures(host, item)}
    <div class="actions">${action}</div>
  </section>`
}

/** It can't be bought, and why; who has bought it goes on all the same. */
export function closed(host: SaharaCheckout, { item, reason, dear, trouble }: In<'closed'>): TemplateResult {
  const { term, language, reload, find } = host
  const words = term('offered')
  const [title, text] = reason === 'TooDear' ? words.tooDear : words.closed[reason]
  const write = (amount: bigint) => (dear ? exactly(amount, dear.token, language) : '')
  return html`<section>
    ${heading(host, item)}
    <div class="notice" role="alert">
      <h3>${title}</h3>
      <p class="muted">${dear ? words.tooDearFigures(write(dear.price), write(dear.max)) : nothing} ${text}</p>
      ${trouble ? html`<p class="small">${host.work?.sentenceOf(trouble) ?? nothing}</p>` : nothing}
    </div>
    <div class="actions">
      <button data-focus @click=${reload}>${words.tryAgain}</button>
      <button class="quiet" @click=${find}>${words.findPurchase}</button>
    </div>
  </section>`
}
