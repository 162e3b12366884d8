import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The page that shows the outcomes. */
export const page: string = fileURLToPath(new URL('../../../../docs/consensus.md', import.meta.url))

const [begin, end] = ['<!-- Written by build:simulations. -->', '<!-- End of what is written. -->']

/** The page with this table between its marks. */
export function pageWith(table: string): string {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has lost its marks ${begin} and ${end}.`)
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`
}
