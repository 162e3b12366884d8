/**
 * Proves that the linter's import directions really fire: each line is a forbidden import that a careless change
 * could add, linted in a throw-away folder with the repository's own configuration.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sandbox = mkdtempSync(join(tmpdir(), 'saharakit-lint-'))
after(() => rmSync(sandbox, { recursive: true }))
cpSync(join(root, '.oxlintrc.json'), join(sandbox, '.oxlintrc.json'))

/** Lints one file that holds only this import, at this place of the tree; returns what the linter said. */
function lint(file: string, line: string): string {
  const path = join(sandbox, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${line}\n`)
  const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', '.oxlintrc.json', file], {
    cwd: sandbox,
    encoding: 'utf8',
  })
  rmSync(path)
  return run.stdout + run.stderr
}

const forbidden: readonly [file: string, imported: string][] = [
  ['packages/workers/src/kernels/blur.ts', 'viem'],
  ['packages/workers/src/kernels/blur.ts', 'viem/utils'],
  ['packages/workers/src/kernels/blur.ts', '@saharakit/sdk'],
  ['packages/workers/src/kernels/blur.ts', '../../../sdk/src/index.ts'],
  ['packages/contracts/script/deploy.ts', '@saharakit/sdk'],
  ['packages/indexer/src/campaigns.ts', '@saharakit/sdk'],
  ['packages/indexer/ponder.config.ts', '../contracts/generated/Campaigns.ts'],
  ['packages/gateway/src/server.ts', '@saharakit/components'],
  ['packages/sdk/src/actions/getCampaign.ts', 'lit'],
  ['packages/sdk/src/actions/getCampaign.ts', '@saharakit/components'],
  ['packages/sdk/src/actions/getCampaign.ts', '../../../workers/src/protocol.ts'],
  ['packages/sdk/src/actions/getCampaign.ts', '@saharakit/workers/src/protocol.ts'],
  ['packages/components/src/provider/client.ts', '@saharakit/sdk/src/errors/base.ts'],
  ['packages/components/src/provider/client.ts', '@saharakit/indexer'],
  ['packages/components/src/elements/sahara-task/sahara-task.ts', 'viem'],
  ['packages/components/src/elements/sahara-task/sahara-task.ts', '../../../../sdk/src/index.ts'],
  ['demo/localnet/start.ts', '../../packages/contracts/src/deploy.ts'],
  ['test/e2e/batch.spec.ts', '../../packages/sdk/src/index.ts'],
  ['scripts/figures/sizes.ts', '../../packages/sdk/src/index.ts'],
]
for (const [file, imported] of forbidden) {
  test(`error: ${file} imports ${imported}`, () => {
    assert.match(lint(file, `import { x } from '${imported}'\nexport const y = x`), /no-restricted-imports/)
  })
}

const allowed: readonly [file: string, line: string][] = [
  ['packages/workers/src/kernels/blur.ts', "import { x } from '../protocol.ts'"],
  ['packages/sdk/src/actions/getCampaign.ts', "import { x } from '@saharakit/workers/protocol'"],
  ['packages/sdk/src/wagmi.ts', "import { x } from '@wagmi/core'"],
  ['packages/sdk/src/types/client.ts', "import type { x } from '../indexer/Indexer.ts'"],
  ['packages/indexer/src/campaigns.ts', "import { x } from '@saharakit/contracts/abi'"],
  ['packages/components/src/elements/sahara-task/sahara-task.ts', "import type { x } from 'viem'"],
  ['packages/components/src/elements/sahara-task/sahara-task.ts', "import { x } from '@saharakit/sdk'"],
  ['demo/localnet/start.ts', "import { x } from '@saharakit/contracts'"],
]
for (const [file, line] of allowed) {
  test(`default: ${file} may say ${line}`, () => {
    assert.doesNotMatch(lint(file, `${line}\nexport type y = typeof x`), /no-restricted-imports/)
  })
}

test('error: a cycle of imports', () => {
  const other = join(sandbox, 'packages/sdk/src/b.ts')
  mkdirSync(dirname(other), { recursive: true })
  writeFileSync(other, "import { a } from './a.ts'\nexport const b = () => a\n")
  assert.match(
    lint('packages/sdk/src/a.ts', "import { b } from './b.ts'\nexport const a = () => b"),
    /no-cycle/,
  )
})
