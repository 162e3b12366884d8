/** Fixed strings of a template, and the values between them. */
export type TemplateResult = Readonly<{ strings: TemplateStringsArray; values: readonly unknown[] }>

/** Leaves a place empty, and takes an attribute away; `undefined` and `null` do so, too. */
export const nothing: unique symbol = Symbol('nothing')

/**
 * A piece of an element's inside. Values stand between tags (text, a template, a node, a list of those, nothing), and in
 * attributes: `name=${text}`, `name="fixed ${text}"`, `?name=${boolean}`, `.name=${property}`, `@name=${listener}`.
 * Elements without an inside end in `/>`; there are no entities, and drawings
 * come as nodes.
 *
 * Elements are made by `createElement`, and values become text or attributes: no string is parsed as markup by the
 * browser, so a page that demands Trusted Types has no policy of ours to allow.
 *
 * @example
 * render(html`<p lang=${language}>${words}</p>`, shadowRoot)
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult => ({
  strings,
  values,
})

/** Fills a place from the values of its template. */
type Part = (values: readonly unknown[]) => void

/** A place: number of its node in a copy of the template, and what makes its part there. */
type Plan = readonly [node: number, make: (node: Node) => Part]

type Template = Readonly<{ content: DocumentFragment; plans: readonly Plan[] }>

const templates = new WeakMap<TemplateStringsArray, Template>()
const roots = new WeakMap<Node, Part>()

/** Stands for a value while a template is read. */
const hole = '\u0001'
/** An end, a beginning with its attributes, a place, or text. */
const tokens = /<\/[^>]*>|<([\w-]+)([^>]*)>|\u0001|[^<\u0001]+/g
const attributes = /([^\s=/]+)(?:="([^"]*)"|=([^\s/]+))?/g

const isEmpty = (value: unknown): boolean => (value ?? nothing) === nothing

/** Reads a template once: an inert copy of its elements, and its places. */
function compile(strings: TemplateStringsArray): Template {
  const content = document.createDocumentFragment()
  const plans: Plan[] = []
  let parent: Node = content
  let nodes = 0 // as `nodesOf` counts them
  let place = 0
  for (const [text, tag, inside = ''] of strings.join(hole).matchAll(tokens)) {
    if (tag) {
      const element = document.createElement(tag)
      for (const [, name = '', quoted, bare] of inside.matchAll(attributes)) {
        const pieces = (quoted ?? bare ?? '').split(hole)
        if (pieces.length > 1) plans.push([nodes, attributePart(name, pieces, place)])
        else element.setAttribute(name, pieces.join(''))
        place += pieces.length - 1
      }
      parent.appendChild(element)
      nodes++
      if (!inside.endsWith('/')) parent = element
    } else if (text === hole) {
      plans.push([nodes, childPart(place++)])
      appendPlace(parent)
      nodes += 2
    } else if (text.startsWith('<')) parent = parent.parentNode as Node
    else parent.appendChild(new Text(text))
  }
  return { content, plans }
}

/** Two ends, so that what comes between them can go again whatever it is. */
function appendPlace(parent: Node, before: Node | null = null): Comment {
  const start = parent.insertBefore(new Comment(), before)
  parent.insertBefore(new Comment(), before)
  return start
}

/** Elements and comments of a copy, in order. */
function nodesOf(copy: Node): Node[] {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

function attributePart(name: string, pieces: readonly string[], place: number): Plan[1] {
  const [sort] = name
  const key = name.slice(1)
  const isText = !/[@.?]/.test(name)
  const isWhole = pieces.join('') === ''
  return (node) => {
    const element = node as Element
    let before: unknown
    if (sort === '@') element.addEventListener(key, (event) => (before as (event: Event) => void)(event))
    return (values) => {
      let now = values[place]
      if (isText && !(isWhole && isEmpty(now)))
        now = pieces.reduce((text, piece, index) => text + (values[place + index - 1] ?? '') + piece)
      if (now === before) return
      before = now
      if (isText)
        if (isEmpty(now)) element.removeAttribute(name)
        else element.setAttribute(name, now as string)
      else if (sort === '?') element.toggleAttribute(key, !isEmpty(now) && !!now)
      else if (sort === '.') Object.assign(element, { [key]: now })
    }
  }
}

function childPart(place: number): Plan[1] {
  return (start) => {
    const end = start.nextSibling as ChildNode
    /** What is there: strings of a template, `Array`, or a value. */
    let kind: unknown
    let parts: Part[] = []
    const begin = (next: unknown) => {
      while (start.nextSibling !== end) start.nextSibling?.remove()
      parts = []
      kind = next
    }
    return (values) => {
      const value = values[place]
      const template = value as TemplateResult | undefined
      if (template?.strings) {
        if (kind === template.strings) return fill(parts, template.values)
        begin(template.strings)
        let known = templates.get(template.strings)
        if (!known) templates.set(template.strings, (known = compile(template.strings)))
        const copy = document.importNode(known.content, true)
        const nodes = nodesOf(copy)
        parts = known.plans.map(([node, make]) => make(nodes[node] as Node))
        fill(parts, template.values)
        end.before(copy)
      } else if (Array.isArray(value)) {
        if (kind !== Array) begin(Array)
        // A place stays when the list becomes shorter; it is empty then.
        while (parts.length < value.length)
          parts.push(childPart(parts.length)(appendPlace(end.parentNode as Node, end)))
        fill(parts, value)
      } else if (kind !== value || (value instanceof Node && start.nextSibling !== value)) {
        begin(value)
        if (!isEmpty(value)) end.before(value as Node | string)
      }
    }
  }
}

function fill(parts: readonly Part[], values: readonly unknown[]): void {
  for (const part of parts) part(values)
}

/** Draws `value` at the end of `container`, and the next time in place of what it drew there before. */
export function render(value: unknown, container: Node): void {
  let part = roots.get(container)
  if (!part) roots.set(container, (part = childPart(0)(appendPlace(container))))
  part([value])
}
