import { html, render, type TemplateResult } from '../../../internal/template.ts'
import { adopt } from '../../../styles/css.ts'
import type { SaharaTask } from '../element.ts'
import { moveFocus } from '../front/later.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from '../work/TaskWork.ts'
import '../../../locales/en-work.ts'
import { decided } from './decided.ts'
import { dialogStyles } from './dialog.styles.ts'
import { examples } from './examples.ts'
import { instructions } from './instructions.ts'
import { keyList } from './keyList.ts'
import { report } from './report.ts'

/** The dialogs of `<sahara-task>`. */
export type DialogName = 'instructions' | 'decided' | 'examples' | 'report' | 'keys'

/** What a dialog is made of; `close` ends it. */
export type DialogContent = Readonly<{ title: string; body: TemplateResult | Node }>

/** The opener has the focus again by itself. Where it is gone by now, the focus goes to what stands in its place. */
async function returnFocus(host: SaharaTask): Promise<void> {
  await host.updateComplete
  const { activeElement, body } = document
  if (host.shadowRoot && (!activeElement || activeElement === body)) moveFocus(host.shadowRoot)
}

/** Opens a modal dialog inside the element. */
export function openDialog(
  name: DialogName,
  host: SaharaTask,
  view: TaskView,
  work: TaskWork | undefined,
): void {
  const { state, shadowRoot } = host
  const base = shadowRoot?.querySelector('.base')
  if (!base || !shadowRoot || !('offer' in state)) return
  adopt(shadowRoot, dialogStyles)
  const dialog = document.createElement('dialog')
  const end = () => {
    if (!dialog.isConnected) return
    dialog.remove()
    void returnFocus(host)
  }
  // Not by the event alone: it comes with the next frame, which a page in the background does not get.
  const close = () => {
    dialog.close()
    end()
  }
  const contents: Readonly<Record<DialogName, () => DialogContent>> = {
    instructions: () => instructions(view, state.offer, close),
    decided: () => decided(host, view),
    examples: () => examples(host, view, state.offer),
    report: () => report(view, work, close),
    keys: () => keyList(view),
  }
  const { title, body } = contents[name]()
  render(
    html`<div class="sheet">
      <header class="row"><h2 id="dialog-title" class="grow">${title}</h2><button class="quiet" @click=${close}>${view.term('close')}</button></header>
      <div class="scroll" tabindex="0">${body}</div>
    </div>`,
    dialog,
  )
  dialog.setAttribute('aria-labelledby', 'dialog-title')
  dialog.addEventListener('click', (event) => event.target === dialog && close())
  dialog.addEventListener('close', end)
  base.append(dialog)
  dialog.showModal()
}
