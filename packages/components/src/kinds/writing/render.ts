import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { asked, said, ways } from '../asked.ts'
import type { ItemView, MakingView } from '../kind.ts'

/** Longest text in characters. */
const MOST = 10_000

/** Words as people count them: what stands between spaces. */
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

function field(view: ItemView, making: MakingView): TemplateResult {
  const { term, lang } = view
  const { made } = making
  const text = made?.type === 'text' ? made.text : ''
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !making.ready) return
    event.preventDefault()
    making.finish()
  }
  return html`<label class="comment">
      <span class="small muted">${term('makeText')}</span>
      <textarea
        data-focus
        rows="7"
        maxlength=${MOST}
        lang=${lang}
        dir="auto"
        aria-describedby="made-count"
        aria-keyshortcuts="Control+Enter"
        .value=${text}
        @beforeinput=${making.typed}
        @input=${(event: InputEvent) => making.write((event.target as HTMLTextAreaElement).value)}
        @change=${making.check}
        @keydown=${onKey}
      ></textarea>
    </label>
    <p class="small muted" id="made-count">${term('makeTextCount', String([...text].length), String(wordsIn(text)))}</p>`
}

/** The prompt, and room to write. The text has the direction of what is written. */
export function render(view: ItemView): TemplateResult {
  const { making, extra } = view
  return html`<div class="making">
    ${asked(view)}
    ${making ? html`${field(view, making)} ${said(making)} ${ways(view, making)}` : nothing}
    ${extra}
  </div>`
}
