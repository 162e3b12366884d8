import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import type { Hex } from '../types/ids.ts'
import type { Manifest } from '../types/manifest.ts'
import {
  canonicalize,
  fetchBatch,
  fetchItemPart,
  fetchManifest,
  fetchVerified,
  fromHex,
  ITEM_LIMIT,
  matchManifest,
  readManifest,
  sha256,
  toCid,
} from './index.ts'

const blocks = new Map<string, Uint8Array<ArrayBuffer>>()
const servers: Server[] = []
let good: string
let flipped: string
let broken: string

async function serve(change: (bytes: Uint8Array) => Uint8Array | undefined): Promise<string> {
  const server = createServer((request, response) => {
    const bytes = blocks.get(String(request.url).split('/')[2]?.split('?')[0] ?? '')
    const changed = bytes && change(bytes)
    if (changed) response.end(changed)
    else response.writeHead(bytes ? 500 : 404).end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

async function add(bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
  const digest = await sha256(bytes)
  blocks.set(toCid(digest), bytes)
  return digest
}
const encode = (value: unknown) => new TextEncoder().encode(canonicalize(value))

before(async () => {
  good = await serve((bytes) => bytes)
  flipped = await serve((bytes) => bytes.map((byte, index) => (index === 3 ? byte ^ 1 : byte)))
  broken = await serve(() => undefined)
})
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const manifest: Manifest = {
  version: 1,
  kind: 'image-choice',
  lang: 'en',
  title: 'Animals',
  question: 'Which animal is it?',
  requester: { name: 'Zoo', url: 'https://zoo.example' },
  instructions: '# Look',
  classes: [
    { id: 'cat', label: 'Cat', key: 'c' },
    { id: 'dog', label: 'Dog' },
  ],
  examples: [],
  sealingKeys: [`0x02${'ab'.repeat(32)}`],
  dataUse: 'Research.',
}

test('toCid: the empty block', async () => {
  const digest = await sha256(new Uint8Array())
  assert.equal(toCid(digest), 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
})

test('canonicalize: the example of RFC 8785', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  assert.equal(
    canonicalize(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  // Sorted by UTF-16 code units: the surrogate pair of 😀 comes before U+FB33.
  assert.equal(canonicalize({ '\ufb33': 1, '😀': 2, '\u20ac': 3 }), '{"€":3,"😀":2,"\ufb33":1}')
})

test('canonicalize: error: what JSON can not carry', () => {
  assert.throws(() => canonicalize({ a: Number.NaN }), TypeError)
  assert.throws(() => canonicalize('\ud800'), TypeError)
  assert.throws(() => canonicalize([() => 1]), TypeError)
})

test('fetchVerified: behavior: gateways in turn, past one that is down and one that lies', async () => {
  const digest = await add(new TextEncoder().encode('hello world'))
  const bytes = await fetchVerified({
    gateways: [broken, flipped, 'http://127.0.0.1:1', `${good}/`],
    digest,
    limit: 100,
  })
  assert.equal(new TextDecoder().decode(bytes), 'hello world')
})

test('fetchVerified: error: ContentHashMismatchError where every answer is false', async () => {
  const digest = await add(new TextEncoder().encode('hello lie'))
  await assert.rejects(fetchVerified({ gateways: [broken, flipped], digest, limit: 100 }), {
    name: 'ContentHashMismatchError',
    digest,
    docsPath: '/errors#contenthashmismatcherror',
  })
})

test('fetchVerified: error: ContentUnavailableError', async () => {
  const digest: Hex = `0x${'11'.repeat(32)}`
  await assert.rejects(fetchVerified({ gateways: [good], digest, limit: 100 }), {
    name: 'ContentUnavailableError',
    retryable: true,
  })
  await assert.rejects(fetchVerified({ gateways: [], digest, limit: 100 }), {
    name: 'ContentUnavailableError',
  })
})

test('fetchVerified: error: ContentTooLargeError', async () => {
  const digest = await add(new Uint8Array(200).fill(1))
  await assert.rejects(fetchVerified({ gateways: [good], digest, limit: 199 }), {
    name: 'ContentTooLargeError',
    limit: 199,
  })
})

test('fetchVerified: behavior: a signal ends it with its reason, a deadline ends a gateway that hangs', async () => {
  const hanging = createServer(() => {})
  servers.push(hanging)
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
  const slow = `http://127.0.0.1:${(hanging.address() as { port: number }).port}`
  const digest = await add(new TextEncoder().encode('slow'))
  const reason = new Error('left the page')
  await assert.rejects(
    fetchVerified({ gateways: [slow], digest, limit: 9, signal: AbortSignal.abort(reason) }),
    reason,
  )
  const bytes = await fetchVerified({ gateways: [slow, good], digest, limit: 9, deadlineMs: 2_000 })
  assert.equal(bytes.length, 4)
})

test('fetchManifest: default', async () => {
  const manifestHash = await add(encode(manifest))
  assert.deepEqual(await fetchManifest({ gateways: [good], manifestHash }), manifest)
})

test('fetchManifest: error: ContentInvalidError says where', async () => {
  const faults: readonly [string, unknown][] = [
    ['title', { ...manifest, title: 7 }],
    ['requester.url', { ...manifest, requester: { name: 'x', url: 'javascript:alert(1)' } }],
    ['classes', { ...manifest, classes: [manifest.classes[0]] }],
    ['classes[1].label', { ...manifest, classes: [manifest.classes[0], { id: 'x', label: '' }] }],
    ['surprise', { ...manifest, surprise: true }],
    ['sealingKeys[0]', { ...manifest, sealingKeys: ['0x02'] }],
    ['exam.pass', { ...manifest, exam: { pass: 2 } }],
    ['examples', { ...manifest, exam: { pass: 0.8 }, examples: [] }],
    [
      'examples[0].answer',
      { ...manifest, examples: [{ item: { parts: [part(1)] }, answer: 2, reason: '' }] },
    ],
    ['reviews.epoch', { ...manifest, reviews: { campaign: 'eip155:1:0x12:3', epoch: 64 } }],
  ]
  for (const [path, value] of faults) {
    const manifestHash = await add(encode(value))
    await assert.rejects(
      fetchManifest({ gateways: [good], manifestHash }),
      { name: 'ContentInvalidError', path },
      path,
    )
  }
  const { question: _, ...missing } = manifest
  assert.throws(() => readManifest(missing, '0x'), { name: 'ContentInvalidError', path: 'question' })
})

test('matchManifest: default, and error: ContentInvalidError where the chain says otherwise', () => {
  const fits = {
    manifestHash: '0x',
    classes: manifest.classes.length,
    epochs: manifest.sealingKeys.length,
  } as const
  assert.equal(matchManifest(manifest, fits), manifest)
  const named = (path: string) => ({ name: 'ContentInvalidError', path })
  assert.throws(() => matchManifest(manifest, { ...fits, classes: fits.classes + 1 }), named('classes'))
  assert.throws(() => matchManifest(manifest, { ...fits, epochs: fits.epochs + 1 }), named('sealingKeys'))
})

test('fetchManifest: error: no JSON, no UTF-8, too deep', async () => {
  for (const bytes of [
    new TextEncoder().encode('{"version":1'),
    Uint8Array.of(0x22, 0xff, 0x22),
    new TextEncoder().encode(`${'['.repeat(20)}${']'.repeat(20)}`),
  ]) {
    const manifestHash = await add(bytes)
    await assert.rejects(fetchManifest({ gateways: [good], manifestHash }), { name: 'ContentInvalidError' })
  }
})

function part(size: number) {
  return { digest: `0x${'00'.repeat(32)}` as Hex, type: 'image/png', size }
}

test('fetchBatch: default and behavior: above 1,024 batches', async () => {
  const batches = 1_030
  const digests: Hex[] = []
  for (let batch = 0; batch < batches; batch++)
    digests.push(await add(encode({ batch, items: [{ parts: [part(batch)] }] })))
  const join = (list: readonly Hex[]) => fromHex(`0x${list.map((digest) => digest.slice(2)).join('')}`)
  const flat = await add(join(digests.slice(0, 10)))
  assert.equal(
    (await fetchBatch({ gateways: [good], itemsRoot: flat, batch: 7, batches: 10 })).items[0]?.parts[0]?.size,
    7,
  )
  const indexes = [await add(join(digests.slice(0, 1_024))), await add(join(digests.slice(1_024)))]
  const itemsRoot = await add(join(indexes))
  for (const batch of [0, 1_023, 1_024, 1_029])
    assert.equal((await fetchBatch({ gateways: [good], itemsRoot, batch, batches })).batch, batch)
})

test('fetchBatch: error: an index of another length, a block of another batch, a place beyond', async () => {
  const digest = await add(encode({ batch: 4, items: [{ parts: [part(1)] }] }))
  const itemsRoot = await add(fromHex(digest))
  const source = { gateways: [good], itemsRoot }
  await assert.rejects(fetchBatch({ ...source, batch: 0, batches: 2 }), { name: 'ContentInvalidError' })
  await assert.rejects(fetchBatch({ ...source, batch: 0, batches: 1 }), {
    name: 'ContentInvalidError',
    path: 'batch',
  })
  await assert.rejects(fetchBatch({ ...source, batch: 1, batches: 1 }), { name: 'ContentInvalidError' })
})

test('fetchItemPart: error: another size than the batch says', async () => {
  const digest = await add(new Uint8Array(5))
  await assert.rejects(fetchItemPart({ gateways: [good], part: { digest, type: 'image/png', size: 4 } }), {
    name: 'ContentInvalidError',
    path: 'size',
  })
})

test('fetchItemPart: error: larger than an item may be, without fetching it; its batch is read all the same', async () => {
  const huge = ITEM_LIMIT + 1
  await assert.rejects(fetchItemPart({ gateways: [], part: part(huge) }), {
    name: 'ContentTooLargeError',
    limit: ITEM_LIMIT,
  })
  const itemsRoot = await add(fromHex(await add(encode({ batch: 0, items: [{ parts: [part(huge)] }] }))))
  assert.equal((await fetchBatch({ gateways: [good], itemsRoot, batch: 0, batches: 1 })).items.length, 1)
})
