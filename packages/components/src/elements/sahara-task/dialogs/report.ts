import type { ProblemReason } from '@saharakit/sdk'
import { html, nothing } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from '../work/TaskWork.ts'
import type { DialogContent } from './openDialog.ts'

const reasons: readonly ProblemReason[] = [
  'unreadable',
  'none-fits',
  'broken',
  'offensive',
  'private',
  'other',
]

/** A reason is enough; words are welcome where the requester takes comments. */
export function report({ term }: TaskView, work: TaskWork | undefined, close: () => void): DialogContent {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    close()
    work?.report(data.get('reason') as ProblemReason, String(data.get('comment') ?? ''))
  }
  const body = html`<form @submit=${submit}>
    <p class="muted">${term('reportText')}</p>
    <fieldset aria-label=${term('reportTitle')}>
      ${reasons.map(
        (reason, place) =>
          html`<label><input type="radio" name="reason" value=${reason} required ?autofocus=${place === 0} />${term('reasons')[reason]}</label>`,
      )}
    </fieldset>
    ${
      work?.offer.manifest.comments
        ? html`<label class="comment small"><span class="muted">${term('comment')}</span><textarea name="comment" rows="2" maxlength="280" dir="auto"></textarea></label>`
        : nothing
    }
    <div class="actions"><button class="primary">${term('reportSend')}</button></div>
  </form>`
  return { title: term('reportTitle'), body }
}
