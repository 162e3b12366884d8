/** A fenced block of a page. */
export type Fence = {
  /** First word after the fence, `ts`. */
  language: string
  /** Words after the language. */
  flags: readonly string[]
  code: string
  /** Line of the first line of code, from 1. */
  line: number
  /** Words of the heading that it stands under; empty above the first. */
  heading: string
}

/** A link or a picture of a page. */
export type Link = { target: string; line: number }

/** What the checks need to know of a page. */
export type Page = { fences: Fence[]; links: Link[]; anchors: Set<string> }

/** The anchor that GitHub gives a heading. */
export function slug(heading: string): string {
  return heading
    .replace(/<[^>]+>|!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function linksOf(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, '')
  const markdown = [...prose.matchAll(/!?\[[^\]]*\]\(<?([^)\s>]+)[^)]*\)/g)]
  const html = [...prose.matchAll(/<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"\s]+)[^"]*"/g)]
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/g)]
  return [...markdown, ...html, ...references].flatMap(([, target]) => target ?? [])
}

/** Reads a page of Markdown: its fenced blocks, its links (outside code) and its anchors. */
export function readMarkdown(text: string): Page {
  const page: Page = { fences: [], links: [], anchors: new Set() }
  let open: (Fence & { marker: string; indent: string; lines: string[] }) | undefined
  let under = ''
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*)$/.exec(line)
    if (open) {
      if (fence?.[2]?.startsWith(open.marker) && !fence[3]) {
        const { language, flags, line: start, heading, lines } = open
        page.fences.push({ language, flags, line: start, heading, code: `${lines.join('\n')}\n` })
        open = undefined
      } else {
        open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line)
      }
      continue
    }
    if (fence) {
      const [, indent = '', marker = '', language = '', rest = ''] = fence
      open = {
        marker,
        indent,
        language,
        flags: rest.split(/\s+/).filter(Boolean),
        code: '',
        line: index + 2,
        heading: under,
        lines: [],
      }
      continue
    }
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]
    if (heading !== undefined) {
      addAnchor(page.anchors, slug(heading))
      under = heading
    }
    for (const [, id] of line.matchAll(/<[a-z][^>]*\b(?:id|name)="([^"]+)"/g)) if (id) page.anchors.add(id)
    page.links.push(...linksOf(line).map((target) => ({ target, line: index + 1 })))
  }
  return page
}

/** Headings of the same words get a number, as on GitHub. */
function addAnchor(anchors: Set<string>, name: string): void {
  let unique = name
  for (let count = 1; anchors.has(unique); count++) unique = `${name}-${count}`
  anchors.add(unique)
}
