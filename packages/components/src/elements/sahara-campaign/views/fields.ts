import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { SaharaCampaign } from '../element.ts'
import type { Flaw } from '../plan/check.ts'

/** One line of text. */
export type TextField = Readonly<{
  /** Id of the field; a flaw of this name is told below it. */
  name: string
  label: string
  value: string
  onText: (text: string) => void
  hint?: string | undefined
  optional?: boolean
  /** What a phone's keyboard shows. */
  mode?: 'decimal' | 'numeric' | 'text'
  /** Stands behind the text, for example a unit. */
  unit?: string | undefined
}>

/** The sentence of a flaw. */
function flawText({ term, language }: SaharaCampaign, { code, value = 0 }: Flaw): string {
  const count = () => formatOf(language, {}).format(value)
  const percent = () =>
    formatOf(language, { style: 'percent', maximumFractionDigits: 2 }).format(value / 10_000)
  if (code === 'tooLong') return term('planFlawLong', count())
  if (code === 'itemsMany') return term('planFlawMany', count())
  if (code === 'notExpected') return term('planFlawExpected', percent())
  if (code === 'notPilot') return term('planFlawPilot', count())
  return term('planFlaw')[code] ?? code
}

/** What is wrong with a field, if something is. */
export function flawOf({ state }: SaharaCampaign, name: string): Flaw | undefined {
  return 'flaws' in state ? state.flaws.find(({ field }) => field === name) : undefined
}

const describedBy = (name: string, hint: unknown, flaw: unknown) =>
  [hint && `${name}-hint`, flaw && `${name}-flaw`].filter(Boolean).join(' ') || nothing

/** Hint and flaw of a field. */
export function notes(host: SaharaCampaign, name: string, hint?: string): TemplateResult {
  const flaw = flawOf(host, name)
  return html`${hint ? html`<p class="hint small" id=${`${name}-hint`}>${hint}</p>` : nothing}
    ${flaw ? html`<p class="flaw small" id=${`${name}-flaw`}>${flawText(host, flaw)}</p>` : nothing}`
}

const optionalMark = ({ term }: SaharaCampaign, optional: boolean | undefined) =>
  optional ? html` <span class="muted small">${term('planOptional')}</span>` : nothing

/** A field with its label. */
export function textField(host: SaharaCampaign, field: TextField): TemplateResult {
  const { name, label, value, onText, hint, optional, mode = 'text', unit } = field
  const flaw = flawOf(host, name)
  const onInput = (event: Event) => onText((event.target as HTMLInputElement).value)
  return html`<div class="field">
    <label for=${name}>${label}${optionalMark(host, optional)}</label>
    <span class="control"><input id=${name} .value=${value} inputmode=${mode} dir=${mode === 'text' ? 'auto' : nothing} autocomplete="off"
      aria-invalid=${flaw ? 'true' : nothing} aria-describedby=${describedBy(name, hint, flaw)} @input=${onInput} />${
        unit ? html`<span class="unit muted">${unit}</span>` : nothing
      }</span>
    ${notes(host, name, hint)}
  </div>`
}

/** Several lines of text. */
export function textArea(
  host: SaharaCampaign,
  field: TextField & Readonly<{ rows?: number; extra?: unknown }>,
): TemplateResult {
  const { name, label, value, onText, hint, optional, rows = 6, extra } = field
  const flaw = flawOf(host, name)
  const onInput = (event: Event) => onText((event.target as HTMLTextAreaElement).value)
  return html`<div class="field">
    <span class="row"><label class="grow" for=${name}>${label}${optionalMark(host, optional)}</label>${extra}</span>
    <textarea id=${name} .value=${value} rows=${String(rows)} dir="auto"
      aria-invalid=${flaw ? 'true' : nothing} aria-describedby=${describedBy(name, hint, flaw)} @input=${onInput}></textarea>
    ${notes(host, name, hint)}
  </div>`
}

/** One of a few, in a list that opens. */
export function choiceField<Value extends string | number>(
  host: SaharaCampaign,
  field: Readonly<{
    name: string
    label: string
    value: Value
    choices: readonly (readonly [value: Value, label: string])[]
    onChoice: (value: Value) => void
    hint?: string | undefined
  }>,
): TemplateResult {
  const { name, label, value, choices, onChoice, hint } = field
  const onChange = (event: Event) => {
    const chosen = choices[(event.target as HTMLSelectElement).selectedIndex]
    if (chosen) onChoice(chosen[0])
  }
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} aria-describedby=${describedBy(name, hint, undefined)} @change=${onChange}>
      ${choices.map(([one, words]) => html`<option .selected=${one === value}>${words}</option>`)}
    </select>
    ${notes(host, name, hint)}
  </div>`
}

/** One of a few, with a sentence each. */
export function cards<Value extends string>(
  host: SaharaCampaign,
  field: Readonly<{
    name: string
    label: string
    value: Value
    choices: readonly (readonly [value: Value, title: string, text: string])[]
    onChoice: (value: Value) => void
    isOff: (value: Value) => boolean
    hint?: string | undefined
  }>,
): TemplateResult {
  const { name, label, value, choices, onChoice, isOff, hint } = field
  return html`<fieldset class="cards">
    <legend>${label}</legend>
    <div class="three">${choices.map(([one, title, text]) => {
      const id = `${name}-${one}`
      return html`<label class=${`card ${one === value ? 'chosen' : ''}`}>
        <input type="radio" name=${name} .checked=${one === value} ?disabled=${isOff(one)} aria-describedby=${`${id}-text`} @change=${() => onChoice(one)} />
        <span><strong>${title}</strong><span class="muted small" id=${`${id}-text`}>${text}</span></span>
      </label>`
    })}</div>
    ${notes(host, name, hint)}
  </fieldset>`
}
