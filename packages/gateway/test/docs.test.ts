import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { ERROR_STATUS, GatewayError, type GatewayErrorName } from '../src/errors.ts'

const page = await readFile(join(import.meta.dirname, '../../../docs/gateway.md'), 'utf8')

test('docs: every error has its section under the path that it names, with its status', () => {
  const sections = new Map(
    [...page.matchAll(/^### (\w+)\n(\d{3})\. \S/gm)].map(([, name, status]) => [name, Number(status)]),
  )
  assert.deepEqual(Object.fromEntries(sections), ERROR_STATUS)
  for (const name of sections.keys()) {
    const { docsPath } = new GatewayError(name as GatewayErrorName, '')
    assert.equal(docsPath, `/gateway#${name?.toLowerCase()}`)
  }
})

test('docs: the example runs as it stands', async (t) => {
  const folder = join(import.meta.dirname, '../.docs-check')
  await mkdir(folder, { recursive: true })
  t.after(() => rm(folder, { recursive: true, force: true }))
  const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? '')
  assert.equal(examples.length, 1)
  for (const code of examples) {
    const file = join(folder, 'example.ts')
    await writeFile(file, code)
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=saharakit-source', file])
    const printed = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('{'))
    const promised = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
    assert.deepEqual(printed, promised)
  }
})
