import { drawing } from '../../../internal/drawing.ts'
import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { check } from '../../sahara-seller/views/fields.ts'
import type { SaharaCampaign } from '../element.ts'
import type { DraftClass } from '../plan/draft.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { flawOf, notes, textArea, textField } from './fields.ts'
import { stepScreen } from './frame.ts'

/** Most answers that the contract knows. */
const CLASSES_LIMIT = 15

function classRow(host: SaharaCampaign, desk: CampaignDesk, one: DraftClass, place: number): TemplateResult {
  const { term } = host
  const { classes, kind } = desk.draft
  const name = `class-${place}`
  const flaw = flawOf(host, name)
  const edit = (change: Partial<DraftClass>) =>
    desk.edit({ classes: classes.map((each, at) => (at === place ? { ...each, ...change } : each)) })
  const text = (event: Event) => (event.target as HTMLInputElement).value
  const onLabel = (event: Event) => edit({ label: text(event) })
  const onKey = (event: Event) => edit({ key: [...text(event)].slice(0, 1).join('') })
  return html`<li class="class">
    <span class="field grow"><input id=${name} .value=${one.label} dir="auto" autocomplete="off" aria-label=${term('planClass', place + 1)}
      aria-invalid=${flaw ? 'true' : nothing} aria-describedby=${flaw ? `${name}-flaw` : nothing} @input=${onLabel} />${notes(host, name)}</span>
    <input class="key" .value=${one.key} maxlength="1" autocomplete="off" autocapitalize="off" placeholder=${String(place + 1)} aria-label=${term('planClassKey', place + 1)} @input=${onKey} />
    ${
      classes.length > 2 && kind !== 'pairwise'
        ? html`<button type="button" class="quiet icon" aria-label=${term('planClassRemove', plainIsolate(one.label || term('planClass', place + 1), 60))} @click=${() => desk.removeClass(place)}>
            ${drawing('M3.5 3.5l9 9m0-9l-9 9')}
          </button>`
        : nothing
    }
  </li>`
}

function classes(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const { classes, kind } = desk.draft
  const add = () => desk.edit({ classes: [...classes, { label: '', key: '', hint: '' }] })
  return html`<fieldset>
    <legend>${term('planClasses')}</legend>
    <ul class="classes" role="list">${classes.map((one, place) => classRow(host, desk, one, place))}</ul>
    ${notes(host, 'classes', term('planClassesHint'))}
    ${
      kind !== 'pairwise' && classes.length < CLASSES_LIMIT
        ? html`<div class="row"><button type="button" @click=${add}>${term('planClassAdd')}</button></div>`
        : nothing
    }
  </fieldset>`
}

/** Step 2: what people decide, and by which words. */
export function task(host: SaharaCampaign, desk: CampaignDesk, { draft }: In<'task'>): TemplateResult {
  const { term } = host
  const toggle = html`<button type="button" class="quiet small" aria-pressed=${host.preview ? 'true' : 'false'} @click=${host.togglePreview}>${term(host.preview ? 'planWrite' : 'planPreview')}</button>`
  const instructions = term('planInstructions')
  return stepScreen(host, desk, 'task', {
    title: term('planTaskTitle'),
    text: term('planTaskText'),
    body: html`<div class="fields">
      <div class="pair">
        ${textField(host, { name: 'title', label: term('planName'), value: draft.title, hint: term('planNameHint'), onText: (title) => desk.edit({ title }) })}
        ${textField(host, { name: 'requesterName', label: term('planRequester'), value: draft.requesterName, hint: term('planRequesterHint'), onText: (requesterName) => desk.edit({ requesterName }) })}
      </div>
      ${textField(host, { name: 'question', label: term('planQuestion'), value: draft.question, hint: term('planQuestionHint'), onText: (question) => desk.edit({ question }) })}
      ${classes(host, desk)}
      ${
        host.preview
          ? html`<div class="field"><span class="row"><span class="label grow">${instructions}</span>${toggle}</span><div class="preview">${host.preview}</div></div>`
          : textArea(host, {
              name: 'instructions',
              label: instructions,
              value: draft.instructions,
              hint: term('planInstructionsHint'),
              optional: true,
              extra: toggle,
              onText: (text) => desk.edit({ instructions: text }),
            })
      }
      ${textField(host, { name: 'dataUse', label: term('planDataUse'), value: draft.dataUse, hint: term('planDataUseHint'), optional: true, onText: (dataUse) => desk.edit({ dataUse }) })}
      ${check({ label: term('planComments'), value: draft.comments, onCheck: (comments) => desk.edit({ comments }) })}
    </div>`,
  })
}
