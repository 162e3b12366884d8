import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import type { Flaw } from '../listing/check.ts'
import { rightsIn } from '../listing/rights.ts'

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
  mode?: 'decimal' | 'numeric' | 'url' | 'text'
  /** Stands behind the text, for example a unit. */
  unit?: string | undefined
  class?: string
}>

/** The sentence of a flaw. */
export function flawText({ term, language }: SaharaSeller, { code, value = 0 }: Flaw): string {
  const percent = () =>
    formatOf(language, { style: 'percent', maximumFractionDigits: 2 }).format(value / 10_000)
  const rights = () =>
    new Intl.ListFormat(language).format(rightsIn(value).map((right) => term('sellRight')[right]))
  if (code === 'tooLong') return term('sellFlawLong', formatOf(language, {}).format(value))
  if (code === 'notShare') return term('sellFlawShare', percent())
  if (code === 'leastShare') return term('sellFlawLeast', percent())
  if (code === 'refused') return term('sellFlawRights', rights())
  if (code === 'excess') return term('sellFlawExcess', rights())
  return term('sellFlaw')[code] ?? code
}

/** What is wrong with a field, below it; it is there from the start so that screen readers hear when it is filled. */
export function flawOf(host: SaharaSeller, name: string): Flaw | undefined {
  const { state } = host
  return 'flaws' in state ? state.flaws.find(({ field }) => field === name) : undefined
}

const describedBy = (name: string, hint: unknown, flaw: unknown) =>
  [hint && `${name}-hint`, flaw && `${name}-flaw`].filter(Boolean).join(' ') || nothing

/** Hint and flaw of a field. */
export function notes(host: SaharaSeller, name: string, hint?: string): TemplateResult {
  const flaw = flawOf(host, name)
  return html`${hint ? html`<p class="hint small" id=${`${name}-hint`}>${hint}</p>` : nothing}
    ${flaw ? html`<p class="flaw small" id=${`${name}-flaw`}>${flawText(host, flaw)}</p>` : nothing}`
}

const optionalMark = ({ term }: SaharaSeller, optional: boolean | undefined) =>
  optional ? html` <span class="muted small">${term('sellOptional')}</span>` : nothing

/** Words run as they are written; a number stands where its unit leaves room. */
const directions = { text: 'auto', url: 'ltr', decimal: nothing, numeric: nothing } as const

/** A field with its label. */
export function textField(host: SaharaSeller, field: TextField): TemplateResult {
  const { name, label, value, onText, hint, optional, mode = 'text', unit } = field
  const flaw = flawOf(host, name)
  const onInput = (event: Event) => onText((event.target as HTMLInputElement).value)
  return html`<div class=${`field ${field.class ?? ''}`}>
    <label for=${name}>${label}${optionalMark(host, optional)}</label>
    <span class="control"><input id=${name} .value=${value} inputmode=${mode} dir=${directions[mode]} autocomplete="off"
      aria-invalid=${flaw ? 'true' : nothing} aria-describedby=${describedBy(name, hint, flaw)} @input=${onInput} />${
        unit ? html`<span class="unit muted">${unit}</span>` : nothing
      }</span>
    ${notes(host, name, hint)}
  </div>`
}

/** Several lines of text. */
export function textArea(
  host: SaharaSeller,
  {
    name,
    label,
    value,
    onText,
    hint,
    optional,
    rows = 6,
    extra,
  }: TextField & { rows?: number; extra?: unknown },
): TemplateResult {
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
  host: SaharaSeller,
  field: Readonly<{
    name: string
    label: string
    value: Value
    choices: readonly (readonly [value: Value, label: string])[]
    onChoice: (value: Value) => void
    hint?: string | undefined
    class?: string
  }>,
): TemplateResult {
  const { name, label, value, choices, onChoice, hint } = field
  const flaw = flawOf(host, name)
  const onChange = (event: Event) => {
    const chosen = choices[(event.target as HTMLSelectElement).selectedIndex]
    if (chosen) onChoice(chosen[0])
  }
  return html`<div class=${`field ${field.class ?? ''}`}>
    <label for=${name}>${label}</label>
    <select id=${name} aria-describedby=${describedBy(name, hint, flaw)} @change=${onChange}>
      ${choices.map(([one, words]) => html`<option .selected=${one === value}>${words}</option>`)}
    </select>
    ${notes(host, name, hint)}
  </div>`
}

/** One of a few, with a sentence each. */
export function cards<Value extends string>(
  host: SaharaSeller,
  field: Readonly<{
    name: string
    /** What is chosen. */
    label: string
    value: Value
    choices: readonly (readonly [value: Value, title: string, text: string])[]
    onChoice: (value: Value) => void
    isOff?: (value: Value) => boolean
  }>,
): TemplateResult {
  const { name, label, value, choices, onChoice, isOff = () => false } = field
  return html`<fieldset class="cards">
    <legend>${label}</legend>
    ${choices.map(([one, title, text]) => {
      const id = `${name}-${one}`
      return html`<label class=${`card ${one === value ? 'chosen' : ''}`}>
        <input type="radio" name=${name} .checked=${one === value} ?disabled=${isOff(one)} aria-describedby=${`${id}-text`} @change=${() => onChoice(one)} />
        <span><strong>${title}</strong><span class="muted small" id=${`${id}-text`}>${text}</span></span>
      </label>`
    })}
    ${notes(host, name)}
  </fieldset>`
}

/** Something that is so or not. */
export function check({
  label,
  value,
  onCheck,
  hint,
  off = false,
}: Readonly<{
  label: string
  value: boolean
  onCheck: (value: boolean) => void
  hint?: string | undefined
  off?: boolean
}>): TemplateResult {
  const onChange = (event: Event) => onCheck((event.target as HTMLInputElement).checked)
  return html`<label class="check">
    <input type="checkbox" .checked=${value} ?disabled=${off} @change=${onChange} />
    <span>${label}${hint ? html`<span class="muted small hint">${hint}</span>` : nothing}</span>
  </label>`
}
