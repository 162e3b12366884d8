import type { Hex } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { shortAddress } from '../../../internal/words.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** A number that can be copied whole. */
export function copyable(work: CheckoutWork, label: string, value: string): TemplateResult {
  const { host, words } = work
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      work.copied = value
      host.requestUpdate()
    } catch (error) {
      // The page forbids it: the whole text is here.
      console.warn(`SaharaKit could not copy ${value}.`, error)
    }
  }
  return html`<button class="quiet small" title=${value} aria-label=${`${words.copy(label)}: ${shortAddress(value)}`} @click=${copy}>
      <code>${shortAddress(value)}</code>
    </button>
    <span role="status">${work.copied === value ? words.copied : nothing}</span>`
}

/** A transaction: a link where the chain has an explorer, else its number to copy. */
export function transaction(work: CheckoutWork, hash: Hex | undefined): TemplateResult | typeof nothing {
  const { opened, words } = work
  if (!hash) return nothing
  const href = opened?.explorerLink(hash)
  return html`<p class="small muted">
    ${href ? html`<a href=${href} target="_blank" rel="noreferrer">${words.showTransaction}</a>` : html`${words.transaction} ${copyable(work, words.transaction, hash)}`}
  </p>`
}
