import { plain } from '../../../internal/market/names.ts'
import { sizeOf } from '../../../internal/market/size.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { AtOrder, OpenedFile } from '../states.ts'
import { copyable } from '../views/transaction.ts'
import type { OrderDesk } from './OrderDesk.ts'

function row({ receipts, words, work }: OrderDesk, { blob, name, sha256, size }: OpenedFile): TemplateResult {
  const { host } = work
  const shown = plain(name, 80)
  const save = blob
    ? html`<a class="button" href=${receipts.linkOf(blob)} download=${name} aria-label=${words.save(shown)}>${words.saveFile}</a>`
    : html`<span class="muted">${words.fileSaved}</span>`
  return html`<li>
    <span class="grow"><bdi>${shown}</bdi> <span class="muted">${sizeOf(size, host.language)}</span>
      <small class="hash"><span class="good">${words.fileSame}</span> ${copyable(work, 'sha-256', sha256)}</small></span>
    ${save}
  </li>`
}

/** The files that were bought, each with the hash that it was compared with. */
export function files(desk: OrderDesk, state: AtOrder): TemplateResult | typeof nothing {
  if (!state.files?.length) return nothing
  return html`<ul class="files" part="files" role="list">${state.files.map((file) => row(desk, file))}</ul>`
}

/** How far the download is. */
export function progress({ orders, words, work }: OrderDesk, state: AtOrder): TemplateResult {
  const { host } = work
  const { done, step, total } = state.progress ?? { done: 0, step: 'unlock', total: 0 }
  const write = (bytes: number) => sizeOf(bytes, host.language)
  const isKnown = step === 'files' && total > 0
  return html`<progress aria-label=${words.openingTitle} max=${isKnown ? total : nothing} value=${isKnown ? done : nothing}></progress>
    <p class="small muted" role="status">${isKnown ? words.openingText(write(done), write(total)) : words.unlockHint}</p>
    <div class="row"><button @click=${orders.stopOpening}>${work.words.cancel}</button></div>`
}
