import type { Contribution, Hex } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { shortAddress } from '../../../internal/words.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

/** The transaction of a batch's present step: a link where the chain has an explorer, else its number to copy. */
export function transactionLink(
  work: TaskWork,
  { term }: TaskView,
  row: Contribution,
): TemplateResult | typeof nothing {
  const hash = work.contributions?.hashOf(row)
  if (!hash) return nothing
  const href = work.openServices?.explorerLink(hash)
  if (href) return html`<a href=${href} target="_blank" rel="noreferrer">${term('showTransaction')}</a>`
  const copied = work.copied === hash
  return html`<button class="quiet small" title=${hash} aria-label=${`${term('copyTransaction')}: ${shortAddress(hash)}`} @click=${() => copy(work, hash)}>
      <code>${shortAddress(hash)}</code>
    </button>
    <span role="status">${copied ? term('copied') : nothing}</span>`
}

async function copy(work: TaskWork, hash: Hex): Promise<void> {
  try {
    await navigator.clipboard.writeText(hash)
    work.copied = hash
    work.host.requestUpdate()
  } catch (error) {
    // The page forbids it: the whole number is in the title, and here.
    console.warn(`SaharaKit could not copy ${hash}.`, error)
  }
}
