import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import type { DraftScore } from '../listing/draft.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { notes, textArea, textField } from './fields.ts'
import { stepScreen } from './frame.ts'

const kinds = ['dataset', 'model', 'agent', 'pipeline', 'evaluation'] as const
/** Most measured results. */
const SCORES = 50

function kindChoice({ term }: SaharaSeller, desk: SellerDesk): TemplateResult {
  const words = term('kinds')
  return html`<fieldset class="segments">
    <legend>${term('sellKind')}</legend>
    <div class="segment-row">
      ${kinds.map(
        (kind) => html`<label class=${desk.draft.kind === kind ? 'chosen' : ''}>
          <input type="radio" name="kind" .checked=${desk.draft.kind === kind} @change=${() => desk.edit({ kind })} /><span>${words[kind]}</span>
        </label>`,
      )}
    </div>
  </fieldset>`
}

function scoreRow(host: SaharaSeller, desk: SellerDesk, score: DraftScore, place: number): TemplateResult {
  const { term } = host
  const change = (change: Partial<DraftScore>) =>
    desk.edit({ scores: desk.draft.scores.map((one, at) => (at === place ? { ...one, ...change } : one)) })
  return html`<div class="score">
    ${textField(host, { name: `metric-${place}`, label: term('sellMetric'), value: score.metric, onText: (metric) => change({ metric }) })}
    ${textField(host, { name: `value-${place}`, label: term('sellValue'), value: score.value, mode: 'decimal', onText: (value) => change({ value }) })}
    ${textField(host, { name: `dataset-${place}`, label: term('sellDataset'), value: score.dataset, optional: true, onText: (dataset) => change({ dataset }) })}
    <button type="button" class="quiet" aria-label=${`${term('sellRemoveScore')} ${plainIsolate(score.metric, 40)}`}
      @click=${() => desk.edit({ scores: desk.draft.scores.filter((_, at) => at !== place) })}>${term('sellRemoveScore')}</button>
  </div>`
}

function scores(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term } = host
  const { scores } = desk.draft
  const add = () => desk.edit({ scores: [...scores, { metric: '', value: '', dataset: '' }] })
  return html`<fieldset class="plain">
    <legend>${term('sellScores')} <span class="muted small">${term('sellOptional')}</span></legend>
    <p class="hint small">${term('sellScoresHint')}</p>
    ${scores.map((score, place) => scoreRow(host, desk, score, place))}
    ${scores.length < SCORES ? html`<button type="button" @click=${add}>${term('sellAddScore')}</button>` : nothing}
  </fieldset>`
}

function description(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term } = host
  const { description } = desk.draft
  const toggle = html`<button type="button" class="quiet small" aria-pressed=${host.preview ? 'true' : 'false'} @click=${host.togglePreview}>
    ${term(host.preview ? 'sellDescriptionEdit' : 'sellDescriptionPreview')}
  </button>`
  if (host.preview)
    return html`<div class="field"><span class="row"><span class="label grow">${term('sellDescription')}</span>${toggle}</span>${host.preview}${notes(host, 'description')}</div>`
  return textArea(host, {
    name: 'description',
    label: term('sellDescription'),
    value: description,
    hint: term('sellDescriptionHint'),
    onText: (text) => desk.edit({ description: text }),
    rows: 8,
    extra: description ? toggle : nothing,
  })
}

/** Step 2: what it is. Only the name is asked for. */
export function about(host: SaharaSeller, desk: SellerDesk, { draft, flaws }: In<'about'>): TemplateResult {
  const { term } = host
  const more = /^(task|languages|author|metric|value|dataset|usage|cite)/
  const isOpen = flaws.some(({ field }) => more.test(field))
  const line = (name: 'task' | 'languages' | 'authorName' | 'authorUrl', label: string, hint?: string) =>
    textField(host, {
      name,
      label,
      hint,
      value: draft[name],
      optional: true,
      mode: name === 'authorUrl' ? 'url' : 'text',
      onText: (text) => desk.edit({ [name]: text }),
    })
  const area = (name: 'usage' | 'cite', label: string, hint?: string) =>
    textArea(host, {
      name,
      label,
      hint,
      value: draft[name],
      optional: true,
      rows: 3,
      onText: (text) => desk.edit({ [name]: text }),
    })
  return stepScreen(host, desk, 'about', {
    title: term('sellAboutTitle'),
    body: html`${kindChoice(host, desk)}
      ${textField(host, { name: 'name', label: term('sellName'), value: draft.name, onText: (name) => desk.edit({ name }) })}
      ${description(host, desk)}
      <details class="more" .open=${isOpen || host.moreOpen} @toggle=${host.rememberMore}>
        <summary>${term('sellMore')}</summary>
        <div class="fields">
          <div class="pair">${line('task', term('sellTaskField'), term('sellTaskHint'))}${line('languages', term('sellLanguages'), term('sellLanguagesHint'))}</div>
          <div class="pair">${line('authorName', term('sellAuthor'))}${line('authorUrl', term('sellAuthorUrl'))}</div>
          ${scores(host, desk)} ${area('usage', term('sellUsage'), term('sellUsageHint'))} ${area('cite', term('sellCite'))}
        </div>
      </details>`,
  })
}
