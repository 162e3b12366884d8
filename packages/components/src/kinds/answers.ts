import { html, nothing, type TemplateResult } from '../internal/template.ts'
import type { ItemView } from './kind.ts'

/** How one answer stands: chosen, and in practice right or wrong. Never by color alone: the style sheet adds a mark, and words say it, too. */
export function standing(view: ItemView, label: number): 'right' | 'wrong' | 'chosen' | undefined {
  if (view.answer === label) return 'right'
  if (view.chosen !== label) return undefined
  return view.answer === undefined ? 'chosen' : 'wrong'
}

/** One answer as a radio. Only one of the group is in the tab order; arrows move between them. */
export function answer(view: ItemView, label: number, inside?: unknown): TemplateResult {
  const choice = view.choices[label]
  const kind = standing(view, label)
  const focusable = label === (view.chosen ?? 0)
  return html`<button
    class="answer ${kind ?? ''}"
    part="answer"
    role="radio"
    data-label=${label}
    aria-checked=${view.chosen === label}
    aria-disabled=${view.answer === undefined ? nothing : 'true'}
    aria-keyshortcuts=${choice?.key ?? nothing}
    tabindex=${focusable ? 0 : -1}
    @click=${() => view.choose(label)}
  >
    ${inside ?? nothing}
    <kbd aria-hidden="true">${choice?.key}</kbd>
    <span class="grow" lang=${view.lang} dir="auto"
      >${choice?.label}${choice?.hint ? html`<small class="hint">${choice.hint}</small>` : nothing}</span
    >
  </button>`
}

/** All answers as one group, named by the question. */
export const answers = (view: ItemView): TemplateResult =>
  html`<div class="answers" role="radiogroup" aria-labelledby=${view.questionId}>
    ${view.choices.map((_, label) => answer(view, label))}
  </div>`
