import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { buildCdn, type CdnFile } from './cdn.ts'

const outDir = mkdtempSync(join(tmpdir(), 'saharakit-cdn-'))
after(() => rmSync(outDir, { recursive: true }))
const deployments = { chains: { 31337: { name: 'A test chain' } } }
const manifest = await buildCdn({ deployments, outDir })
const read = (url: string) => readFileSync(join(outDir, url), 'utf8')

/** Every static import of a built module. */
function importsOf(url: string): string[] {
  const found = read(url).matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;]*?\bfrom\s*)?["']\.\/([^"']+)["']/g,
  )
  return [...found].flatMap(([, path]) => path ?? [])
}

function assertIntegrity({ url, integrity }: CdnFile): void {
  const [algorithm = ''] = integrity.split('-')
  assert.equal(integrity, `${algorithm}-${createHash(algorithm).update(read(url)).digest('base64')}`, url)
}

test('default: the hashes in the table are those of the files', () => {
  const { loader, worker, elements } = manifest
  for (const file of [loader, worker, manifest.language]) assertIntegrity(file)
  for (const element of Object.values(elements))
    [element, ...element.imports, ...element.lazy].forEach(assertIntegrity)
  assert.deepEqual(manifest.deployments, deployments)
  assert.ok(
    read(loader.url).includes(`'${JSON.stringify(deployments)}'`),
    'the loader holds the table of chains',
  )
})

test('behavior: the table names the whole static closure of each element', () => {
  let seen = 0
  for (const [tag, element] of Object.entries(manifest.elements)) {
    const listed = new Set([element, ...element.imports].map(({ url }) => url))
    for (const url of listed) {
      for (const imported of importsOf(url)) {
        seen++
        assert.ok(listed.has(imported), `${tag}: ${url} imports ${imported}`)
      }
    }
  }
  assert.ok(seen > 0, 'no import was recognized in the built modules')
})

test('behavior: a first visit is one file, which the other elements share and which defines none of them', () => {
  const [first] = manifest.elements['sahara-task']?.imports ?? []
  for (const [tag, element] of Object.entries(manifest.elements)) {
    assert.ok(
      element.imports.some(({ url }) => url === first?.url),
      tag,
    )
    assert.ok(!read(first?.url ?? '').includes(`"${tag}",`), tag)
  }
  assert.equal(manifest.elements['sahara-task']?.imports.length, 1)
})

test('behavior: every script is reachable from the table, and its hash is known', () => {
  const { loader, worker, elements } = manifest
  const files = Object.values(elements).flatMap((element) => [element, ...element.imports, ...element.lazy])
  const reachable = new Set([loader, worker, ...files].map(({ url }) => url))
  const orphans = readdirSync(outDir).filter((name) => name.endsWith('.js') && !reachable.has(name))
  assert.deepEqual(orphans, [])
  const { later } = /"(?<later>later-\w+\.json)"/.exec(read(loader.url))?.groups ?? {}
  const known = read(loader.url) + read(later ?? '')
  for (const { integrity } of files) assert.ok(known.includes(integrity))
  for (const tag of ['sahara-task', 'sahara-provider'])
    assert.ok(read(loader.url).includes(elements[tag]?.integrity ?? 'no such element'), tag)
})

test('behavior: the worker and the loader stand alone', () => {
  for (const { url } of [manifest.worker, manifest.loader]) assert.deepEqual(importsOf(url), [], url)
})
