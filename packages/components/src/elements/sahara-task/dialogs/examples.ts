import { type ItemContent, loadItem } from '../../../internal/itemContent.ts'
import type { Offer } from '../../../internal/offer.ts'
import { picture } from '../../../internal/picture.ts'
import { html, render, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import type { SaharaTask } from '../element.ts'
import type { TaskView } from '../view.ts'
import type { DialogContent } from './openDialog.ts'

function drawn({ term }: TaskView, content: ItemContent): TemplateResult {
  if (!content.usable) return html`<span class="muted">${term('itemUnusable')}</span>`
  return html`${content.parts.map((part) =>
    part.type === 'picture' ? picture(part.bitmap) : html`<pre dir="auto" tabindex="0">${part.text}</pre>`,
  )}`
}

/** The practice items once more, with answers and reasons. */
export function examples(host: SaharaTask, view: TaskView, { manifest }: Offer): DialogContent {
  const { term } = view
  const { signal } = new AbortController()
  const body = html`${manifest.examples.map(({ item, answer, reason }) => {
    const place = document.createElement('div')
    render(term('itemLoading'), place)
    void loadItem(item, host.loadPart, signal).then((content) => render(drawn(view, content), place))
    return html`<div class="example">
      ${place}
      <div>
        <p><strong>${term('exampleAnswer', isolate(view.choices[answer]?.label ?? ''))}</strong></p>
        <p class="muted" lang=${manifest.lang} dir="auto">${reason}</p>
      </div>
    </div>`
  })}`
  return { title: term('examples'), body }
}
