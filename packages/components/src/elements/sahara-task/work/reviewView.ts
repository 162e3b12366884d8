import { ABSTAIN } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, money } from '../../../internal/words.ts'
import { feeOf } from '../../../internal/work/seatFee.ts'
import type { In } from '../states.ts'
import type { TaskView } from '../view.ts'
import { doneOf } from './itemView.ts'
import type { TaskWork } from './TaskWork.ts'
import { timeLeft } from './timeLeft.ts'

/** What the person said, item by item; one click goes back to it. */
function list(
  { making }: TaskWork,
  { term, send, choices }: TaskView,
  { work }: In<'reviewing'>,
): TemplateResult {
  const wordOf = (label: number | null, problem: unknown) => {
    if (label === ABSTAIN) return term(problem ? 'reported' : making ? 'makePassed' : 'cantJudge')
    return label === null ? '–' : choices[label]?.label
  }
  return html`<ol class="review">
    ${work.answers.map(
      ({ label, problem, comment }, item) =>
        html`<li>
          <button @click=${() => send({ type: 'go', at: item })}>
            <span class="muted">${item + 1}</span>${(label === 0 && making?.preview(item)) || html`<bdi class="grow">${wordOf(label, problem)}</bdi>`}${comment ? html`<span aria-hidden="true">✎</span>` : nothing}
          </button>
        </li>`,
    )}
  </ol>`
}

/** Two ways to send, and what the person holds after the first. */
function ways({ offer, sending }: TaskWork, { term, language }: TaskView): readonly TemplateResult[] {
  const fee = money(feeOf(offer.stake), offer.token, language)
  return [
    html`<button class="primary" part="send" data-focus @click=${() => sending.start(true)}>${term('send')}</button>`,
    html`<button class="quiet" @click=${() => sending.start(false)}>${term('sendStop')}</button>`,
    html`<p class="muted small holds">${term('sendHolds', duration(offer.workWindow, language))} ${offer.stake ? term('sendHoldsFee', fee) : nothing}</p>`,
  ]
}

/** The batch is answered: look once more, then send it, with or without taking the next. */
export function reviewView(work: TaskWork, view: TaskView, state: In<'reviewing'>): TemplateResult {
  const { term, send, language } = view
  const { making, offer } = work
  const { answers } = state.work
  const open = answers.findIndex(({ label }) => label === null)
  const missing = answers.length - doneOf(state.work)
  const [onward, stop, holds] = missing
    ? [
        html`<button class="primary" @click=${() => send({ type: 'go', at: open })}>${term('finishOpen')}</button>`,
      ]
    : ways(work, view)
  return html`<section>
    <header part="header">
      <h2 tabindex="-1">${term('reviewTitle')}</h2>
      <p class="muted">
        ${missing ? term(making ? 'makeReviewOpen' : 'reviewOpen', missing) : term(making ? 'makeReviewText' : 'reviewText', answers.length)}
        ${term('reviewPay', money(offer.unitPrice * BigInt(answers.length), offer.token, language))}
      </p>
    </header>
    ${list(work, view, state)}
    <p class="muted small">${term(making ? 'makeReviewSealed' : 'reviewSealed')}</p>
    ${timeLeft(work, view)}
    <div class="actions">
      ${onward} ${stop}
      <button class="quiet" @click=${() => send({ type: 'undo' })}>${term('undo')}</button>
    </div>
    ${holds}
  </section>`
}
