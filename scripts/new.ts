/**
 * `npm run new action getThing`, `npm run new element sahara-thing`, `npm run new kernel sharpness`: writes the files that
 * such a thing has here. They compile and their tests pass; what is left to do is printed.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './build/exportsMap.ts'
import { writeNew } from './new/write.ts'

const [kind = '', name = ''] = process.argv.slice(2)
try {
  const { files, insertions, next } = writeNew(root, kind, name)
  const paths = [...Object.keys(files), ...new Set(insertions.map(({ path }) => path))]
  spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...paths], {
    cwd: root,
    stdio: 'ignore',
  })
  console.log(`Written:\n${paths.map((path) => `  ${path}`).join('\n')}\n\nNext:`)
  for (const [index, step] of next.entries()) console.log(`  ${index + 1}. ${step}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
