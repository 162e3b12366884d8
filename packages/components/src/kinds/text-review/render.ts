import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { answers } from '../answers.ts'
import type { ItemView } from '../kind.ts'

/** The text as text: whatever it holds, it is never markup, and its direction stays its own. */
export function render(view: ItemView): TemplateResult {
  const [part] = view.parts
  return html`<div class="task">
    <div class="page" part="stage" tabindex="0" role="group" aria-label=${view.term('itemText')}>
      <p class="text" lang=${view.lang} dir="auto">${part?.type === 'text' ? part.text : view.term('itemUnusable')}</p>
    </div>
    <div class="side-column">${view.prompt ? html`<p lang=${view.lang} dir="auto">${view.prompt}</p>` : nothing} ${answers(view)} ${view.extra}</div>
  </div>`
}
