import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { retargetCdn } from './retargetCdn.ts'

const folder = mkdtempSync(join(tmpdir(), 'saharakit-cdn-'))
after(() => rmSync(folder, { recursive: true }))

const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

function writeBuild(name: string, loader: string): string {
  const from = join(folder, name)
  mkdirSync(from)
  writeFileSync(join(from, 'deployments-old.json'), '{}')
  writeFileSync(join(from, 'loader.js'), loader)
  writeFileSync(join(from, 'task-1.js'), 'export {}')
  const manifest = {
    loader: { url: 'loader.js', integrity: sha384(loader) },
    elements: {},
    worker: { url: 'worker-1.js', integrity: 'sha384-w' },
    deployments: { url: 'deployments-old.json', integrity: 'sha384-old' },
    bytes: { 'deployments-old.json': 2, 'loader.js': loader.length, 'task-1.js': 9 },
  }
  writeFileSync(join(from, 'manifest.json'), JSON.stringify(manifest))
  return from
}

test('default: the copy knows the other chain, and its hashes are true', () => {
  const from = writeBuild('one', 'load("deployments-old.json","sha384-old")')
  const outDir = join(folder, 'copy')
  const manifest = retargetCdn({ from, outDir, deployments: { chains: { 1: {} } } })
  const loader = readFileSync(join(outDir, 'loader.js'), 'utf8')
  const table = readFileSync(join(outDir, manifest.deployments.url), 'utf8')
  assert.equal(table, '{"chains":{"1":{}}}')
  assert.equal(manifest.deployments.integrity, sha384(table))
  assert.equal(loader, `load("${manifest.deployments.url}","${manifest.deployments.integrity}")`)
  assert.equal(manifest.loader.integrity, sha384(loader))
  assert.ok(existsSync(join(outDir, 'task-1.js')) && !existsSync(join(outDir, 'deployments-old.json')))
  assert.deepEqual(JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')), manifest)
  assert.ok(existsSync(join(from, 'deployments-old.json')), 'the build itself is untouched')
})

test('error: a loader that does not name its table', () => {
  const from = writeBuild('two', 'load("something-else.json")')
  assert.throws(
    () => retargetCdn({ from, outDir: join(folder, 'broken'), deployments: {} }),
    /names deployments-old.json 0 times/,
  )
})
