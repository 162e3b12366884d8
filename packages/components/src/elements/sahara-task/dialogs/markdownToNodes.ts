import { parse, postprocess, preprocess } from 'micromark'

/**
 * Markdown that stays text: HTML and pictures are not parsed at all. Character references neither, as their decoder
 * writes `innerHTML`, which pages with Trusted Types refuse.
 */
const plain = {
  disable: { null: ['htmlFlow', 'htmlText', 'characterReference', 'labelStartImage', 'definition'] },
}

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  atxHeading: 'h3',
  setextHeading: 'h3',
  strong: 'strong',
  emphasis: 'em',
  codeText: 'code',
  listOrdered: 'ol',
  listUnordered: 'ul',
  blockQuote: 'blockquote',
  codeFenced: 'pre',
  codeIndented: 'pre',
}

const texts = new Set(['data', 'codeTextData', 'codeFlowValue', 'escapeMarker', 'characterEscapeValue'])

/** Only links that leave by https or mail, in a tab of their own. */
function link(address: string): HTMLElement {
  const anchor = document.createElement('a')
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && ['https:', 'mailto:'].includes(url.protocol)) {
    anchor.href = url.href
    anchor.target = '_blank'
    anchor.rel = 'noreferrer'
  }
  return anchor
}

/**
 * A stranger's markdown as nodes made one by one: no HTML is ever parsed. Unknown constructs show as their text.
 *
 * @example
 * dialog.append(markdownToNodes(manifest.instructions))
 */
export function markdownToNodes(markdown: string): DocumentFragment {
  const root = document.createDocumentFragment()
  const open: { node: Node; type: string }[] = [{ node: root, type: 'root' }]
  const top = () => (open.at(-1) as { node: Node }).node
  const push = (type: string, node: Node) => {
    top().appendChild(node)
    open.push({ node, type })
  }
  const pop = (type: string) => {
    if (open.at(-1)?.type === type) open.pop()
  }
  let quiet = 0
  const events = postprocess(
    parse({ extensions: [plain] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  )
  for (const [phase, token, context] of events) {
    const { type } = token
    const enters = phase === 'enter'
    const tag = tags[type]
    // An address is an attribute of its link, never text; the fence's language tag is nothing to read.
    if (type === 'resource' || type === 'codeFencedFence') quiet += enters ? 1 : -1
    if (type === 'resourceDestinationString' && enters) {
      const anchor = open.findLast((entry) => entry.type === 'link')?.node as HTMLAnchorElement | undefined
      const made = link(context.sliceSerialize(token)) as HTMLAnchorElement
      if (anchor && made.href) Object.assign(anchor, { href: made.href, target: made.target, rel: made.rel })
    }
    if (quiet) continue
    if (type === 'listItemPrefix' && enters) {
      pop('item')
      push('item', document.createElement('li'))
    } else if (type === 'link') {
      if (enters) push('link', link(''))
      else pop('link')
    } else if (tag) {
      if (enters) push(type, document.createElement(tag))
      else {
        if (type.startsWith('list')) pop('item')
        pop(type)
      }
    } else if (!enters) continue
    else if (texts.has(type) && type !== 'escapeMarker')
      top().appendChild(document.createTextNode(context.sliceSerialize(token)))
    else if (type === 'lineEnding' && top() !== root) top().appendChild(document.createTextNode('\n'))
    else if (type === 'autolinkProtocol')
      top().appendChild(document.createTextNode(context.sliceSerialize(token)))
    else if (type === 'thematicBreak') top().appendChild(document.createElement('hr'))
  }
  return root
}
