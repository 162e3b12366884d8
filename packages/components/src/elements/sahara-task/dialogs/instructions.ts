import type { Offer } from '../../../internal/offer.ts'
import type { TaskView } from '../view.ts'
import { markdownToNodes } from './markdownToNodes.ts'
import type { DialogContent } from './openDialog.ts'

/** The requester's instructions. */
export function instructions({ term }: TaskView, { manifest }: Offer): DialogContent {
  const body = document.createElement('div')
  body.className = 'prose'
  body.lang = manifest.lang
  body.dir = 'auto'
  body.append(markdownToNodes(manifest.instructions))
  return { title: term('instructions'), body }
}
