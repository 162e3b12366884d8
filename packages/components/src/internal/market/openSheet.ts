import { adopt } from '../../styles/css.ts'
import { sheetStyles } from '../../styles/sheet.styles.ts'
import { html, render } from '../template.ts'

/** What a sheet shows. */
export type SheetContent = Readonly<{
  /** What it is called, above it. */
  title: string
  /** Word of the button that closes it. */
  close: string
  /** Another element of ours. */
  body: HTMLElement
  /** Whether it goes when the sheet is closed. Otherwise it stays connected, for what it has begun goes on. */
  isOver?: boolean
}>

/**
 * Shows an element in a modal sheet above the page. The opener has the focus again when it closes; opened once more, it shows
 * the same element as it is by then.
 *
 * @param root shadow root whose tokens hold
 */
export function openSheet(root: ShadowRoot, { title, close, body, isOver = false }: SheetContent): void {
  const known = body.closest('dialog')
  if (known?.isConnected) return known.showModal()
  adopt(root, sheetStyles)
  const dialog = document.createElement('dialog')
  // Not by the event alone: it comes with the next frame, which a page in the background does not get.
  const end = () => {
    dialog.close()
    if (isOver) dialog.remove()
  }
  render(
    html`<div class="sheet">
      <header><h2 id="sheet-title">${title}</h2><button class="quiet" @click=${end}>${close}</button></header>
      <div class="scroll">${body}</div>
    </div>`,
    dialog,
  )
  dialog.setAttribute('aria-labelledby', 'sheet-title')
  // It may be open again by the time this is told.
  dialog.addEventListener('close', () => dialog.open || end())
  dialog.addEventListener('click', (event) => event.target === dialog && end())
  // Inside the box, so that it speaks the same language in the same direction.
  ;(root.querySelector('.base') ?? root).append(dialog)
  dialog.showModal()
}
