import type { TypingEvent } from '@saharakit/workers/protocol'
import { html, type TemplateResult } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'
import { typingOf } from './typingOf.ts'

/** How the comment on screen came to be, for the advice about pasted or machine-typed text. It never leaves the device. */
const typed = new WeakMap<EventTarget, TypingEvent[]>()

function note(event: InputEvent): void {
  const field = event.target as HTMLTextAreaElement
  const events = typed.get(field) ?? []
  typed.set(field, events)
  events.push(typingOf(event))
}

/** A line for a comment on the item; checked when it is left. */
export function commentField(
  work: TaskWork,
  { term, send }: TaskView,
  at: number,
  text: string,
): TemplateResult {
  const { manifest } = work.offer
  return html`<label class="comment small">
    <span class="muted">${term('comment')}</span>
    <textarea
      rows="1"
      maxlength="280"
      lang=${manifest.lang}
      dir="auto"
      placeholder=${term('commentHint')}
      data-item=${at}
      .value=${text}
      @beforeinput=${note}
      @input=${(event: InputEvent) => send({ type: 'comment', text: (event.target as HTMLTextAreaElement).value })}
      @change=${(event: Event) => {
        const field = event.target as HTMLTextAreaElement
        const events = typed.get(field) ?? []
        typed.delete(field)
        void work.adviser.comment(field.value, events)
      }}
    ></textarea>
  </label>`
}
