/**
 * What follows the price: the details, the checkout, and the words for what can't be shown. It loads when somebody comes near
 * it, or when something failed.
 *
 * @module
 */
import type { AssetManifest } from '@saharakit/sdk'
import { SaharaBuyEvent } from '../../../events/marketEvents.ts'
import { readAgain } from '../../../internal/readAgain.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import '../../../locales/en-asset.ts'
import { adopt } from '../../../styles/css.ts'
import { laterStyles } from '../../../styles/later.styles.ts'
import type { SaharaCheckout } from '../../sahara-checkout/element.ts'
import type { SaharaAsset } from '../element.ts'
import type { AssetState, ReadyState } from '../states.ts'
import { Details } from './Details.ts'
import { detailsStyles } from './details.styles.ts'
import { detailsOf } from './detailsOf.ts'
import { openCheckout } from './openCheckout.ts'

/** What an error means here; the families are in the names. */
function wordFor(name: string) {
  if (name === 'AssetUnknown') return 'assetFailedUnknown'
  if (name.startsWith('Config')) return 'assetFailedConfig'
  if (name === 'RpcWrongChainError') return 'assetFailedChain'
  return name.startsWith('Rpc') ? 'failedNetwork' : 'assetFailedOther'
}

/** What one card does after its price is on screen. */
export class AssetDesk {
  readonly #host: SaharaAsset
  #details: Details | undefined
  #checkout: SaharaCheckout | undefined

  constructor(host: SaharaAsset) {
    this.#host = host
    for (const style of [laterStyles, detailsStyles]) adopt(host.shadowRoot, style)
  }

  /** Ends what the details are reading. A purchase goes on. */
  endDetails(): void {
    this.#details?.end()
    this.#details = undefined
  }

  /** The card is gone. */
  end(): void {
    this.endDetails()
    this.#checkout?.closest('dialog')?.remove()
    this.#checkout = undefined
  }

  /** Shows the card as soon as it can be read. */
  comeBack(fault: string, signal: AbortSignal): void {
    const { asset, using, retry } = this.#host
    if (using) void readAgain(fault, () => using.readCard(asset, signal), retry, signal)
  }

  /** Opens the details, or closes them. */
  toggle(): void {
    const { state, using } = this.#host
    if (state.name !== 'ready' || !using) return
    if (!state.details) this.#details ??= new Details(this.#host, using, state)
    this.#host.state = { ...state, details: !state.details }
  }

  /** Asks the page, and unless it sells the asset itself, opens a checkout. */
  async buy(): Promise<void> {
    const { state, shadowRoot, term, referrer } = this.#host
    const listing = state.name === 'ready' && state.card.asset.listing
    if (!listing || !shadowRoot) return
    const { card } = state
    const { offerHash, price, token } = listing
    if (!this.#host.dispatchEvent(new SaharaBuyEvent(card.id, offerHash, price, token))) return
    const host = { root: shadowRoot, term, card, name: isolate(this.#host.nameIn(state)), referrer }
    this.#checkout = await openCheckout(host, this.#checkout)
  }

  /** Wrong attributes, no such asset, no network. The whole error is in the console. */
  unavailable({ fault, retryable }: Extract<AssetState, { name: 'unavailable' }>): TemplateResult {
    const { term, retry } = this.#host
    return html`<div class="middle">
      <h2 tabindex="-1">${term('assetFailedTitle')}</h2>
      <p class="muted">${term(wordFor(fault))}</p>
      ${retryable ? html`<button @click=${retry}>${term('tryAgain')}</button>` : nothing}
    </div>`
  }

  /** Why there is no description, where there should be one. */
  undescribed(isFalse: boolean): TemplateResult {
    const { term, describe } = this.#host
    return html`<p class="note small" role="status">${term(isFalse ? 'descriptionFalse' : 'descriptionMissing')}
      <button class="link" @click=${describe}>${term('tryAgain')}</button></p>`
  }

  /** The details of a card, once they are open. */
  details({ card }: ReadyState, manifest: AssetManifest | undefined): unknown {
    const { term, language } = this.#host
    if (!this.#details) return nothing
    if (manifest) this.#details.describe(manifest)
    return detailsOf({ term, language, card, manifest, details: this.#details })
  }
}
