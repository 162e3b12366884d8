import type { Offer } from '../../../internal/offer.ts'
import { html } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import { markdownToNodes } from './markdownToNodes.ts'
import type { DialogContent } from './openDialog.ts'

/** The requester's instructions, and the way to how the answers are judged. */
export function instructions(
  { term, open }: TaskView,
  { manifest }: Offer,
  close: () => void,
): DialogContent {
  const prose = document.createElement('div')
  prose.className = 'prose'
  prose.lang = manifest.lang
  prose.dir = 'auto'
  prose.append(markdownToNodes(manifest.instructions))
  const onward = () => {
    close()
    open('decided')
  }
  const body = html`${prose}
    <div class="actions"><button @click=${onward}>${term('decidedTitle')}</button></div>`
  return { title: term('instructions'), body }
}
