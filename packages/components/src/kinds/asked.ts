import { picture } from '../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../internal/template.ts'
import type { ItemView, MakingView } from './kind.ts'

/** What is asked for: the prompt, and what it is about where there is something to look at. */
export function asked({ parts: [part], prompt, lang, index, term }: ItemView): TemplateResult {
  return html`<div class="asked" part="stage" tabindex="0" role="group" aria-label=${term('makeItem', index + 1)}>
    <p class="prompt" lang=${lang} dir="auto">${prompt ?? term('itemUnusable')}</p>
    ${part?.type === 'picture' ? picture(part.bitmap, term('picture', index + 1)) : nothing}
    ${part?.type === 'text' ? html`<p class="text" lang=${lang} dir="auto">${part.text}</p>` : nothing}
  </div>`
}

/** What the checks say. It is said politely, and nothing waits for it. */
export const said = ({ advice, problem }: MakingView): TemplateResult => html`<div role="status">
  ${problem ? html`<p class="note caution">${problem}</p>` : nothing}
  ${advice.length ? html`<ul class="note said">${advice.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}
</div>`

/** On to the next item, with what was made or without. */
export const ways = ({ term }: ItemView, making: MakingView): TemplateResult => html`<div class="row">
  <button class="primary" part="done" ?disabled=${!making.ready} @click=${making.finish}>${term('makeDone')}</button>
  <button class="quiet" @click=${making.pass}>${term('makePass')}</button>
</div>`
