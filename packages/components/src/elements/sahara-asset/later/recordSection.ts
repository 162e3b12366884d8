import { mixesAlphabets } from '../../../internal/market/mixesAlphabets.ts'
import { plain } from '../../../internal/market/names.ts'
import { isNative } from '../../../internal/market/price.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { DetailsView } from './detailsView.ts'
import { copyable, section } from './sections.ts'

/** The author's page, where there is one that a browser may open. */
function author({ term, manifest }: DetailsView): TemplateResult | typeof nothing {
  if (!manifest?.author) return nothing
  const { name, url } = manifest.author
  const words = html`<bdi>${plain(name, 80)}</bdi>`
  const address = url && URL.canParse(url) ? new URL(url) : undefined
  const link =
    address?.protocol === 'https:'
      ? html`<a href=${address.href} target="_blank" rel="noreferrer nofollow">${words} <span class="muted small">${plain(address.host, 60)}</span></a>`
      : words
  return html`<div><dt>${term('authorWord')}</dt><dd>${link}</dd></div>`
}

/** What the chain has of it. */
export function recordSection(view: DetailsView): TemplateResult {
  const { term, language, card, manifest } = view
  const { owner, createdAt, manifestHash, listing } = card.asset
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(createdAt * 1000)
  const isDoubtful = manifest && [manifest.name, manifest.author?.name ?? ''].some(mixesAlphabets)
  const row = (word: string, value: unknown) => html`<div><dt>${word}</dt><dd>${value}</dd></div>`
  return section(
    term('recordTitle'),
    html`${isDoubtful ? html`<p class="note small">${term('mixedLetters')}</p>` : nothing}
      <dl class="record small">
        ${author(view)} ${row(term('registered'), date)}
        ${row(term('ownerWord'), copyable(view, owner, term('ownerWord')))}
        ${listing && !isNative(listing.token) ? row(term('tokenWord'), copyable(view, listing.token, term('tokenWord'))) : nothing}
        ${row(term('manifestWord'), copyable(view, manifestHash, term('manifestWord')))}
      </dl>`,
  )
}
