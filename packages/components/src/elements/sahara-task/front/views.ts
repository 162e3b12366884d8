import { type Offer, payOfBatch, payOfHour } from '../../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, formatOf, isolate, money, shortAddress } from '../../../internal/words.ts'
import type { TaskState } from '../states.ts'
import type { TaskView } from '../view.ts'
import type * as Later from './later.ts'

type In<Name extends TaskState['name']> = Extract<TaskState, { name: Name }>

/** The place is kept and something moves; after this comes the intro or a sentence that says why not. */
export const loading = ({ term }: TaskView): TemplateResult =>
  html`<section class="middle"><div class="pulse"></div><p class="muted">${term('loading')}</p></section>`

/** What is said of a failure where not even the words for it can be loaded. */
export const unavailable = ({ term, retry }: TaskView): TemplateResult =>
  html`<section class="middle"><p class="muted">${term('failedNetwork')}</p><button @click=${retry}>${term('tryAgain')}</button></section>`

function figures({ term, language }: TaskView, offer: Offer): TemplateResult {
  const hour = payOfHour(offer)
  return html`<dl class="figures">
    <div><dt class="muted small">${term('anItem')}</dt><dd>${money(offer.unitPrice, offer.token, language)}</dd></div>
    <div>
      <dt class="muted small">${term('aBatch', offer.batchSize)}</dt>
      <dd>${money(payOfBatch(offer), offer.token, language)}</dd>
    </div>
    <div>
      <dt class="muted small">${term('anHour')}</dt>
      <dd>${hour === undefined ? '–' : money(hour, offer.token, language, 2)}</dd>
    </div>
  </dl>`
}

/** Who pays, what, how fast, judged how, paid when: before anything is asked. */
export function intro(
  view: TaskView,
  { offer, passed }: In<'intro'>,
  later: typeof Later | undefined,
): TemplateResult {
  const { term, language, send, open } = view
  const { manifest } = offer
  const hasExamples = manifest.examples.length > 0
  const exam = passed ? undefined : manifest.exam
  const start = html`<button class=${passed || !hasExamples ? 'primary' : ''} part="start" @click=${() => send({ type: 'begin' })}>
    ${term('start')}
  </button>`
  const practice = html`<button class=${passed ? '' : 'primary'} part="practice" @click=${() => send({ type: 'practice' })}>
    ${term(passed ? 'practiceAgain' : 'tryPractice')}
  </button>`
  return html`<section class="intro">
    <header part="header">
      <h2 tabindex="-1" lang=${manifest.lang}><bdi>${manifest.title}</bdi></h2>
      <p class="muted small">${term('paidBy', isolate(manifest.requester.name), isolate(shortAddress(offer.requester)))}</p>
    </header>
    <div>
      ${figures(view, offer)}
      <p class="muted small pace">
        ${offer.paceSeconds ? term('paceKnown', duration(offer.paceSeconds, language)) : term('paceUnknown')}
      </p>
    </div>
    <div class="terms small">
      <div><h3><button @click=${() => open('decided')}>${term('judgedTitle')}</button></h3><p>${later?.judged(view, offer) ?? term('judgedText')}</p></div>
      <div>
        <h3>${term('payTitle')}</h3>
        <p>
          ${term('payText', duration(offer.openWindow, language))}
          ${offer.stake ? term('stakeText', money(offer.stake, offer.token, language)) : nothing}
        </p>
      </div>
      <div class="wide"><h3>${term('dataTitle')}</h3><p class="use" lang=${manifest.lang} dir="auto">${manifest.dataUse}</p></div>
    </div>
    <slot name="intro"></slot>
    <div class="actions">
      ${passed ? start : nothing} ${hasExamples ? practice : nothing} ${passed || exam ? nothing : start}
      ${hasExamples && !passed ? html`<span class="muted small">${exam ? term('examText', formatOf(language, { style: 'percent' }).format(exam.pass)) : term('practiceFree')}</span>` : nothing}
    </div>
  </section>`
}

/** An example item: answer it, then see the right answer and the reason. */
export function practice(
  view: TaskView,
  state: In<'practice'>,
  later: typeof Later | undefined,
): TemplateResult {
  const { term, send } = view
  const { manifest } = state.offer
  const total = manifest.examples.length
  const example = manifest.examples[state.at]
  const shown = state.chosen !== undefined && example
  return html`<section>
    <header part="header">
      <div class="bar muted"><span>${term('practiceAt', state.at + 1, total)}</span><bdi class="wide-only" lang=${manifest.lang}>${manifest.title}</bdi></div>
      <progress aria-label=${term('practiceAt', state.at + 1, total)} max=${total} value=${state.at + Number(!!shown)}></progress>
    </header>
    <h2 id="question" tabindex="-1" lang=${manifest.lang}><bdi>${manifest.question}</bdi></h2>
    ${view.item(state.at, state.chosen, shown ? example.answer : undefined, (label) => send({ type: 'try', label }))}
    <div class="verdict">
      <div class="grow" role="status">${shown ? later?.verdict(view, state, example) : nothing}</div>
      ${
        shown
          ? later?.onward(view, state)
          : html`<button class="quiet" @click=${() => send({ type: 'home' })}>${term('leave')}</button>`
      }
    </div>
  </section>`
}
