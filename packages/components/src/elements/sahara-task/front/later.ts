/**
 * What follows the first item: keys, focus, verdicts, the end of practice; and the screen of a campaign that gives no work. It
 * loads while the terms are read.
 *
 * @module
 */
import type { ManifestExample } from '@saharakit/sdk'
import { isProducing } from '@saharakit/sdk/content'
import type { Offer } from '../../../internal/offer.ts'
import { readAgain } from '../../../internal/readAgain.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, isolate } from '../../../internal/words.ts'
import { labelForKey } from '../../../kinds/labelForKey.ts'
import '../../../locales/en-later.ts'
import type { Choice } from '../../../kinds/kind.ts'
import { css } from '../../../styles/css.ts'
import { laterStyles } from '../../../styles/later.styles.ts'
import type { SaharaTask } from '../element.ts'
import type { TaskState } from '../states.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from '../work/TaskWork.ts'
import { message } from './message.ts'

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
    display: block;
  }
  .mark::after,
  .answer:is(.right, .wrong)::after {
    content: '';
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    background: currentColor;
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  .answer.wrong::after {
    clip-path: polygon(22% 12%, 50% 40%, 78% 12%, 88% 22%, 60% 50%, 88% 78%, 78% 88%, 50% 60%, 22% 88%, 12% 78%, 40% 50%, 12% 22%);
  }
  @media (forced-colors: active) {
    .answer:is(.chosen, .right) {
      outline: 2px solid Highlight;
    }
    .mark::after,
    .answer:is(.right, .wrong)::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`

/** What stands here only for some, or after something happened. */
const restStyles = css`
  .middle .row {
    justify-content: center;
  }
  .verdict .grow {
    flex: 1 1 14rem;
  }
  @container (max-width: 30rem) {
    .verdict .primary {
      flex: 1 1 100%;
    }
  }
  .skeleton strong {
    display: block;
    color: var(--sahara-color-text, CanvasText);
  }
  @media (forced-colors: active) {
    progress {
      block-size: 0.5rem;
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
  }
`

export { reduceLater as reduce } from '../laterMachine.ts'

/** Style sheets of all that. */
export const styles = [laterStyles, answerStyles, restStyles]

/** What an error means here; the families are in the names. */
function wordFor(name: string): 'failedConfig' | 'failedContent' | 'failedNetwork' | 'failedOther' {
  if (/^(Config|RpcWrong)/.test(name)) return 'failedConfig'
  if (name.startsWith('Content')) return 'failedContent'
  return name.startsWith('Rpc') ? 'failedNetwork' : 'failedOther'
}

/** Wrong attributes, missing files, no network. The whole error is in the console. */
export function unavailable({ term, retry }: TaskView, state: In<'unavailable'>): TemplateResult {
  const text = term(wordFor(state.trouble.name))
  const again = html`<button class=${state.retryable ? 'primary' : ''} @click=${retry}>${term('tryAgain')}</button>`
  return message(term('failedTitle'), text, again)
}

/** Says what can be done about a failure, and shows the task as soon as it can be read. */
export function failed(
  { send, campaign, using, retry }: SaharaTask,
  error: Error & { retryable?: boolean },
  signal: AbortSignal,
): void {
  const { name, message, retryable = name !== 'ConfigError' } = error
  send({ type: 'failed', trouble: { name, message }, retryable })
  if (using) void readAgain(name, () => using.loadOffer(campaign, signal), retry, signal)
}

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

/**
 * What is different about the judging of what is made, and of a review of it, and of which; undefined where it is as
 * everywhere.
 */
export function judged({ term }: TaskView, { manifest }: Offer): unknown {
  const { reviews, kind } = manifest
  if (isProducing(kind)) return term('makeJudgedText')
  const number = reviews?.campaign.split(':').at(-1)
  return number && `${term('reviewsText', number)} ${term('judgedText')}`
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

/**
 * An item that can't be shown, and the ways on from it. An example counts neither for nor against anybody: fetch it again, or
 * go on.
 *
 * @param ways Those of paid work.
 */
export function unusable(
  { term, send }: TaskView,
  { name }: TaskState,
  ways: unknown,
  again: () => void,
): TemplateResult {
  const practice = html`<div class="row">
    <button @click=${again}>${term('tryAgain')}</button>
    <button class="primary" data-focus @click=${() => send({ type: 'unshown' })}>${term('next')}</button>
  </div>`
  return html`<div class="skeleton">
    <p><strong>${term('itemUnusable')}</strong>${term('itemUnusableText')}</p>
    ${name === 'practice' ? practice : ways}
  </div>`
}

/** The end of the practice round: passed, or not yet. */
export function practiced(view: TaskView, { offer, right, shown, passed }: In<'practiced'>): TemplateResult {
  const { term, send, language } = view
  const { exam } = offer.manifest
  const share = formatOf(language, { style: 'percent' }).format(exam?.pass ?? 1)
  const text = passed ? term(exam ? 'passedText' : 'practicedText') : term('failedText', share)
  const again = html`<button class=${passed ? '' : 'primary'} @click=${() => send({ type: 'practice' })}>${term('practiceAgain')}</button>`
  return html`<section class="middle">
    ${passed ? html`<span class="mark"></span>` : nothing}
    <h2 tabindex="-1">${term('practiced', right, shown)}</h2>
    <p class="muted">${text}</p>
    <div class="row">
      ${passed ? html`<button class="primary" part="start" @click=${() => send({ type: 'begin' })}>${term('start')}</button>` : nothing}
      ${again}
    </div>
  </section>`
}

/** Keys act while the element has the focus and nobody writes: commands of the work, then keys of the answers. */
export function onKey(
  root: ShadowRoot,
  choices: readonly Choice[],
  work: Pick<TaskWork, 'key'> | undefined,
  event: KeyboardEvent,
): void {
  const target = event.composedPath()[0] as HTMLElement
  if (event.isComposing || target.closest('input, textarea, dialog')) return
  const { ctrlKey, metaKey, altKey, key } = event
  if (work?.key(event) || (!ctrlKey && !metaKey && !altKey && pressKey(root, choices, target, key)))
    event.preventDefault()
}

/** Keys of the answers: their own, and arrows among them. Returns whether the key was one of them. */
function pressKey(root: ShadowRoot, choices: readonly Choice[], target: Element, key: string): boolean {
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

/** What has to change for the focus to follow. */
function placeOf(state: TaskState): string {
  if (state.name === 'practice') return `practice ${state.at} ${state.chosen === undefined}`
  return state.name === 'working'
    ? `working ${state.work.at}`
    : `${state.name} ${'step' in state ? state.step : ''}`
}

/** Whether the work has gone on to another place. */
export const moved = (before: TaskState, state: TaskState): boolean => placeOf(before) !== placeOf(state)

/** The focus follows the work: to the way on, else to the answers, else to the new heading. */
export function moveFocus(root: ShadowRoot): void {
  const target =
    root.querySelector<HTMLElement>('[data-focus]') ??
    root.querySelector<HTMLElement>('.answer[tabindex="0"]') ??
    root.querySelector<HTMLElement>('h2[tabindex]') ??
    root.querySelector<HTMLElement>('.base')
  target?.focus({ preventScroll: true })
}
