import { drawing } from '../../../internal/drawing.ts'
import { plain, plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { sizeText } from '../../sahara-seller/views/files.ts'
import { filesChosen, filesDropped } from '../../sahara-seller/work/collectFiles.ts'
import type { SaharaCampaign } from '../element.ts'
import type { DraftItem } from '../plan/draft.ts'
import { bytesOf, ITEMS_LIMIT } from '../plan/items.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { cards, notes } from './fields.ts'
import { stepScreen } from './frame.ts'

/** Items that are drawn; the rest is counted. */
const SHOWN = 12
const kinds = ['image-choice', 'text-review', 'pairwise'] as const

function row({ term }: SaharaCampaign, desk: CampaignDesk, item: DraftItem): TemplateResult {
  return html`<li class="file">
    <span class="grow name">${plain(item.name, 80)}</span>
    <button type="button" class="quiet icon" aria-label=${term('planRemove', plainIsolate(item.name, 80))} @click=${() => desk.items.remove(item)}>
      ${drawing('M3.5 3.5l9 9m0-9l-9 9')}
    </button>
  </li>`
}

/** Where files are dropped, or chosen by buttons: dragging is never the only way. */
function dropZone(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const mark = (event: DragEvent) => {
    event.preventDefault()
    host.shadowRoot?.querySelector('.drop')?.classList.toggle('over', event.type === 'dragover')
  }
  const onDrop = async (event: DragEvent) => {
    mark(event)
    if (event.dataTransfer) await desk.items.addFiles(await filesDropped(event.dataTransfer, 2 * ITEMS_LIMIT))
  }
  const onChoice = (event: Event) => {
    const input = event.target as HTMLInputElement
    if (input.files) void desk.items.addFiles(filesChosen(input.files))
    // The same file may be chosen again after it was taken out.
    input.value = ''
  }
  const choose = (event: Event) => {
    const { parentElement } = event.target as Element
    parentElement?.querySelector<HTMLInputElement>('input')?.click()
  }
  const picker = (words: string, isFolder: boolean) =>
    html`<span><input type="file" hidden tabindex="-1" .multiple=${true} .webkitdirectory=${isFolder} @change=${onChoice} />
      <button type="button" part=${isFolder ? nothing : 'files'} @click=${choose}>${words}</button></span>`
  return html`<div class="drop" @dragover=${mark} @dragleave=${mark} @drop=${onDrop}>
    ${drawing('M8 10.5V2m0 0L4.8 5.2M8 2l3.2 3.2M2 10v3.5h12V10', 'large')}
    <p>${term('planDrop')[desk.draft.kind]}</p>
    <div class="row">${picker(term('planChoose'), false)}${
      'webkitdirectory' in HTMLInputElement.prototype ? picker(term('planChooseFolder'), true) : nothing
    }</div>
  </div>`
}

function list(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const add = () => {
    const area = host.shadowRoot?.querySelector<HTMLTextAreaElement>('#list')
    if (area && desk.items.addList(area.value)) area.value = ''
  }
  return html`<div class="field">
    <label for="list">${term('planList')}</label>
    <textarea id="list" rows="4" dir="auto" aria-describedby="list-hint"></textarea>
    <p class="hint small" id="list-hint">${term('planListHint')[desk.draft.kind]}</p>
    <div class="row"><button type="button" @click=${add}>${term('planListAdd')}</button></div>
  </div>`
}

/** Files that are an asset's already, open to everybody. */
function asset(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const { assetFault } = desk.items
  const add = async () => {
    const input = host.shadowRoot?.querySelector<HTMLInputElement>('#asset')
    if (input?.value && (await desk.items.addAsset(input.value))) input.value = ''
  }
  return html`<div class="field">
    <label for="asset">${term('planAsset')}</label>
    <span class="control"><input id="asset" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="asset-hint" /></span>
    <p class="hint small" id="asset-hint">${term('planAssetHint')}</p>
    ${assetFault ? html`<p class="flaw small" role="alert">${term('planAssetFault')[assetFault]}</p>` : nothing}
    <div class="row"><button type="button" @click=${add}>${term('planAssetAdd')}</button></div>
  </div>`
}

function present(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term, language } = host
  const { list, reading, refused } = desk.items
  const size = sizeText(bytesOf(list), language)
  return html`<div class="files">
    <p class="row small"><span class="grow muted" role="status">${reading ? term('planReading') : list.length ? term('planItemsHere', list.length, size) : nothing}</span>
      ${list.length ? html`<button type="button" class="quiet small" @click=${desk.items.clear}>${term('planItemsClear')}</button>` : nothing}</p>
    ${refused ? html`<p class="note small" role="alert">${term('planRefused', refused)}</p>` : nothing}
    <ul role="list">${list.slice(0, SHOWN).map((item) => row(host, desk, item))}</ul>
    ${list.length > SHOWN ? html`<p class="small muted">${term('planItemsMore', list.length - SHOWN)}</p>` : nothing}
  </div>`
}

/** Step 1: what is to be labeled. */
export function items(host: SaharaCampaign, desk: CampaignDesk, { draft }: In<'items'>): TemplateResult {
  const { term } = host
  const words = term('planKindOf')
  const has = desk.items.list.length > 0
  return stepScreen(host, desk, 'items', {
    title: term('planItemsTitle'),
    text: term('planItemsText'),
    body: html`${cards(host, {
      name: 'kind',
      label: term('planKind'),
      value: draft.kind,
      choices: kinds.map((kind) => [kind, ...words[kind]] as const),
      onChoice: (kind) => desk.edit({ kind, classes: draft.classes.slice(0, kind === 'pairwise' ? 2 : 15) }),
      isOff: (kind) => has && kind !== draft.kind,
      hint: has ? term('planKindFixed') : undefined,
    })}
    ${dropZone(host, desk)} ${draft.kind === 'image-choice' ? nothing : list(host, desk)} ${asset(host, desk)} ${notes(host, 'items')} ${present(host, desk)}`,
  })
}
