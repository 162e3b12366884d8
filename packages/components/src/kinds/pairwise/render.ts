import type { PartContent } from '../../internal/itemContent.ts'
import { picture } from '../../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { answer } from '../answers.ts'
import type { ItemView } from '../kind.ts'

function side(view: ItemView, part: PartContent): TemplateResult | HTMLCanvasElement {
  if (part.type === 'text')
    return html`<span class="side text" lang=${view.lang} dir="auto">${part.text}</span>`
  return picture(part.bitmap)
}

/** The two things are the answers themselves; what is looked for stands above them. */
export function render(view: ItemView): TemplateResult {
  return html`<section>
    ${view.prompt ? html`<p class="prompt"><bdi lang=${view.lang}>${view.prompt}</bdi></p>` : nothing}
    <div class="answers sides" role="radiogroup" aria-labelledby=${view.questionId}>
      ${view.choices.map((_, label) => {
        const part = view.parts[label]
        return answer(view, label, part && side(view, part))
      })}
    </div>
    ${view.extra}
  </section>`
}
