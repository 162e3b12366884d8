/** The public surface: what each entry exports can't change by accident, and every entry loads on a server. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import snapshot from './entries.json' with { type: 'json' }

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>
}
const entries = Object.keys(packageJson.exports).filter((name) => !name.endsWith('.json'))

test('the exports of every entry are those of entries.json', async () => {
  const found: Record<string, string[]> = {}
  for (const entry of entries)
    found[entry] = Object.keys((await import(`@saharakit/sdk${entry.slice(1)}`)) as object).sort()
  assert.deepEqual(found, snapshot)
})

test('every entry loads where there is no DOM, and touches nothing', () => {
  const script = `
    for (const name of ['window', 'document', 'indexedDB', 'navigator', 'localStorage'])
      Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error(name + ' was touched') } })
    for (const entry of ${JSON.stringify(entries.map((name) => `@saharakit/sdk${name.slice(1)}`))}) await import(entry)
    const { createSaharaClient, saharaLocal } = await import('@saharakit/sdk')
    const { custom } = await import('viem')
    createSaharaClient({ chain: saharaLocal, transport: custom({ request: async () => null }) })
    console.log('loaded')`
  const run = spawnSync(
    process.execPath,
    ['--conditions=saharakit-source', '--input-type=module', '-e', script],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    },
  )
  assert.match(run.stdout, /loaded/, run.stderr)
})

test('lens, content, errors and storage load no viem', () => {
  for (const entry of ['lens', 'content', 'errors', 'storage']) {
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); loaded.push(found.url); return found } })
      await import('@saharakit/sdk/${entry}')
      console.log(loaded.filter((url) => /node_modules.(viem|@wagmi|@noble|valibot)/.test(url)).length)`
    const run = spawnSync(
      process.execPath,
      ['--conditions=saharakit-source', '--input-type=module', '-e', script],
      {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        encoding: 'utf8',
      },
    )
    assert.equal(run.stdout.trim(), '0', `${entry}: ${run.stderr}`)
  }
})

test('actions/index.ts lists every action file with its three types, and each has an example', () => {
  const folder = new URL('../src/actions/', import.meta.url)
  const all = readdirSync(folder)
  const lists = all.filter((name) => name.startsWith('index'))
  const listed = lists.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('')
  const files = all.filter((name) => !/^index|\.test\./.test(name))
  assert(files.length > 35)
  for (const name of files) {
    assert(listed.includes(`'./${name}'`), name)
    const action = name.slice(0, -'.ts'.length)
    const Action = `${action[0]?.toUpperCase()}${action.slice(1)}`
    for (const part of ['Parameters', 'ReturnType', 'ErrorType'])
      assert.match(listed, new RegExp(`type ${Action}${part}\\b`), `${Action}${part}`)
    assert.match(readFileSync(new URL(name, folder), 'utf8'), /@example/, name)
  }
})
