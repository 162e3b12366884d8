/**
 * `npm run docs`: writes docs/reference from the sources' own comments. `--check` fails where a page is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/exportsMap.ts'
import { report } from '../check/report.ts'
import { render as actions } from './reference/actions.ts'
import { render as contracts } from './reference/contracts.ts'
import { render as elements } from './reference/elements.ts'
import { render as errors } from './reference/errors.ts'

const pages = { actions, contracts, elements, errors }
const folder = join(root, 'docs/reference')
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })

/** The page as it is committed: it says where it comes from, so nobody edits it by hand. */
function finish(text: string): string {
  return `<!-- Written by npm run docs from comments in the sources. -->\n\n${text.trim()}\n`
}

await report(
  Object.entries(pages).map(([name, render]) => [
    `docs/reference/${name}.md`,
    async () => {
      const path = join(folder, `${name}.md`)
      const text = finish(render())
      if (!check) writeFileSync(path, text)
      else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
        throw new Error('It is not what the sources give now. Run npm run docs and commit the page.')
      }
    },
  ]),
)
