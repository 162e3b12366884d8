import { picture } from '../../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { asked, said, ways } from '../asked.ts'
import type { ItemView, MakingView } from '../kind.ts'

/** What browsers read as photographs; a phone turns its own format into the first of them. */
const TYPES = 'image/jpeg,image/png,image/webp'

/** Opens the file input that stands before or after the button: inputs themselves can't be drawn as one likes. */
const openInput =
  (name: string) =>
  ({ currentTarget }: MouseEvent): void =>
    (currentTarget as HTMLElement).parentElement
      ?.querySelector<HTMLInputElement>(`input[name=${name}]`)
      ?.click()

/** The first picture of a paste or a drop. */
const pictureIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))

function sources({ term }: ItemView, making: MakingView): TemplateResult {
  const onFile = ({ target }: Event) => {
    const input = target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) making.accept(file)
    // The same file may be chosen again.
    input.value = ''
  }
  // Only what is held in a hand has its camera on the other side.
  const hasCamera = matchMedia('(pointer: coarse)').matches
  const camera = html`<button @click=${openInput('camera')}>${term('makeCamera')}</button>
    <input type="file" name="camera" accept=${TYPES} capture="environment" hidden @change=${onFile} />`
  return html`<div class="row">
    ${hasCamera ? camera : nothing}
    <button data-focus part="choose" @click=${openInput('file')}>${term(making.made ? 'makePhotoAgain' : 'makePhoto')}</button>
    <input type="file" name="file" accept=${TYPES} hidden @change=${onFile} />
  </div>`
}

function frame({ term }: ItemView, making: MakingView): TemplateResult {
  const { made, busy } = making
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const file = pictureIn(event.dataTransfer)
    if (file) making.accept(file)
  }
  const inside =
    made?.type === 'picture' && !busy
      ? picture(made.bitmap, term('makePhotoName'))
      : html`<p class="muted" role="status">${term(busy ? 'makeReading' : 'makeDrop')}</p>`
  return html`<div class="frame" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${onDrop}>${inside}</div>`
}

/** The prompt, and a place for the photograph: by camera, file, drop or paste. */
export function render(view: ItemView): TemplateResult {
  const { making, extra, term } = view
  if (!making) return html`<div class="making">${asked(view)} ${extra}</div>`
  const onPaste = (event: ClipboardEvent) => {
    const file = pictureIn(event.clipboardData)
    if (!file) return
    event.preventDefault()
    making.accept(file)
  }
  return html`<div class="making" @paste=${onPaste}>
    ${asked(view)} ${frame(view, making)} ${sources(view, making)}
    <p class="small muted">${term('makePrivate')}</p>
    ${said(making)} ${ways(view, making)} ${extra}
  </div>`
}
