import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The page that shows the outcomes. */
export const page: string = fileURLToPath(new URL('../../../../docs/consensus.md', import.meta.url))

/** What is written into the page. */
export type Section = 'attacks' | 'leaks' | 'evidence'

const end = '<!-- End of what is written. -->'

/** The page with this table between the marks of its section. */
export function pageWith(section: Section, table: string): string {
  const text = readFileSync(page, 'utf8')
  const begin = `<!-- Written by build:simulations: ${section}. -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < from) throw new Error(`${page} has lost its marks ${begin} and ${end}.`)
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`
}
