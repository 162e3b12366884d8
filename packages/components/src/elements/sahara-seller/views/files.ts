import { drawing } from '../../../internal/drawing.ts'
import { plain, plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import { type Access, type DraftFile, sizeOf } from '../listing/draft.ts'
import type { In } from '../states.ts'
import { filesChosen, filesDropped } from '../work/collectFiles.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { cards, check, notes } from './fields.ts'
import { findings } from './findings.ts'
import { stepScreen } from './frame.ts'

/** Files that are drawn; the rest is counted. */
const SHOWN = 40
/** More files than this are too many, and looked for no longer. */
const SEARCHED = 2_000

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people read it. */
export function sizeText(bytes: number, language: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const options = {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step ? 1 : 0,
  }
  return formatOf(language, options).format(bytes / 1_000 ** step)
}

function stateOf(host: SaharaSeller, desk: SellerDesk, { name, sha256 }: DraftFile): unknown {
  const { term, language } = host
  const { looking, present, unreadable } = desk.files
  if (unreadable.has(name)) return html`<span class="flaw">${term('sellFileUnreadable')}</span>`
  if (looking?.name === name) {
    const { done, total } = looking.bytes
    return term('sellLooking', formatOf(language, { style: 'percent' }).format(done / Math.max(1, total)))
  }
  if (!present.has(name) && !desk.draft.progress.manifestHash) return term('sellFileGone')
  return sha256 ? html`<span class="mark" aria-hidden="true"></span>` : nothing
}

function row(host: SaharaSeller, desk: SellerDesk, file: DraftFile, access: Access): TemplateResult {
  const { term, language } = host
  const { files } = desk
  const shown = plainIsolate(file.name, 80)
  return html`<li class="file">
    <span class="grow"><span class="name">${plain(file.name, 80)}</span>
      <span class="muted small">${sizeText(file.size, language)} <span role="status">${stateOf(host, desk, file)}</span></span></span>
    ${
      access === 'buyers' && files.canPreview(file)
        ? check({
            label: term('sellPreview'),
            value: file.preview,
            onCheck: (preview) => files.setPreview(file.name, preview),
          })
        : nothing
    }
    <button type="button" class="quiet icon" aria-label=${term('sellRemove', shown)} @click=${() => files.remove(file.name)}>
      ${drawing('M3.5 3.5l9 9m0-9l-9 9')}
    </button>
  </li>`
}

function refusal({ term, language }: SaharaSeller, desk: SellerDesk): TemplateResult | typeof nothing {
  const { refusal } = desk.files
  if (!refusal) return nothing
  const words =
    refusal.code === 'large'
      ? term('sellLarge', plainIsolate(refusal.name, 60), sizeText(refusal.size, language))
      : refusal.code === 'many'
        ? term('sellMany', formatOf(language, {}).format(refusal.most))
        : term('sellEmpty', plainIsolate(refusal.name, 60))
  return html`<p class="note small" role="alert">${words}</p>`
}

/** Where files are dropped, or chosen by buttons: dragging is never the only way. */
function dropZone(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term } = host
  const mark = (event: DragEvent) => {
    event.preventDefault()
    host.shadowRoot?.querySelector('.drop')?.classList.toggle('over', event.type === 'dragover')
  }
  const onDrop = async (event: DragEvent) => {
    mark(event)
    if (event.dataTransfer) desk.files.take(await filesDropped(event.dataTransfer, SEARCHED))
  }
  const onChoice = (event: Event) => {
    const input = event.target as HTMLInputElement
    if (input.files) desk.files.take(filesChosen(input.files))
    // The same file may be chosen again after it was taken out.
    input.value = ''
  }
  const choose = (event: Event) => {
    const { parentElement } = event.target as Element
    parentElement?.querySelector<HTMLInputElement>('input')?.click()
  }
  const picker = (words: string, isFolder: boolean) =>
    html`<span><input type="file" hidden tabindex="-1" .multiple=${true} .webkitdirectory=${isFolder} @change=${onChoice} />
      <button type="button" part=${isFolder ? 'folder' : 'files'} @click=${choose}>${words}</button></span>`
  return html`<div class="drop" @dragover=${mark} @dragleave=${mark} @drop=${onDrop}>
    ${drawing('M8 10.5V2m0 0L4.8 5.2M8 2l3.2 3.2M2 10v3.5h12V10', 'large')}
    <p>${term('sellDrop')}</p>
    <div class="row">${picker(term('sellChoose'), false)}${
      'webkitdirectory' in HTMLInputElement.prototype ? picker(term('sellChooseFolder'), true) : nothing
    }</div>
  </div>`
}

/** Step 1: the files, and who may have them. */
export function files(host: SaharaSeller, desk: SellerDesk, { draft }: In<'files'>): TemplateResult {
  const { term, language } = host
  const { access } = draft
  const accessWords = term('sellAccessOf')
  const choices = (['buyers', 'everybody', 'none'] as const).map((one) => [one, ...accessWords[one]] as const)
  const list = html`<div class="files">
      <p class="small muted" role="status">${draft.files.length ? term('sellFilesHere', draft.files.length, sizeText(sizeOf(draft), language)) : nothing}</p>
      <ul role="list">${draft.files.slice(0, SHOWN).map((file) => row(host, desk, file, access))}</ul>
      ${draft.files.length > SHOWN ? html`<p class="small muted">${term('sellMoreFiles', draft.files.length - SHOWN)}</p>` : nothing}
      ${draft.files.some(({ preview }) => preview) && access === 'buyers' ? html`<p class="small muted">${term('sellPreviewText')}</p>` : nothing}
    </div>`
  return stepScreen(host, desk, 'files', {
    title: term('sellFilesTitle'),
    text: term('sellFilesText'),
    body: html`${access === 'none' ? nothing : html`${dropZone(host, desk)}${notes(host, 'files')}${refusal(host, desk)}${list}${findings(host, desk)}`}
      ${cards(host, {
        name: 'access',
        label: term('sellAccess'),
        value: access,
        choices,
        onChoice: (one) => desk.edit({ access: one }),
      })}`,
    ...(desk.files.hasFindings && !draft.waved && access !== 'none' && { next: term('sellNextAnyway') }),
  })
}
