import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import type { AssetManifest } from '../types/asset.ts'
import type { Hex } from '../types/ids.ts'
import { canonicalize, fetchAssetManifest, ITEM_LIMIT, matchAssetManifest, sha256, toCid } from './index.ts'

const blocks = new Map<string, Uint8Array<ArrayBuffer>>()
let server: Server
let gateway: string

before(async () => {
  server = createServer((request, response) => {
    const bytes = blocks.get(String(request.url).split('/')[2]?.split('?')[0] ?? '')
    if (bytes) response.end(bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  gateway = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

async function add(value: unknown): Promise<Hex> {
  const bytes = new TextEncoder().encode(canonicalize(value))
  const digest = await sha256(bytes)
  blocks.set(toCid(digest), bytes)
  return digest
}

const hash: Hex = `0x${'ab'.repeat(32)}`
const file = { name: 'mails.csv', type: 'text/csv', size: 9_000_000_000, sha256: hash }
const manifest: AssetManifest = {
  version: 1,
  kind: 'dataset',
  name: 'Mails',
  description: '# Mails\nof <b>strangers</b>',
  open: false,
  author: { name: 'Ada', url: 'https://ada.example' },
  task: 'text-classification',
  languages: ['en', 'pt-BR'],
  files: [file, { ...file, name: 'Übung 1.txt', size: 0 }],
  preview: [{ type: 'text/plain', digest: hash, size: 12, caption: 'The first' }],
  evaluations: [{ metric: 'accuracy', value: 0.98, dataset: 'holdout', note: 'n = 100' }],
  usage: 'read_csv("mails.csv")',
  cite: 'Ada 2026',
}

test('fetchAssetManifest: default', async () => {
  const manifestHash = await add(manifest)
  assert.deepEqual(await fetchAssetManifest({ gateways: [gateway], manifestHash, kind: 'dataset' }), manifest)
  const least: AssetManifest = {
    version: 1,
    kind: 'agent',
    name: 'A',
    description: '',
    open: true,
    files: [],
  }
  assert.equal(matchAssetManifest(least, { manifestHash }), least)
})

const first = <Entry>(entries: readonly Entry[] | undefined) => entries?.[0] as Entry
const faults: readonly [path: string, value: unknown][] = [
  ['', null],
  ['', []],
  ['version', { ...manifest, version: 2 }],
  ['kind', { ...manifest, kind: 'table' }],
  ['name', { ...manifest, name: '' }],
  ['name', { ...manifest, name: 'x'.repeat(201) }],
  ['description', { ...manifest, description: 'x'.repeat(50_001) }],
  ['open', { ...manifest, open: 'yes' }],
  ['author.url', { ...manifest, author: { name: 'x', url: 'javascript:alert(1)' } }],
  ['author.name', { ...manifest, author: { name: 'x'.repeat(201) } }],
  ['task', { ...manifest, task: 'x'.repeat(101) }],
  ['languages[0]', { ...manifest, languages: ['<b>'] }],
  ['languages', { ...manifest, languages: Array(101).fill('en') }],
  ['files', { ...manifest, files: Array.from({ length: 1_001 }, (_, i) => ({ ...file, name: `${i}` })) }],
  ['files[0].size', { ...manifest, files: [{ ...file, size: -1 }] }],
  ['files[0].size', { ...manifest, files: [{ ...file, size: 0.5 }] }],
  ['files[0].sha256', { ...manifest, files: [{ ...file, sha256: hash.toUpperCase() }] }],
  ['files[0].type', { ...manifest, files: [{ ...file, type: 'csv' }] }],
  ['files[0].path', { ...manifest, files: [{ ...file, path: '/' }] }],
  ['files[1].name', { ...manifest, files: [file, { ...file, name: 'MAILS.csv' }] }],
  ['files[0].size', { ...manifest, open: true, files: [{ ...file, size: ITEM_LIMIT + 1 }] }],
  ['preview', { ...manifest, preview: Array(25).fill(first(manifest.preview)) }],
  ['preview[0].size', { ...manifest, preview: [{ ...first(manifest.preview), size: ITEM_LIMIT + 1 }] }],
  ['preview[0].digest', { ...manifest, preview: [{ ...first(manifest.preview), digest: '0x' }] }],
  ['preview[0].caption', { ...manifest, preview: [{ ...first(manifest.preview), caption: 1 }] }],
  ['evaluations[0].value', { ...manifest, evaluations: [{ metric: 'f1', value: '1' }] }],
  ['evaluations[0].metric', { ...manifest, evaluations: [{ metric: '', value: 1 }] }],
  [
    'evaluations[0].note',
    { ...manifest, evaluations: [{ metric: 'f1', value: 1, note: 'x'.repeat(1_001) }] },
  ],
  ['usage', { ...manifest, usage: 'x'.repeat(20_001) }],
  ['cite', { ...manifest, cite: 'x'.repeat(5_001) }],
  ['surprise', { ...manifest, surprise: true }],
]

test('matchAssetManifest: error: ContentInvalidError says where, and fetchAssetManifest says the same', async () => {
  for (const [path, value] of faults) {
    const named = { name: 'ContentInvalidError', path }
    assert.throws(() => matchAssetManifest(value, { manifestHash: hash }), named, path)
    const manifestHash = await add(value)
    await assert.rejects(fetchAssetManifest({ gateways: [gateway], manifestHash }), named, path)
  }
  for (const key of ['version', 'kind', 'name', 'description', 'open', 'files']) {
    const missing = Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key))
    const named = { name: 'ContentInvalidError', path: key }
    assert.throws(() => matchAssetManifest(missing, { manifestHash: hash }), named)
  }
})

test('matchAssetManifest: error: names of files that lead elsewhere or look like others', () => {
  for (const name of [
    '..',
    '.',
    'a/b',
    'a\\b',
    'a\0',
    'a\n',
    'a\u202Efdp.exe',
    'a\u2066b',
    '',
    'x'.repeat(256),
  ])
    assert.throws(
      () => matchAssetManifest({ ...manifest, files: [{ ...file, name }] }, { manifestHash: hash }),
      { name: 'ContentInvalidError', path: 'files[0].name' },
      name,
    )
  // Other scripts, spaces, and a dot in front are names like others.
  for (const name of ['...', '.env', 'مثال.csv', 'a b.txt', '数据.parquet', '👩‍🔬.png'])
    matchAssetManifest({ ...manifest, files: [{ ...file, name }] }, { manifestHash: hash })
})

test('matchAssetManifest: error: another kind than the asset was registered with', () => {
  assert.throws(() => matchAssetManifest(manifest, { manifestHash: hash, kind: 'model' }), {
    name: 'ContentInvalidError',
    path: 'kind',
  })
})

test('fetchAssetManifest: error: nowhere to be had, and no JSON', async () => {
  const unknown = { gateways: [gateway], manifestHash: hash }
  await assert.rejects(fetchAssetManifest(unknown), { name: 'ContentUnavailableError' })
  const bytes = new TextEncoder().encode('{"version":')
  const manifestHash = await sha256(bytes)
  blocks.set(toCid(manifestHash), bytes)
  await assert.rejects(fetchAssetManifest({ gateways: [gateway], manifestHash }), {
    name: 'ContentInvalidError',
    path: '',
  })
})
