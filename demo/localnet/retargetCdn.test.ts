import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { retargetCdn } from './retargetCdn.ts'

const folder = mkdtempSync(join(tmpdir(), 'saharakit-cdn-'))
after(() => rmSync(folder, { recursive: true }))

const integrityOf = (algorithm: string, text: string): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`
const later = JSON.stringify({ rows: [['chunk-1.js', 'sha256-c', []]], chains: {} })

function writeBuild(name: string, loader: string): string {
  const from = join(folder, name)
  mkdirSync(from)
  writeFileSync(join(from, 'loader.js'), loader)
  writeFileSync(join(from, 'later-1.json'), later)
  writeFileSync(join(from, 'task-1.js'), 'export {}')
  const manifest = {
    loader: { url: 'loader.js', integrity: integrityOf('sha384', loader) },
    elements: {},
    later: { url: 'later-1.json', integrity: integrityOf('sha256', later) },
    worker: { url: 'worker-1.js', integrity: 'sha384-w' },
    deployments: { chains: {} },
    bytes: { 'loader.js': loader.length, 'task-1.js': 9 },
  }
  writeFileSync(join(from, 'manifest.json'), JSON.stringify(manifest))
  return from
}

const deployments = { chains: { 1: { name: 'It’s "one" \\ only' } } }

for (const quoted of [
  `'{"chains":{}}'`,
  '"{\\"chains\\":{\\"7\\":{}}}"',
  '`{"chains":{"7":{"name":"a\\`b"}}}`',
])
  test(`default: the copy knows the other chain, and its hashes are true: ${quoted}`, () => {
    const pin = integrityOf('sha256', later)
    const text = `const a='${pin}';globalThis.table=JSON.parse(${quoted});b('c')`
    const from = writeBuild(`one ${quoted.length}`, text)
    const outDir = join(folder, 'copy')
    const manifest = retargetCdn({ from, outDir, deployments })
    const loader = readFileSync(join(outDir, 'loader.js'), 'utf8')
    const [, literal = ''] = /JSON\.parse\((.*)\);b\('c'\)$/.exec(loader) ?? []
    assert.deepEqual(JSON.parse(JSON.parse(literal)), deployments)
    assert.deepEqual(manifest.deployments, deployments)
    assert.equal(manifest.loader.integrity, integrityOf('sha384', loader))
    const rest = readFileSync(join(outDir, 'later-1.json'), 'utf8')
    assert.deepEqual(JSON.parse(rest), { ...JSON.parse(later), ...deployments })
    assert.equal(manifest.later.integrity, integrityOf('sha256', rest))
    assert.ok(loader.includes(manifest.later.integrity))
    assert.deepEqual(JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')), manifest)
    assert.equal(
      readFileSync(join(from, 'loader.js'), 'utf8').includes('It’s'),
      false,
      'the build is untouched',
    )
  })

test('behavior: a build behind a link is left as it is, too', () => {
  const loader = `globalThis.table=JSON.parse('{"chains":{}}')`
  const link = join(folder, 'link')
  symlinkSync(writeBuild('linked', loader), link)
  retargetCdn({ from: link, outDir: join(folder, 'of-link'), deployments })
  assert.equal(readFileSync(join(link, 'loader.js'), 'utf8'), loader)
})

test('error: a loader that holds no table', () => {
  const from = writeBuild('two', 'load("something-else.json")')
  assert.throws(() => retargetCdn({ from, outDir: join(folder, 'broken'), deployments: {} }), /0 tables/)
})
