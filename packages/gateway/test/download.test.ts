import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { CarReader } from '@ipld/car/reader'
import fc from 'fast-check'
import { base36 } from 'multiformats/bases/base36'
import { CID } from 'multiformats/cid'
import { identity } from 'multiformats/hashes/identity'
import { sha512 } from 'multiformats/hashes/sha2'
import { digestHex, makeBlock, makeCar, noise, refusal, startGateway } from './fixtures.ts'

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(5_000)])

test('GET /ipfs/{cid}: a file with its type, and headers that keep it harmless', async (t) => {
  const { get, post } = await startGateway(t)
  const block = await makeBlock(PNG)
  assert.equal((await post(PNG, 'raw')).status, 201)
  const response = await get(`/ipfs/${block.cid}`)
  assert.equal(response.status, 200)
  const expected = {
    'content-type': 'image/png',
    'content-length': String(PNG.length),
    'accept-ranges': 'bytes',
    etag: `"${block.cid}"`,
    vary: 'Accept',
    'cache-control': 'public, max-age=29536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-disposition': null,
  }
  for (const [name, value] of Object.entries(expected)) assert.equal(response.headers.get(name), value, name)
  assert.equal(Buffer.compare(Buffer.from(await response.arrayBuffer()), PNG), 0)
})

test('GET /ipfs/{cid}?format=raw: one block, by parameter and by Accept, whatever its codec', async (t) => {
  const { get, post } = await startGateway(t)
  const leaf = await makeBlock('leaf')
  const node = await makeBlock(Buffer.from('a0', 'hex'), 0x71)
  await post(await makeCar([node], [node, leaf]), 'car')
  for (const { cid, bytes } of [leaf, node]) {
    const accept = 'application/vnd.ipld.car;q=0.5, application/vnd.ipld.raw, */*;q=0.8'
    for (const response of [
      await get(`/ipfs/${cid}?format=raw`),
      await get(`/ipfs/${cid}`, { headers: { accept } }),
      await get(`/ipfs/${cid}?format=raw`, {
        headers: { accept: 'application/vnd.ipld.car', range: 'bytes=0-0' },
      }),
    ]) {
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), 'application/vnd.ipld.raw')
      assert.equal(response.headers.get('etag'), `"${cid}.raw"`)
      assert.equal(response.headers.get('accept-ranges'), 'none')
      assert.equal(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes), 0)
    }
  }
  assert.deepEqual(await refusal(await get(`/ipfs/${node.cid}`)), [406, 'ContentNotMediaError'])
})

test('GET /ipfs/{cid}?format=car: the root and what is reachable and stored, as @ipld/car reads it', async (t) => {
  const { get, post } = await startGateway(t)
  const [a, b, gone] = [await makeBlock('a'), await makeBlock(noise(200)), await makeBlock('gone')]
  const link = (cid: CID) => Buffer.concat([Buffer.from('d82a582500', 'hex'), cid.bytes])
  const inner = await makeBlock(Buffer.concat([Buffer.of(0x82), link(b.cid), link(gone.cid)]), 0x71)
  const root = await makeBlock(
    Buffer.concat([Buffer.of(0x83), link(inner.cid), link(a.cid), link(b.cid)]),
    0x71,
  )
  assert.equal((await post(await makeCar([root], [a, b, inner, root]), 'car')).status, 201)
  const response = await get(`/ipfs/${root.cid}`, { headers: { accept: 'application/vnd.ipld.car' } })
  assert.equal(response.headers.get('content-type'), 'application/vnd.ipld.car; version=1; order=dfs; dups=n')
  const bytes = new Uint8Array(await response.arrayBuffer())
  assert.equal(response.headers.get('content-length'), String(bytes.length))
  const car = await CarReader.fromBytes(bytes)
  assert.deepEqual((await car.getRoots()).map(String), [String(root.cid)])
  const blocks = await Array.fromAsync(car.blocks())
  assert.deepEqual(
    blocks.map((block) => String(block.cid)),
    [root, inner, b, a].map((block) => String(block.cid)),
  )
  for (const block of blocks) assert.deepEqual((await makeBlock(block.bytes, block.cid.code)).cid, block.cid)
  const alone = await CarReader.fromBytes(
    new Uint8Array(await (await get(`/ipfs/${root.cid}?format=car&dag-scope=block`)).arrayBuffer()),
  )
  assert.equal((await Array.fromAsync(alone.cids())).length, 1)
  assert.equal((await get(`/ipfs/${a.cid}?format=car`, { method: 'HEAD' })).status, 200)
})

test('error: a CAR above the bound is refused before it begins', async (t) => {
  const { get, post } = await startGateway(t, { limits: { exportBytes: 1_000 } })
  const block = await makeBlock(PNG)
  await post(PNG, 'raw')
  assert.deepEqual(await refusal(await get(`/ipfs/${block.cid}?format=car`)), [413, 'CarTooLargeError'])
})

test('behavior: SVG and unknown bytes are downloads, HTML is text', async (t) => {
  const { get, post } = await startGateway(t, { limits: { mediaTypes: ['application/octet-stream'] } })
  const cases: [string | Uint8Array, string, RegExp | null][] = [
    ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'application/octet-stream', /^attachment/],
    [noise(64), 'application/octet-stream', /^attachment/],
    ['<!doctype html><script>alert(1)</script>', 'text/plain; charset=utf-8', null],
    ['{"a":1}', 'application/json', null],
    ['', 'text/plain; charset=utf-8', null],
  ]
  for (const [content, type, disposition] of cases) {
    const { cid } = await makeBlock(content)
    assert.equal((await post(content, 'raw')).status, 201)
    const response = await get(`/ipfs/${cid}`)
    assert.equal(response.headers.get('content-type'), type)
    if (disposition) assert.match(response.headers.get('content-disposition') ?? '', disposition)
    else assert.equal(response.headers.get('content-disposition'), null)
  }
})

test('behavior: any range is the slice it names, 416 outside, the whole where there is no single range', async (t) => {
  const { get, post } = await startGateway(t)
  const { cid } = await makeBlock(PNG)
  await post(PNG, 'raw')
  const ask = (range: string, more: Record<string, string> = {}) =>
    get(`/ipfs/${cid}`, { headers: { range, ...more } })
  await fc.assert(
    fc.asyncProperty(fc.nat(PNG.length - 1), fc.nat(PNG.length), async (start, length) => {
      const end = Math.min(start + length, PNG.length - 1)
      const response = await ask(`bytes=${start}-${start + length}`)
      assert.equal(response.status, 206)
      assert.equal(response.headers.get('content-range'), `bytes ${start}-${end}/${PNG.length}`)
      assert.equal(Buffer.compare(Buffer.from(await response.arrayBuffer()), PNG.subarray(start, end + 1)), 0)
    }),
    { numRuns: 40 },
  )
  const suffix = await ask('bytes=-10')
  assert.equal(Buffer.compare(Buffer.from(await suffix.arrayBuffer()), PNG.subarray(-10)), 0)
  const open = await ask('bytes=5000-')
  assert.equal(open.headers.get('content-range'), `bytes 5000-${PNG.length - 1}/${PNG.length}`)
  const outside = await ask(`bytes=${PNG.length}-`)
  assert.equal(outside.headers.get('content-range'), `bytes */${PNG.length}`)
  assert.deepEqual(await refusal(outside), [416, 'RangeUnsatisfiableError'])
  assert.equal((await ask('bytes=0-1,4-5')).status, 200)
  assert.equal((await ask('bytes=0-1', { 'if-range': '"other"' })).status, 200)
  assert.equal((await ask('bytes=0-1', { 'if-range': `"${cid}"` })).status, 206)
})

test('behavior: HEAD says what GET would, If-None-Match saves the body, OPTIONS opens the door', async (t) => {
  const { get, post, origin } = await startGateway(t)
  const { cid } = await makeBlock(PNG)
  await post(PNG, 'raw')
  const head = await get(`/ipfs/${cid}`, { method: 'HEAD' })
  assert.equal(head.headers.get('content-length'), String(PNG.length))
  assert.equal(await head.text(), '')
  for (const tag of [`"${cid}"`, `W/"${cid}"`, `"x", "${cid}"`, '*']) {
    const response = await get(`/ipfs/${cid}`, { headers: { 'if-none-match': tag } })
    assert.equal(response.status, 304, tag)
    assert.equal(response.headers.get('etag'), `"${cid}"`)
  }
  assert.equal(
    (await get(`/ipfs/${cid}?format=raw`, { headers: { 'if-none-match': `"${cid}"` } })).status,
    200,
  )
  const preflight = await fetch(`${origin}/ipfs`, { method: 'OPTIONS' })
  assert.equal(preflight.status, 204)
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization/)
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/)
  assert.deepEqual(await refusal(await get(`/ipfs/${cid}`, { method: 'DELETE' })), [
    405,
    'MethodNotAllowedError',
  ])
  const health = await get('/health')
  assert.deepEqual(await health.json(), { status: 'ok', uploads: 0 })
})

test('error: hostile CIDs, formats and paths', async (t) => {
  const { get, post, origin } = await startGateway(t)
  const block = await makeBlock(PNG)
  await post(PNG, 'raw')
  const cid = String(block.cid)
  const bad = [
    CID.createV1(0x55, identity.digest(Buffer.from('hi'))).toString(),
    CID.createV1(0x55, await sha512.digest(PNG)).toString(),
    CID.createV1(0x0129, block.cid.multihash).toString(),
    block.cid.toString(base36),
    cid.toUpperCase(),
    `${cid}a`,
    'b'.repeat(5_000),
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..%2f..%2fpackage.json',
    '%00',
  ]
  for (const text of bad)
    assert.deepEqual(await refusal(await get(`/ipfs/${text}`)), [400, 'CidInvalidError'], text)
  assert.deepEqual(await refusal(await get(`/ipfs/${cid}?format=tar`)), [400, 'FormatUnsupportedError'])
  assert.deepEqual(await refusal(await get(`/ipfs/${cid}?format=car&dag-scope=entity`)), [
    400,
    'FormatUnsupportedError',
  ])
  assert.deepEqual(await refusal(await get(`/ipfs/${cid}/below`)), [404, 'RouteNotFoundError'])
  assert.deepEqual(await refusal(await get(`/ipfs/${(await makeBlock('other')).cid}`)), [
    404,
    'BlockNotFoundError',
  ])
  // fetch tidies dots away, so this goes over a bare socket.
  for (const path of [
    '/ipfs/../../../../etc/passwd',
    '//ipfs/../x',
    '/ipfs/..',
    'http://evil/ipfs/..',
    '/',
  ]) {
    const answer = await raw(origin, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    assert.match(answer, /^HTTP\/1.1 40[04] [\s\S]*"(CidInvalid|RouteNotFound)Error"/, path)
  }
})

test('error: huge headers, nonsense and a client that never finishes its headers', async (t) => {
  const { origin, get } = await startGateway(t, { limits: { headersMs: 300 } })
  const huge = await raw(origin, `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`)
  assert.match(huge, /^HTTP\/1.1 431 [\s\S]*nosniff[\s\S]*"HeadersTooLargeError"/)
  assert.match(await raw(origin, 'NOT HTTP\r\n\r\n'), /^HTTP\/1.1 400 [\s\S]*"RequestInvalidError"/)
  assert.match(await raw(origin, 'GET /health HTTP/1.1\r\nHo'), /^HTTP\/1.1 408 [\s\S]*"UploadTimeoutError"/)
  assert.equal((await get('/health')).status, 200)
})

test('error: a block that the disk damaged is never sent whole', async (t) => {
  const { get, post, folder, entries } = await startGateway(t)
  const large = Buffer.concat([PNG, noise(3_000_000)])
  for (const bytes of [PNG, large]) {
    const block = await makeBlock(bytes)
    await post(bytes, 'raw')
    const damaged = Buffer.from(bytes)
    damaged[bytes.length - 1] = (damaged[bytes.length - 1] ?? 0) ^ 1
    const digest = digestHex(block).slice(2)
    await writeFile(join(folder, 'blocks', digest.slice(0, 2), digest), damaged)
    for (const format of ['raw', 'car']) {
      const response = await get(`/ipfs/${block.cid}?format=${format}`)
      if (response.status === 200) await assert.rejects(response.arrayBuffer())
      else assert.deepEqual(await refusal(response), [500, 'BlockCorruptedError'])
    }
  }
  assert.ok(entries.some((entry) => entry.event === 'failure' && entry.name === 'BlockCorruptedError'))
})

test('behavior: a client that stops reading is let go, and one that reads slowly is not', async (t) => {
  const { post, origin, entries } = await startGateway(t, { limits: { idleMs: 300 } })
  const text = Buffer.alloc(19 << 20, 'a')
  const { cid } = await makeBlock(text)
  assert.equal((await post(text, 'raw')).status, 201)
  const lengths = await Promise.all(
    [false, true].map(async (reads) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1')
      socket.write(`GET /ipfs/${cid} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      let length = 0
      let eager = false
      socket.on('data', (chunk) => {
        length += chunk.length
        if (!eager) socket.pause()
      })
      // Well under the limit between two reads; over it in all, and for the one that doesn't read.
      const pull = setInterval(() => reads && socket.resume(), 5)
      setTimeout(() => {
        clearInterval(pull)
        eager = true
        socket.resume()
      }, 1_000)
      await new Promise<void>((resolve) => socket.on('error', () => undefined).on('close', () => resolve()))
      return length
    }),
  )
  assert.ok((lengths[0] ?? 0) < text.length, 'cut off')
  assert.ok((lengths[1] ?? 0) > text.length, 'complete, with its headers')
  const statuses = entries.filter((entry) => entry.event === 'request').map((entry) => entry.status)
  assert.deepEqual(statuses.toSorted(), [200, 201, 499])
})

test('behavior: the log tells requests in one shape and repeats nothing that a client made up', async (t) => {
  const { get, post, entries } = await startGateway(t)
  const { cid } = await makeBlock(PNG)
  await post(PNG, 'raw', { authorization: 'Sahara-Grant secret.0x00' })
  await (await get(`/ipfs/${cid}?format=raw&token=secret`)).arrayBuffer()
  await (await get('/ipfs/secret')).text()
  // The last entry is written when its connection is done, a moment after the client has read all.
  while (entries.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
  const requests = entries.filter((entry) => entry.event === 'request')
  assert.deepEqual(
    requests.map(({ method, path, status }) => [method, path, status]),
    [
      ['POST', '/ipfs', 201],
      ['GET', `/ipfs/${cid}`, 200],
      ['GET', '(other)', 400],
    ],
  )
  assert.doesNotMatch(JSON.stringify(entries), /secret/)
})

/** Sends bytes as they are and returns all that comes back. */
function raw(origin: string, request: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  let answer = ''
  const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(request))
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    answer += text
  })
  socket.on('error', () => resolve(answer))
  socket.on('close', () => resolve(answer))
  return promise
}
