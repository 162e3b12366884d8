import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { CID } from 'multiformats/cid'
import { identity } from 'multiformats/hashes/identity'
import { sha256, sha512 } from 'multiformats/hashes/sha2'
import type { UploadReceipt } from '../src/index.ts'
import { type Block, makeBlock, makeCar, noise, refusal, startGateway } from './fixtures.ts'

const TEXT = 'Congratulations, you won a boat.'

test('POST /ipfs: a raw block and a CAR are stored and named', async (t) => {
  const { get, post } = await startGateway(t)
  const block = await makeBlock(TEXT)
  const raw = await post(TEXT, 'raw')
  assert.equal(raw.status, 201)
  assert.equal(raw.headers.get('location'), `/ipfs/${block.cid}`)
  assert.deepEqual((await raw.json()) as UploadReceipt, {
    roots: [String(block.cid)],
    blocks: 1,
    bytes: TEXT.length,
  })
  const [root, other] = [await makeBlock('{"version":1}'), await makeBlock(noise(1_000))]
  const car = await post(await makeCar([root], [other, root, other]), 'car')
  assert.deepEqual((await car.json()) as UploadReceipt, {
    roots: [String(root.cid)],
    blocks: 2,
    bytes: 1_013,
  })
  for (const { cid } of [block, root, other]) assert.equal((await get(`/ipfs/${cid}?format=raw`)).status, 200)
})

test('error: any flipped byte of a CAR is refused and nothing of the upload is visible', async (t) => {
  const { post, folder, store } = await startGateway(t)
  const blocks = [await makeBlock('{"root":1}'), await makeBlock(noise(300)), await makeBlock(noise(200, 2))]
  const car = await makeCar(blocks.slice(0, 1), blocks)
  const names = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(car.length - 1), fc.integer({ min: 1, max: 255 }), async (position, flip) => {
      const tampered = Buffer.from(car)
      tampered[position] = (tampered[position] ?? 0) ^ flip
      const response = await post(tampered, 'car')
      const [status, name] = await refusal(response)
      names.add(name)
      // A flip that makes a length or a codec too large or unknown is refused as such.
      assert.ok(status === 422 || status === 413, `${status} ${name}`)
      for (const { cid } of blocks) {
        assert.equal(await store.has(Buffer.from(cid.multihash.digest).toString('hex')), false)
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(names.has('BlockHashMismatchError'))
  assert.deepEqual(await readdir(join(folder, 'staging')), [])
  assert.deepEqual(await refusal(await post(car.subarray(0, -1), 'car')), [422, 'CarInvalidError'])
  assert.equal((await post(car, 'car')).status, 201)
})

test('behavior: a tampered last block takes the good ones before it along', async (t) => {
  const { post, get } = await startGateway(t)
  const [root, good, bad] = [await makeBlock('root'), await makeBlock('good'), await makeBlock('last')]
  const lie: Block = { cid: bad.cid, bytes: Buffer.from('lost') }
  const response = await post(await makeCar([root], [root, good, lie]), 'car')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  const { error } = (await response.json()) as {
    error: { name: string; shortMessage: string; docsPath: string }
  }
  assert.equal(response.status, 422)
  assert.equal(error.name, 'BlockHashMismatchError')
  assert.match(error.shortMessage, new RegExp(`${bad.cid}.*Nothing was stored`))
  assert.equal(error.docsPath, '/gateway#blockhashmismatcherror')
  for (const { cid } of [root, good, bad]) assert.equal((await get(`/ipfs/${cid}`)).status, 404)
})

test('error: hashes, codecs and CARs that the gateway does not keep', async (t) => {
  const { post } = await startGateway(t)
  const root = await makeBlock('root')
  const bytes = Buffer.from('x')
  const foreign: CID[] = [
    CID.createV1(0x55, identity.digest(bytes)),
    CID.createV1(0x55, await sha512.digest(bytes)),
    CID.createV1(0x0129, (await makeBlock('x')).cid.multihash),
    CID.createV0(await sha256.digest(bytes)),
  ]
  for (const cid of foreign) {
    const car = await makeCar([root], [root, { cid, bytes }])
    assert.deepEqual(await refusal(await post(car, 'car')), [422, 'BlockUnsupportedError'], String(cid))
  }
  assert.deepEqual(await refusal(await post(await makeCar([], [root]), 'car')), [422, 'CarRootMissingError'])
  assert.deepEqual(await refusal(await post(await makeCar([root], []), 'car')), [422, 'CarRootMissingError'])
  for (const nonsense of [
    '',
    'hello',
    noise(500),
    Buffer.alloc(100, 0xff),
    Buffer.from('8080808080808001', 'hex'),
  ]) {
    assert.deepEqual(await refusal(await post(nonsense, 'car')), [422, 'CarInvalidError'])
  }
  const later = await makeBlock('later')
  assert.equal((await post(await makeCar([root], [root]), 'car')).status, 201)
  assert.equal((await post(await makeCar([root], [later]), 'car')).status, 201, 'the root is stored already')
})

test('error: sizes, types and encodings beyond the limits', async (t) => {
  const { post, store } = await startGateway(t, {
    limits: { rawBytes: 2_000, carBlockBytes: 100, uploadBytes: 5_000, carBlocks: 20 },
  })
  const text = (length: number) => 'a'.repeat(length)
  assert.equal((await post(text(2_000), 'raw')).status, 201)
  assert.deepEqual(await refusal(await post(text(2_001), 'raw')), [413, 'BlockTooLargeError'])
  const [root, wide] = [await makeBlock('root'), await makeBlock(text(101))]
  assert.deepEqual(await refusal(await post(await makeCar([root], [root, wide]), 'car')), [
    413,
    'BlockTooLargeError',
  ])
  const many = await Promise.all(Array.from({ length: 21 }, (_, index) => makeBlock(`block ${index}`)))
  assert.deepEqual(await refusal(await post(await makeCar(many.slice(0, 1), many), 'car')), [
    413,
    'UploadTooLargeError',
  ])
  assert.deepEqual(await refusal(await post(noise(6_000), 'car')), [413, 'UploadTooLargeError'])
  for (const refused of [noise(50), '<svg/>', Buffer.from('MZ\x90\x00', 'latin1')]) {
    const block = await makeBlock(refused)
    assert.deepEqual(await refusal(await post(refused, 'raw')), [415, 'MediaTypeRefusedError'])
    assert.deepEqual(await refusal(await post(await makeCar([block], [block]), 'car')), [
      415,
      'MediaTypeRefusedError',
    ])
    assert.equal(await store.has(Buffer.from(block.cid.multihash.digest).toString('hex')), false)
  }
  const wrong = [{ 'content-type': 'text/plain' }, { 'content-encoding': 'gzip' }]
  for (const headers of wrong)
    assert.deepEqual(await refusal(await post('x', 'raw', headers)), [415, 'UploadFormatError'])
})

test('behavior: a length that was not announced is counted, and the client still reads the refusal', async (t) => {
  const { origin } = await startGateway(t, { limits: { rawBytes: 100_000 } })
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(30_000).fill(97))
    },
  })
  const response = await fetch(`${origin}/ipfs`, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/vnd.ipld.raw' },
  } as RequestInit)
  assert.deepEqual(await refusal(response), [413, 'BlockTooLargeError'])
})

test('behavior: an upload that stalls, trickles or breaks off ends, frees its place and leaves nothing', async (t) => {
  const { origin, post, folder, get } = await startGateway(t, {
    limits: { idleMs: 200, uploadMs: 600, uploads: 1 },
  })
  const start = () => {
    const upload = request(`${origin}/ipfs`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.ipld.raw' },
    })
    upload.on('error', () => undefined)
    upload.write('a')
    return upload
  }
  const status = async (upload: ReturnType<typeof start>) => {
    const [response] = (await once(upload, 'response')) as [{ statusCode: number; resume(): void }]
    response.resume()
    return response.statusCode
  }
  assert.equal(await status(start()), 408)
  const trickle = start()
  const drip = setInterval(() => trickle.write('a'), 50)
  assert.equal(await status(trickle), 408)
  clearInterval(drip)
  const broken = start()
  const busy = async () => ((await (await get('/health')).json()) as { uploads: number }).uploads
  while ((await busy()) === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  broken.destroy()
  while ((await busy()) > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal((await post(TEXT, 'raw')).status, 201)
  assert.deepEqual(await readdir(join(folder, 'staging')), [])
})

test('behavior: uploads above the limit are asked to come back, and those running all succeed', async (t) => {
  const { origin, post, get } = await startGateway(t, { limits: { uploads: 1 } })
  const slow = request(`${origin}/ipfs`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.ipld.raw', expect: '100-continue' },
  })
  slow.flushHeaders()
  await once(slow, 'continue')
  const refused = await post(TEXT, 'raw')
  assert.equal(refused.headers.get('retry-after'), '5')
  assert.deepEqual(await refusal(refused), [503, 'GatewayBusyError'])
  slow.end('slow but sure')
  const [response] = (await once(slow, 'response')) as [{ statusCode: number; resume(): void }]
  response.resume()
  assert.equal(response.statusCode, 201)
  assert.equal((await get(`/ipfs/${(await makeBlock('slow but sure')).cid}`)).status, 200)
})

test('behavior: twenty uploads and their readers at once', async (t) => {
  const { post, get } = await startGateway(t, { limits: { uploads: 20 } })
  const shared = await makeBlock(noise(50_000, 99))
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const root = await makeBlock(`root ${index}`)
      const own = await makeBlock(noise(20_000, index))
      assert.equal((await post(await makeCar([root], [own, shared, root]), 'car')).status, 201)
      for (const block of [root, own, shared]) {
        const bytes = Buffer.from(await (await get(`/ipfs/${block.cid}?format=raw`)).arrayBuffer())
        assert.equal(Buffer.compare(bytes, block.bytes), 0)
      }
    }),
  )
})

test('behavior: closing lets a running upload end', async (t) => {
  const { origin, gateway } = await startGateway(t)
  const upload = request(`${origin}/ipfs`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.ipld.raw', expect: '100-continue' },
  })
  upload.flushHeaders()
  await once(upload, 'continue')
  const closed = gateway.close()
  upload.end(TEXT)
  const [response] = (await once(upload, 'response')) as [{ statusCode: number; resume(): void }]
  response.resume()
  assert.equal(response.statusCode, 201)
  await closed
  await assert.rejects(fetch(origin))
})
