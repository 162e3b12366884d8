import type { SharePart } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate, shortAddress } from '../../../internal/words.ts'
import { exactly } from '../front/views.ts'
import type { In } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { tokenOfDeal } from '../work/tokenOfDeal.ts'

function whoOf({ words }: CheckoutWork, { role, assetId }: SharePart, sold: bigint): string {
  const isAbove = assetId !== undefined && assetId !== sold
  return isAbove ? words.sharesUp[role](String(assetId)) : words.shares[role]
}

/** Where each part of the price goes, to the last unit. */
export function split(work: CheckoutWork, { deal, item }: In<'review'>): TemplateResult {
  const { host, words } = work
  const token = tokenOfDeal(deal, item.card.deployment)
  const { offer, split: parts } = deal.quote
  const write = (amount: bigint) => exactly(amount, token, host.language)
  const row = (part: SharePart) => {
    const account = part.account && isolate(shortAddress(part.account))
    return html`<tr>
      <th scope="row">${whoOf(work, part, offer.assetId)}${account ? html` <span class="muted address" title=${part.account}>${account}</span>` : nothing}</th>
      <td>${write(part.amount)}</td>
    </tr>`
  }
  return html`<table class="split small">
    <tbody>${parts.filter(({ amount }) => amount > 0n).map(row)}</tbody>
    <tfoot><tr><th scope="row">${words.sum}</th><td>${write(offer.price)}</td></tr></tfoot>
  </table>`
}
