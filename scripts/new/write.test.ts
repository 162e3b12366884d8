/**
 * Makes one of each in a copy of the packages, compiles them with our own strict settings, and runs the tests that came
 * with them.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../build/exportsMap.ts'
import { writeNew } from './write.ts'

const copy = mkdtempSync(join(tmpdir(), 'saharakit-new-'))
after(() => rmSync(copy, { recursive: true }))
const isSource = (path: string) => !['node_modules', 'dist', 'out', 'cache', 'test'].includes(basename(path))
for (const name of ['workers', 'sdk', 'components']) {
  cpSync(join(root, 'packages', name), join(copy, 'packages', name), { recursive: true, filter: isSource })
}
cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

function run(program: string, ...args: string[]) {
  return spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: copy, encoding: 'utf8' })
}

/** What the compiler says of these files; the rest of the packages is checked by `npm run types`. */
function complaints(paths: readonly string[]): string[] {
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: { types: ['node', 'mocha'] },
    files: paths,
  }
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config))
  const { status, stdout, stderr } = run('tsc', '-p', 'tsconfig.json', '--pretty', 'false')
  const lines = stdout.split('\n')
  if (status !== 0 && !lines.some((line) => / error TS\d+: /.test(line))) return [stdout + stderr]
  return lines.filter((line) => paths.some((path) => line.startsWith(`${path}(`)))
}

const examples = [
  ['action', 'getTestThing', 'packages/sdk/src/actions/getTestThing.test.ts'],
  ['element', 'sahara-test-thing', 'packages/components/src/elements/sahara-test-thing/machine.test.ts'],
  ['kernel', 'testThing', 'packages/workers/src/kernels/golden.test.ts'],
] as const

for (const [kind, name, testFile] of examples) {
  test(`default: ${kind}`, () => {
    const { files, insertions, next } = writeNew(copy, kind, name)
    const typescript = [...Object.keys(files), ...insertions.map(({ path }) => path)].filter((path) =>
      path.endsWith('.ts'),
    )
    assert.deepEqual(complaints(typescript), [])
    const { status, stdout } = run('node', '--conditions=saharakit-source', '--test', testFile)
    assert.equal(status, 0, stdout)
    assert.ok(next.length > 0)
  })

  test(`error: the ${kind} exists already, and nothing is written over`, () => {
    assert.throws(() => writeNew(copy, kind, name), /exists already/)
  })
}

const bad = [
  ['action', 'thing'],
  ['action', 'fetchThing'],
  ['action', '../getThing'],
  ['element', 'thing'],
  ['element', 'sahara'],
  ['element', 'sahara-Thing'],
  ['kernel', 'Near-copy'],
  ['kernel', ''],
] as const
for (const [kind, name] of bad) {
  test(`error: "${name}" is no name for ${kind}`, () => {
    assert.throws(() => writeNew(copy, kind, name), /is no name/)
  })
}

test('error: an unknown kind, and nothing is written', () => {
  assert.throws(() => writeNew(copy, 'contract', 'Thing'), /Say one of: action, element, kernel/)
  assert.equal(existsSync(join(copy, 'packages/contracts')), false)
})
