import { html, type TemplateResult } from '../../../internal/template.ts'
import { message } from '../front/message.ts'
import type { Trouble } from '../states.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'
import { unreadableView } from './unreadableView.ts'
import { walletList } from './walletList.ts'

/** What went wrong in a sentence, and one way on (plus the way back). */
export function troubleView(work: TaskWork, view: TaskView, trouble: Trouble): TemplateResult {
  const { term } = view
  const { state } = work.host
  const { unreadable } = work.seats
  if (unreadable?.error.name === trouble.name) return unreadableView(work, view, unreadable)
  const back = html`<button @click=${work.cancel}>${term(state.name === 'sending' ? 'backToReview' : 'back')}</button>`
  if (trouble.name === 'WalletNotFoundError')
    return html`<section class="middle">
      <p class="note small" role="status">${term('trouble')[trouble.name]}</p>
      ${walletList(work, view)}
      <div class="row">${back}</div>
    </section>`
  if (trouble.name === 'CampaignClosed')
    return message(
      term('closedTitle'),
      term('closedFull'),
      html`<button @click=${view.retry}>${term('tryAgain')}</button>`,
    )
  // Whatever is sent asks the wallet to switch first, so doing it again is switching.
  const label =
    trouble.name === 'WrongChainError' ? term('addNetwork', work.offer.chainName) : term('tryAgain')
  return html`<section class="middle trouble">
    <div role="alert"><h2 tabindex="-1">${term('trouble')[trouble.name] ?? (trouble.message || term('troubleOther'))}</h2></div>
    <div class="row">
      <button class="primary" data-focus @click=${work.again}>${label}</button>
      ${back}
    </div>
  </section>`
}
