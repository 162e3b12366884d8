import { picture } from '../../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { answers } from '../answers.ts'
import type { ItemView } from '../kind.ts'

/** The picture as large as the place allows, its answers under or beside it. */
export function render(view: ItemView): TemplateResult {
  const [part] = view.parts
  return html`<div class="task">
    <div class="stage" part="stage" data-zoom tabindex="0" role="group" aria-label=${view.term('picture', view.index + 1)}>
      ${
        part?.type === 'picture'
          ? picture(part.bitmap, view.term('picture', view.index + 1))
          : view.term('itemUnusable')
      }
    </div>
    <div class="side-column">${view.prompt ? html`<p lang=${view.lang} dir="auto">${view.prompt}</p>` : nothing} ${answers(view)} ${view.extra}</div>
  </div>`
}
