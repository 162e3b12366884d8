/**
 * What follows the price: the details, the checkout, and the words for a card that can't be shown. It loads when somebody comes
 * near it.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import '../../../locales/en-asset.ts'
import { laterStyles } from '../../../styles/later.styles.ts'
import type { AssetView } from '../front/views.ts'
import type { AssetState } from '../states.ts'
import {
  aboutSection,
  filesSection,
  measuredSection,
  previewSection,
  usageSection,
} from './contentSections.ts'
import { detailsStyles } from './details.styles.ts'
import type { DetailsView } from './detailsView.ts'
import { licenseSection } from './licenseSection.ts'
import { moneySection } from './moneySection.ts'
import { pastSection } from './pastSection.ts'
import { recordSection } from './recordSection.ts'

export { Details } from './Details.ts'
export { openCheckout } from './openCheckout.ts'

/** Style sheets of all that. */
export const styles = [laterStyles, detailsStyles]

/** Everything that is known of an asset. */
export const details = (view: DetailsView): TemplateResult =>
  html`<div class="details" id="details">
    ${licenseSection(view)} ${previewSection(view)} ${aboutSection(view)} ${filesSection(view)} ${measuredSection(view)}
    ${pastSection(view)} ${moneySection(view)} ${usageSection(view)} ${recordSection(view)}
  </div>`

/** What an error means here; the families are in the names. */
function wordFor(name: string) {
  if (name === 'AssetUnknown') return 'assetFailedUnknown'
  if (name.startsWith('Config')) return 'assetFailedConfig'
  if (name === 'RpcWrongChainError') return 'assetFailedChain'
  return name.startsWith('Rpc') ? 'failedNetwork' : 'assetFailedOther'
}

/** Wrong attributes, no such asset, no network. The whole error is in the console. */
export function unavailable(
  { term, retry }: AssetView,
  { fault, retryable }: Extract<AssetState, { name: 'unavailable' }>,
): TemplateResult {
  const again = html`<button @click=${retry}>${term('tryAgain')}</button>`
  return html`<div class="middle">
    <h2 tabindex="-1">${term('assetFailedTitle')}</h2>
    <p class="muted">${term(wordFor(fault))}</p>
    ${retryable ? again : nothing}
  </div>`
}
