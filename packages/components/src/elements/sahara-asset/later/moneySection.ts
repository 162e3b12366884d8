import type { SharePart } from '@saharakit/sdk'
import { priceOf } from '../../../internal/market/price.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, isolate, shortAddress } from '../../../internal/words.ts'
import { type DetailsView, nameByNumber } from './detailsView.ts'
import { section, waiting } from './sections.ts'

function roleOf(view: DetailsView, { role, assetId }: SharePart): string {
  const { term, card, manifest } = view
  if (role === 'referrer') return term('toReferrer')
  const isThis = assetId === card.asset.assetId
  // Its own name stands above; an ancestor's is needed to tell them apart.
  const name = isThis
    ? term('assetName', term('kinds')[card.asset.kind], String(card.asset.assetId))
    : nameByNumber(view, assetId ?? 0n)
  const own = isThis && manifest ? isolate(manifest.name.slice(0, 60)) : name
  return term(role === 'contributors' ? 'toContributors' : 'toOwner', own)
}

/** Each part of the price: who, how much, how large. */
export function moneySection(view: DetailsView): TemplateResult {
  const { term, language, card, details } = view
  const { listing } = card.asset
  const title = term('moneyTitle')
  const { token } = card
  if (!listing || !token) return section(title, html`<p class="muted small">${term('moneyNone')}</p>`)
  if (details.split.name !== 'read') return section(title, waiting(view, details.split, details.readSplit))
  const parts = details.split.value
  const format = formatOf(language, { style: 'percent', maximumFractionDigits: 2 })
  // For a bar and a percentage alone: the amounts beside them are exact.
  const share = (amount: bigint) => (listing.price ? Number((amount * 10_000n) / listing.price) / 10_000 : 0)
  return section(
    title,
    html`<p class="muted small">${term('moneyText')}</p>
      <ul class="money" role="list">
        ${parts.map(
          (part) => html`<li>
            <span class="grow">${roleOf(view, part)}
              ${part.account ? html`<span class="muted small" title=${part.account}>${isolate(shortAddress(part.account))}</span>` : nothing}</span>
            <span class="sum">${priceOf(part.amount, token, language)} <span class="muted small">${format.format(share(part.amount))}</span></span>
            <meter class="bar" min="0" max="1" value=${share(part.amount)} aria-hidden="true"></meter>
          </li>`,
        )}
      </ul>`,
  )
}
