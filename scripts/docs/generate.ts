/**
 * `npm run docs`: writes docs/reference and the elements' manifest from the sources' own comments. `--check` fails where
 * one of them is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../build/exportsMap.ts'
import { report } from '../check/report.ts'
import { render as actions } from './reference/actions.ts'
import { render as contracts } from './reference/contracts.ts'
import { render as elements } from './reference/elements.ts'
import { render as errors } from './reference/errors.ts'
import { analyze } from './reference/manifest.ts'

const check = process.argv.includes('--check')
const manifest = analyze()

/** The page as it is committed: it says where it comes from, so nobody edits it by hand. */
function page(text: string): string {
  return `<!-- Written by npm run docs from comments in the sources. -->\n\n${text.trim()}\n`
}

const outputs: Readonly<Record<string, () => Promise<string>>> = {
  'packages/components/custom-elements.json': async () => `${JSON.stringify(await manifest, null, 2)}\n`,
  'docs/reference/actions.md': async () => page(actions()),
  'docs/reference/contracts.md': async () => page(contracts()),
  'docs/reference/elements.md': async () => page(elements(await manifest)),
  'docs/reference/errors.md': async () => page(errors()),
}

await report(
  Object.entries(outputs).map(([name, render]) => [
    name,
    async () => {
      const path = join(root, name)
      const text = await render()
      mkdirSync(dirname(path), { recursive: true })
      if (!check) writeFileSync(path, text)
      else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
        throw new Error('It is not what the sources give now. Run npm run docs and commit it.')
      }
    },
  ]),
)
