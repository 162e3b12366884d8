import type { Contribution } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { shortAddress } from '../../../internal/words.ts'
import type { TaskView } from '../view.ts'
import { copyText } from './copyText.ts'
import type { TaskWork } from './TaskWork.ts'

/** The transaction of a batch's present step: a link where the chain has an explorer, else its number to copy. */
export function transactionLink(
  work: TaskWork,
  { term }: TaskView,
  row: Contribution,
): TemplateResult | typeof nothing {
  const hash = work.lines.contributions?.hashOf(row)
  if (!hash) return nothing
  const href = work.sources.opened?.explorerLink(hash)
  if (href) return html`<a href=${href} target="_blank" rel="noreferrer">${term('showTransaction')}</a>`
  const copied = work.copied === hash
  return html`<button class="quiet small" title=${hash} aria-label=${`${term('copyTransaction')}: ${shortAddress(hash)}`} @click=${() => copyText(work, hash)}>
      <code>${shortAddress(hash)}</code>
    </button>
    <span role="status">${copied ? term('copied') : nothing}</span>`
}
