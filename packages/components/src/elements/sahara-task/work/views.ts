import { ABSTAIN } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import { message } from '../front/message.ts'
import type { TaskState, Work } from '../states.ts'
import type { TaskView } from '../view.ts'
import { commentField } from './commentField.ts'
import type { TaskWork } from './TaskWork.ts'
import { timeLeft } from './timeLeft.ts'
import { toolbar } from './toolbar.ts'
import { troubleView } from './troubleView.ts'
import { walletList } from './walletList.ts'

type In<Name extends TaskState['name']> = Extract<TaskState, { name: Name }>

const pulse = html`<div class="pulse"></div>`

/** Something of the wallet's or the chain's is awaited; there is always a way back. */
function waiting(
  work: TaskWork,
  { term }: TaskView,
  title: string,
  text: unknown,
  slow: boolean,
): TemplateResult {
  return html`<section class="middle">
    ${pulse}
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
    const name = work.wallets.find(({ id }) => id === state.wallet)?.name
    const title = name ? term('askedTitle', name) : term('askedHost')
    return waiting(work, view, title, term('askedText'), state.slow)
  }
  return html`<section class="middle">${walletList(work, view)}</section>`
}

function seating(work: TaskWork, view: TaskView, state: In<'seating'>): TemplateResult {
  const { term, language } = view
  if (state.trouble) return troubleView(work, view, state.trouble)
  if (state.step === 'chain') return waiting(work, view, term('drawTitle'), term('drawText'), false)
  const { stake, token } = work.offer
  const { deposit, confirmations } = work.quote ?? { deposit: 0n, confirmations: 1 }
  const due = deposit < stake ? 'seatRefill' : 'seatStake'
  const text = html`${term('seatText', confirmations)} ${deposit ? term(due, money(deposit, token, language)) : nothing}`
  return waiting(work, view, term(state.step === 'wallet' ? 'seatWallet' : 'seatTitle'), text, state.slow)
}

const doneOf = ({ answers }: Work): number => answers.filter(({ label }) => label !== null).length

function working(work: TaskWork, view: TaskView, state: In<'working'>): TemplateResult {
  const { term, language } = view
  const { offer } = work
  const { manifest, token, unitPrice } = offer
  const { at, answers } = state.work
  const total = answers.length
  const done = doneOf(state.work)
  const answer = answers[at]
  // The stage is there once this is drawn.
  queueMicrotask(() => work.zoom.attach())
  return html`<section class="work">
    <header>
      <div class="bar muted">
        <span role="status">${term('itemAt', at + 1, total)}</span>
        <span>
          ${term('earned', money(unitPrice * BigInt(done), token, language))}
          <span class="wide-only">${term('ofBatch', money(unitPrice * BigInt(total), token, language))}</span>
        </span>
      </div>
      <progress aria-label=${term('itemAt', at + 1, total)} max=${total} value=${done}></progress>
    </header>
    <h2 id="question" tabindex="-1" lang=${manifest.lang}><bdi>${manifest.question}</bdi></h2>
    ${view.item(at, answer?.label ?? undefined, undefined, work.answer, manifest.comments ? commentField(work, view, at, answer?.comment ?? '') : nothing)}
    ${answer?.label === ABSTAIN ? html`<p class="muted small">${term(answer.problem ? 'reported' : 'cantJudge')}</p>` : nothing}
    ${toolbar(work, view, state.work)}
  </section>`
}

function reviewing(work: TaskWork, view: TaskView, state: In<'reviewing'>): TemplateResult {
  const { term, send, language, choices } = view
  const { answers } = state.work
  const open = answers.findIndex(({ label }) => label === null)
  const missing = answers.length - doneOf(state.work)
  const { offer } = work
  return html`<section>
    <header part="header">
      <h2 tabindex="-1">${term('reviewTitle')}</h2>
      <p class="muted">${missing ? term('reviewOpen', missing) : term('reviewText', answers.length)}</p>
    </header>
    <ol class="review">
      ${answers.map(({ label, problem, comment }, item) => {
        const word =
          label === null
            ? '–'
            : label === ABSTAIN
              ? term(problem ? 'reported' : 'cantJudge')
              : choices[label]?.label
        return html`<li>
          <button @click=${() => send({ type: 'go', at: item })}>
            <span class="muted">${item + 1}</span><bdi class="grow">${word}</bdi>${comment ? html`<span aria-hidden="true">✎</span>` : nothing}
          </button>
        </li>`
      })}
    </ol>
    <p class="muted small">${term('reviewSealed')}</p>
    ${timeLeft(work, view)}
    <div class="actions">
      ${
        missing
          ? html`<button class="primary" @click=${() => send({ type: 'go', at: open })}>${term('finishOpen')}</button>`
          : html`<button class="primary" part="send" data-focus @click=${() => send({ type: 'send' })}>${term('send')}</button>`
      }
      <button @click=${() => send({ type: 'undo' })}>${term('undo')}</button>
      <span class="small">${term('reviewPay', money(offer.unitPrice * BigInt(answers.length), offer.token, language))}</span>
    </div>
  </section>`
}

function sending(work: TaskWork, view: TaskView, state: In<'sending'>): TemplateResult {
  const { term } = view
  if (state.trouble) return troubleView(work, view, state.trouble)
  const text =
    state.step === 'chain' ? term('status').sent : term(state.step === 'wallet' ? 'askedText' : 'sendingText')
  const title = term(state.step === 'wallet' ? 'seatWallet' : 'sendingTitle')
  return waiting(work, view, title, text, state.slow)
}

/** A deposit loses a tenth when its seat runs out. */
const feeDivisor = 10n

function expired({ offer }: TaskWork, { term, send, language }: TaskView): TemplateResult {
  const fee = money(offer.stake / feeDivisor, offer.token, language)
  return html`<section class="middle trouble">
    <div role="alert"><h2 tabindex="-1">${term('expiredTitle')}</h2></div>
    <p class="muted">${term('expiredText')} ${offer.stake ? term('expiredFee', fee) : nothing}</p>
    <div class="row">
      <button class="primary" data-focus @click=${() => send({ type: 'asked', wallet: undefined })}>${term('expiredNew')}</button>
    </div>
  </section>`
}

function finished({ term, send }: TaskView): TemplateResult {
  const again = html`<button @click=${() => send({ type: 'asked', wallet: undefined })}>${term('lookAgain')}</button>`
  return html`<section class="middle">
    <span class="mark"></span>
    <h2 tabindex="-1">${term('finishedTitle')}</h2>
    <p class="muted">${term('finishedText')}</p>
    <div class="row">${again}</div>
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
      return working(work, view, state)
    case 'reviewing':
      return reviewing(work, view, state)
    case 'sending':
      return sending(work, view, state)
    case 'expired':
      return expired(work, view)
    case 'finished':
      return finished(view)
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
