import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import { feeOf } from '../../../internal/work/seatFee.ts'
import { message } from '../front/message.ts'
import type { In, TaskState } from '../states.ts'
import type { TaskView } from '../view.ts'
import { itemView } from './itemView.ts'
import { reviewView } from './reviewView.ts'
import type { TaskWork } from './TaskWork.ts'
import { troubleView } from './troubleView.ts'
import { walletList } from './walletList.ts'

/** Something of the wallet's or the chain's is awaited; there is always a way back. */
function waiting(
  work: TaskWork,
  { term }: TaskView,
  title: string,
  text: unknown,
  slow: boolean,
): TemplateResult {
  return html`<section class="middle">
    <div class="pulse"></div>
    <h2 tabindex="-1">${title}</h2>
    <p class="muted" role="status">${slow ? term('slowText') : text}</p>
    <div class="row">
      <button @click=${work.cancel}>${term(work.host.state.name === 'sending' ? 'backToReview' : 'cancel')}</button>
    </div>
  </section>`
}

function connecting(work: TaskWork, view: TaskView, state: In<'connecting'>): TemplateResult {
  const { term } = view
  if (state.trouble) return troubleView(work, view, state.trouble)
  if (state.step === 'wallet') {
    const name = work.wallets.list.find(({ id }) => id === state.wallet)?.name
    const title = name ? term('askedTitle', name) : term('askedHost')
    return waiting(work, view, title, term('askedText'), state.slow)
  }
  return html`<section class="middle">${walletList(work, view)}</section>`
}

function seating(work: TaskWork, view: TaskView, state: In<'seating'>): TemplateResult {
  const { term, language } = view
  const { givingBack, quote } = work.seats
  if (state.trouble) return troubleView(work, view, state.trouble)
  if (givingBack) {
    const title = term(state.step === 'wallet' ? 'seatWallet' : 'giveBackTitle')
    return waiting(work, view, title, term('giveBackText'), state.slow)
  }
  if (state.step === 'chain') return waiting(work, view, term('drawTitle'), term('drawText'), false)
  const { stake, token } = work.offer
  const { deposit, confirmations } = quote ?? { deposit: 0n, confirmations: 1 }
  const due = deposit < stake ? 'seatRefill' : 'seatStake'
  const text = html`${term('seatText', confirmations)} ${deposit ? term(due, money(deposit, token, language)) : nothing}`
  return waiting(work, view, term(state.step === 'wallet' ? 'seatWallet' : 'seatTitle'), text, state.slow)
}

function sending(work: TaskWork, view: TaskView, state: In<'sending'>): TemplateResult {
  const { term } = view
  if (state.trouble) return troubleView(work, view, state.trouble)
  const uploads = work.making && state.step !== 'wallet'
  const words = work.sending.next ? 'sendingText' : 'sendingStopText'
  const text = state.step === 'chain' ? term('status').sent : term(uploads ? 'makeSendingText' : words)
  const title = term(state.step === 'wallet' ? 'seatWallet' : uploads ? 'makeSendingTitle' : 'sendingTitle')
  return waiting(work, view, title, text, state.slow)
}

function expired({ offer }: TaskWork, { term, send, language }: TaskView): TemplateResult {
  const fee = money(feeOf(offer.stake), offer.token, language)
  return html`<section class="middle trouble">
    <div role="alert"><h2 tabindex="-1">${term('expiredTitle')}</h2></div>
    <p class="muted">${term('expiredText')} ${offer.stake ? term('expiredFee', fee) : nothing}</p>
    <div class="row">
      <button class="primary" data-focus @click=${() => send({ type: 'asked', wallet: undefined })}>${term('expiredNew')}</button>
    </div>
  </section>`
}

/** Nothing is open to the person, or they wanted nothing more: either way they hold nothing. */
function finished({ offer, sending }: TaskWork, { term, send, language }: TaskView): TemplateResult {
  const { stopped } = sending
  const deposit = money(offer.stake, offer.token, language)
  return html`<section class="middle">
    <span class="mark"></span>
    <h2 tabindex="-1">${term(stopped ? 'stoppedTitle' : 'finishedTitle')}</h2>
    <p class="muted">
      ${term(stopped ? 'stoppedText' : 'finishedText')} ${stopped && offer.stake ? term('stoppedDeposit', deposit) : nothing}
    </p>
    <div class="row">
      <button @click=${() => send({ type: 'asked', wallet: undefined })}>${term(stopped ? 'takeAnother' : 'lookAgain')}</button>
    </div>
  </section>`
}

/** The screens of paid work. */
export function renderWork(
  work: TaskWork,
  view: TaskView,
  state: TaskState,
): TemplateResult | typeof nothing {
  const { term } = view
  switch (state.name) {
    case 'connecting':
      return connecting(work, view, state)
    case 'seating':
      return seating(work, view, state)
    case 'working':
      return itemView(work, view, state)
    case 'reviewing':
      return reviewView(work, view, state)
    case 'sending':
      return sending(work, view, state)
    case 'expired':
      return expired(work, view)
    case 'finished':
      return finished(work, view)
    case 'elsewhere':
      return message(
        term('elsewhereTitle'),
        term('elsewhereText'),
        html`<button class="primary" @click=${work.takeOver}>${term('workHere')}</button>`,
      )
    default:
      return nothing
  }
}
