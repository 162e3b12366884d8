/**
 * What follows the first item: keys, focus, verdicts, the end of practice; and the screen of a campaign that gives no work. It
 * loads while the terms are read.
 *
 * @module
 */
import type { ManifestExample } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import { mark } from '../../../kinds/answers.ts'
import { labelForKey } from '../../../kinds/labelForKey.ts'
import '../../../locales/en-later.ts'
import type { Choice } from '../../../kinds/kind.ts'
import { css } from '../../../styles/css.ts'
import { laterStyles } from '../../../styles/later.styles.ts'
import type { TaskState } from '../states.ts'
import type { TaskView } from '../view.ts'
import { message } from './views.ts'

type In<Name extends TaskState['name']> = Extract<TaskState, { name: Name }>

/** How answers stand, once there is something to say of them. */
const answerStyles = css`
  .answer.chosen,
  .answer.right {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .answer.wrong {
    border-style: dashed;
  }
  .answer[aria-disabled] {
    cursor: default;
  }
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .answer:is(.chosen, .right) {
      outline: 2px solid Highlight;
    }
  }
`

/** Style sheets of all that. */
export const styles = [laterStyles, answerStyles]

/** Right or not, and why. */
export function verdict(
  { term, choices }: TaskView,
  state: In<'practice'>,
  { answer, reason }: ManifestExample,
): TemplateResult {
  const said =
    state.chosen === answer ? term('right') : term('notQuite', isolate(choices[answer]?.label ?? ''))
  return html`<p><strong>${said}</strong></p>
    <p class="muted" lang=${state.offer.manifest.lang} dir="auto">${reason}</p>`
}

/** To the next practice item, or to the end of them. */
export function onward({ term, send }: TaskView, { at, offer }: In<'practice'>): TemplateResult {
  const more = at + 1 < offer.manifest.examples.length
  return html`<button class="primary" data-focus @click=${() => send({ type: 'continue' })}>
    ${term(more ? 'next' : 'finishPractice')}
  </button>`
}

/** Canceled, over or full. */
export function closed({ term, retry }: TaskView, { offer, reason }: In<'closed'>): TemplateResult {
  const words = { canceled: 'closedCanceled', over: 'closedOver', full: 'closedFull' } as const
  return message(
    isolate(offer.manifest.title),
    html`<strong>${term('closedTitle')}.</strong> ${term(words[reason])}`,
    reason === 'full' ? html`<button @click=${retry}>${term('tryAgain')}</button>` : nothing,
  )
}

/** Ways on from an example that can't be shown: fetch it again, or go on; it counts neither for nor against anybody. */
export const unshown = ({ term, send }: TaskView, again: () => void): TemplateResult =>
  html`<div class="row">
    <button @click=${again}>${term('tryAgain')}</button>
    <button class="primary" data-focus @click=${() => send({ type: 'unshown' })}>${term('next')}</button>
  </div>`

/** The end of the practice round: passed, or not yet. */
export function practiced(view: TaskView, { offer, right, shown, passed }: In<'practiced'>): TemplateResult {
  const { term, send, language } = view
  const { exam } = offer.manifest
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(exam?.pass ?? 1)
  const text = passed ? term(exam ? 'passedText' : 'practicedText') : term('failedText', share)
  const again = html`<button class=${passed ? '' : 'primary'} @click=${() => send({ type: 'practice' })}>${term('practiceAgain')}</button>`
  return html`<section class="middle">
    ${passed ? mark('right') : nothing}
    <h2 tabindex="-1">${term('practiced', right, shown)}</h2>
    <p class="muted">${text}</p>
    <div class="row">
      ${passed ? html`<button class="primary" part="start" @click=${() => send({ type: 'begin' })}>${term('start')}</button>` : nothing}
      ${again}
    </div>
  </section>`
}

/** Keys of the answers: their own, and arrows among them. Returns whether the key was one of them. */
export function pressKey(
  root: ShadowRoot,
  choices: readonly Choice[],
  target: Element,
  key: string,
): boolean {
  if (key.startsWith('Arrow')) return moveAnswer(target, key)
  const label = labelForKey(choices, key)
  const answer = root.querySelector<HTMLElement>(`.answer[data-label="${label}"]`)
  if (label === undefined || !answer) return false
  answer.click()
  return true
}

/** Arrows go round among the answers, in reading direction. */
function moveAnswer(target: Element, key: string): boolean {
  const group = target.closest('[role=radiogroup]')
  if (!group) return false
  const radios = [...group.querySelectorAll<HTMLElement>('[role=radio]')]
  const rtl = getComputedStyle(group).direction === 'rtl'
  const step = key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1
  const at = radios.indexOf((target.closest('[role=radio]') ?? target) as HTMLElement)
  radios.at((at + step) % radios.length)?.focus()
  return true
}

/** The focus follows the work: to the way on, else to the answers, else to the new heading. */
export function moveFocus(root: ShadowRoot): void {
  const target =
    root.querySelector<HTMLElement>('[data-focus]') ??
    root.querySelector<HTMLElement>('.answer[tabindex="0"]') ??
    root.querySelector<HTMLElement>('h2[tabindex]') ??
    root.querySelector<HTMLElement>('.base')
  target?.focus({ preventScroll: true })
}
