import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration } from '../../../internal/words.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

/** Told only where the end of the work window gets near; said aloud once, when it is very near. */
export function timeLeft({ deadline }: TaskWork, { term, language }: TaskView): TemplateResult {
  const { told, near } = deadline
  return html`<div class="time small">
    <p class="muted">${told === undefined ? nothing : term('timeLeft', duration(told, language))}</p>
    <p role="status">${near ? term('timeNear') : nothing}</p>
  </div>`
}
