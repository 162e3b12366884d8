import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { retargetCdn } from '../../demo/localnet/retargetCdn.ts'
import { buildCdn, type CdnFile, type CdnManifest } from './cdn.ts'

const outDir = mkdtempSync(join(tmpdir(), 'saharakit-cdn-'))
after(() => rmSync(outDir, { recursive: true }))
const contracts = { Campaigns: '0xc1', Lens: '0x1e' }
const market = { AssetRegistry: '0xa1', AssetLens: '0xa2', Market: '0x3a' }
const chain = { chainId: 31337, block: 7, name: 'A test chain', indexer: 'https://indexer.example' }
const deployments = { chains: { 31337: { ...chain, contracts: { ...contracts, ...market } } } }
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
  for (const file of [loader, worker, manifest.later, manifest.language]) assertIntegrity(file)
  for (const element of Object.values(elements))
    [element, ...element.imports, ...element.lazy].forEach(assertIntegrity)
})

test('behavior: the loader knows of a chain what a first paint reads; all of it comes with the later scripts', () => {
  assert.deepEqual(manifest.deployments, deployments)
  const { AssetRegistry, AssetLens } = market
  const known = {
    chainId: 31337,
    name: 'A test chain',
    contracts: { ...contracts, AssetRegistry, AssetLens },
  }
  assert.ok(read(manifest.loader.url).includes(`'${JSON.stringify({ chains: { 31337: known } })}'`))
  assert.deepEqual(JSON.parse(read(manifest.later.url)).chains, deployments.chains)
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

const marketTags = ['sahara-asset', 'sahara-checkout', 'sahara-lineage', 'sahara-market', 'sahara-seller']

test('behavior: a first visit of a task is one file, which its neighbors share and which defines none of them', () => {
  const [first] = manifest.elements['sahara-task']?.imports ?? []
  for (const tag of ['sahara-task', 'sahara-earnings', 'sahara-provider']) {
    const { imports = [] } = manifest.elements[tag] ?? {}
    assert.ok(
      imports.some(({ url }) => url === first?.url),
      tag,
    )
    assert.ok(!read(first?.url ?? '').includes(`"${tag}",`), tag)
  }
  assert.equal(manifest.elements['sahara-task']?.imports.length, 1)
})

test('behavior: a card is one script, which the other elements of the market share', () => {
  const card = manifest.elements['sahara-asset']
  assert.deepEqual(card?.imports, [])
  for (const tag of marketTags.slice(1))
    assert.ok(
      manifest.elements[tag]?.imports.some(({ url }) => url === card?.url),
      tag,
    )
})

test('behavior: assets and tasks share no script, so neither changes a byte of the other’s first visit', () => {
  const firsts = (tag: string) => [manifest.elements[tag], ...(manifest.elements[tag]?.imports ?? [])]
  const ofAssets = new Set(marketTags.flatMap(firsts).map((file) => file?.url))
  assert.ok(!firsts('sahara-task').some((file) => ofAssets.has(file?.url)))
})

test('behavior: every script is reachable from the table, and its hash is known', () => {
  const { loader, worker, elements } = manifest
  const files = Object.values(elements).flatMap((element) => [element, ...element.imports, ...element.lazy])
  const reachable = new Set([loader, worker, ...files].map(({ url }) => url))
  const orphans = readdirSync(outDir).filter((name) => name.endsWith('.js') && !reachable.has(name))
  assert.deepEqual(orphans, [])
  assert.ok(read(loader.url).includes(manifest.later.integrity))
  const known = read(loader.url) + read(manifest.later.url)
  for (const { integrity } of files) assert.ok(known.includes(integrity))
  for (const tag of ['sahara-task', 'sahara-provider', 'sahara-asset'])
    assert.ok(read(loader.url).includes(elements[tag]?.integrity ?? 'no such element'), tag)
})

test('behavior: the worker and the loader stand alone', () => {
  for (const { url } of [manifest.worker, manifest.loader]) assert.deepEqual(importsOf(url), [], url)
})

test('behavior: quick builds the same files with the same imports, and a copy can be pointed to another chain', async () => {
  const from = join(outDir, 'quick')
  const quick = await buildCdn({ deployments, outDir: from, quick: true })
  const names = ({ elements, onDemand }: CdnManifest) =>
    JSON.stringify({ elements, onDemand }, (key, value) =>
      key === 'integrity' ? undefined : typeof value === 'string' ? value.replace(/-\w+\.js$/, '') : value,
    )
  assert.equal(names(quick), names(manifest))
  const other = { chains: { 7: { chainId: 7 } } }
  assert.deepEqual(retargetCdn({ from, outDir: join(outDir, 'copy'), deployments: other }).deployments, other)
})
