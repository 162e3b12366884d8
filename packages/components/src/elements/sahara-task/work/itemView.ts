import { ABSTAIN } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import type { In, Work } from '../states.ts'
import type { TaskView } from '../view.ts'
import { commentField } from './commentField.ts'
import type { TaskWork } from './TaskWork.ts'
import { toolbar } from './toolbar.ts'

/** Number of items that have an answer. */
export const doneOf = ({ answers }: Work): number => answers.filter(({ label }) => label !== null).length

/** One item of a batch, where the person is in it, and the tools. */
export function itemView(work: TaskWork, view: TaskView, state: In<'working'>): TemplateResult {
  const { term, language } = view
  const { manifest, token, unitPrice } = work.offer
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
    ${view.item(at, answer?.label ?? undefined, undefined, work.answers.give, manifest.comments ? commentField(work, view, at, answer?.comment ?? '') : nothing)}
    ${answer?.label === ABSTAIN ? html`<p class="muted small">${term(answer.problem ? 'reported' : work.making ? 'makePassed' : 'cantJudge')}</p>` : nothing}
    ${toolbar(work, view, state.work)}
  </section>`
}
