import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/exportsMap.ts'
import { readMarkdown } from './markdown.ts'

/**
 * How a block is tried. `node`, `browser`: as a module there. `page`: as HTML of a site of its own. `style`: as a style
 * sheet of that page, `policy`: as its Content-Security-Policy. `shell`: command by command. `action`: the example of one
 * action. `json`: parsed. `shown`: not at all, for it is nothing that could run.
 */
export type Way = 'node' | 'browser' | 'page' | 'style' | 'policy' | 'shell' | 'action' | 'json' | 'shown'

/** Fenced code of a page; what continues it on the page is in it. */
export type Block = Readonly<{
  /** From the repository's root, `docs/developers.md`. */
  page: string
  /** Words of the heading above it. */
  heading: string
  language: string
  code: string
  /** Where each of its lines stands on the page, from 1. */
  lines: readonly number[]
  /** `docs/developers.md:12`, the line of its first line. */
  place: string
  way: Way
}>

/** Every page that people read, docs/reference included. */
export function listPages(): string[] {
  const patterns = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/**/*.md', 'packages/**/README.md']
  return globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') }).sort()
}

/** What only browsers have, or only code for browsers imports. */
const ofBrowsers =
  /\b(document|window|EventSource|File)\b|from '@saharakit\/(components|workers\/host)|import '@saharakit\/components/

function wayOf(page: string, language: string, code: string): Way {
  switch (language) {
    case 'ts':
    case 'typescript':
      return ofBrowsers.test(code) ? 'browser' : 'node'
    case 'js':
      return page === 'docs/reference/actions.md' ? 'action' : 'node'
    case 'html':
      return 'page'
    case 'css':
      return 'style'
    case 'sh':
      return 'shell'
    case 'json':
      return 'json'
    default:
      return code.startsWith('Content-Security-Policy:') ? 'policy' : 'shown'
  }
}

/** The blocks of one page, in order. */
export function blocksOf(page: string, text: string): Block[] {
  const blocks: Block[] = []
  for (const { language, flags, code, line, heading } of readMarkdown(text).fences) {
    const own = code.split('\n').map((_, index) => line + index)
    const before = flags.includes('continues') ? blocks.pop() : undefined
    const whole = (before?.code ?? '') + code
    blocks.push({
      page,
      heading: before?.heading ?? heading,
      language,
      code: whole,
      lines: [...(before?.lines.slice(0, -1) ?? []), ...own],
      place: before?.place ?? `${page}:${line}`,
      way: wayOf(page, language, whole),
    })
  }
  return blocks
}

/** The blocks of every page. */
export function readBlocks(): Block[] {
  return listPages().flatMap((page) => blocksOf(page, readFileSync(join(root, page), 'utf8')))
}
