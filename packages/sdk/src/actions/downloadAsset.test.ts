import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256, zeroHash } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, manifestOf, sell, serve, serveManifest, twoFiles } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { buyer, callMarket, junkDelivery, publish, purchase, register, seller } from '../../test/sales.ts'
import { toCid } from '../content/toCid.ts'
import { deliverKey, downloadAsset, isSaharaError, type PayloadIndex } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

/** A sale whose key was delivered. */
async function delivered(options: Parameters<typeof sell>[1] = {}) {
  const sale = await sell(network, options)
  const bought = await buy(network, sale.offer)
  await deliverKey(network.person(seller).client, { orderId: bought.orderId })
  return { ...sale, ...bought }
}

for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const)
  test(`downloadAsset: default: ${cipher}: the files are the seller’s, byte by byte`, async () => {
    const { client, orderId } = await delivered({ cipher })
    const progress: number[] = []
    const told: string[] = []
    const { files } = await downloadAsset(client, {
      orderId,
      onFile: ({ name }) => told.push(name),
      onProgress: ({ bytes, total }) => progress.push(bytes / total),
    })
    assert.deepEqual(
      files.map(({ name }) => name),
      ['notes.txt', 'data.bin'],
    )
    assert.deepEqual(told, ['notes.txt', 'data.bin'])
    for (const [at, { blob, size }] of files.entries()) {
      assert.equal(blob?.size, size)
      assert.equal(blob.type, 'application/octet-stream')
      assert.deepEqual(new Uint8Array(await blob.arrayBuffer()), twoFiles[at]?.bytes)
    }
    assert.equal(progress.at(-1), 1)
    assert(progress.length >= 2)
  })

test('downloadAsset: behavior: files go to streams as they arrive, empty ones too, under names that are safe', async () => {
  const files = [
    { name: 'CON.txt', bytes: bytesOf(5_000) },
    { name: '.hidden', bytes: bytesOf(0) },
    { name: 'a:b?.bin', bytes: bytesOf(4_080 * 2) },
  ]
  const { client, orderId } = await delivered({ files })
  const written = new Map<string, number[]>()
  const closed: string[] = []
  const { files: got } = await downloadAsset(client, {
    orderId,
    sink: ({ name }) => {
      const bytes: number[] = []
      written.set(name, bytes)
      return new WritableStream({
        write: (chunk: Uint8Array) => void bytes.push(...chunk),
        close: () => void closed.push(name),
      })
    },
  })
  assert.deepEqual([...written.keys()], ['_CON.txt', 'hidden', 'a_b_.bin'])
  assert.deepEqual(closed, [...written.keys()])
  assert.deepEqual(
    [...written.values()].map((bytes) => Uint8Array.from(bytes)),
    files.map(({ bytes }) => bytes),
  )
  assert(got.every(({ blob }) => blob === undefined))
})

test('downloadAsset: behavior: the work is done by a runner where one is given', async () => {
  const { client, orderId } = await delivered({ files: [{ name: 'a', bytes: bytesOf(10) }] })
  const { openPayload } = await import('@saharakit/workers/payload')
  let asked = 0
  const runner = {
    openPayload(parameters: Parameters<typeof openPayload>[0]) {
      asked++
      return openPayload(parameters)
    },
  }
  const { files } = await downloadAsset(client, { orderId, runner })
  assert.equal(asked, 1)
  assert.equal(files[0]?.blob?.size, 10)
})

test('downloadAsset: behavior: an open asset’s files are public; a license alone has none', async () => {
  const files = [
    { name: 'a.txt', bytes: bytesOf(2_000, 7) },
    { name: 'b.txt', bytes: bytesOf(0) },
  ]
  const manifest = await manifestOf(files)
  for (const { bytes } of files) await serve(network, bytes)
  const { client } = network.person(buyer)
  for (const open of [true, false]) {
    const manifestHash = await serveManifest(network, { ...manifest, open })
    const assetId = await register(network, { manifestHash, contentRoot: zeroHash })
    const { orderId } = await purchase(network, await publish(network, { assetId, plainRoot: zeroHash }))
    const { files: got } = await downloadAsset(client, { orderId })
    assert.equal(got.length, open ? 2 : 0)
    for (const [at, { blob }] of got.entries())
      assert.deepEqual(new Uint8Array((await blob?.arrayBuffer()) ?? []), files[at]?.bytes)
  }
})

test('downloadAsset: behavior: a gateway that fails for a moment costs a moment', async () => {
  const { client, orderId, index } = await delivered({ files: [{ name: 'a', bytes: bytesOf(9_000) }] })
  const cid = toCid(index.blocks[0] ?? '0x')
  const bytes = network.content.get(cid)
  assert(bytes)
  network.content.delete(cid)
  setTimeout(() => network.content.set(cid, bytes), 500)
  assert.equal((await downloadAsset(client, { orderId })).files.length, 1)
})

test('downloadAsset: error: KeyMismatchError for a wrong key, before anything is fetched', async () => {
  const { offer } = await sell(network, { files: [{ name: 'a', bytes: bytesOf(100) }] })
  const { client, orderId, order } = await buy(network, offer)
  await callMarket(network, seller, 'deliver', [order, junkDelivery()])
  const wrong = { name: 'KeyMismatchError', orderId, shortMessage: /money back; it is yours at once\.$/ }
  await assert.rejects(downloadAsset(client, { orderId }), wrong)
})

test('downloadAsset: error: PayloadMismatchError with its proof, which is no part of its JSON', async () => {
  const { client, orderId } = await delivered({ badLeaf: 7 })
  const aborted: unknown[] = []
  const sink = () => new WritableStream({ abort: (reason) => void aborted.push(reason) })
  const error = await downloadAsset(client, { orderId, sink }).then(
    () => assert.fail(),
    (reason: unknown) => reason,
  )
  assert(isSaharaError(error, 'PayloadMismatchError'))
  assert.equal(error.leaf, 7)
  const { proof } = error as { proof?: { index: bigint; cipher: string; cipherProof: readonly string[] } }
  assert.equal(proof?.index, 7n)
  assert.equal(proof.cipher.length, 2 + 2 * 4_096)
  assert.equal(proof.cipherProof.length, 9)
  assert(!JSON.stringify(error).includes(proof.cipher.slice(2, 100)))
  // Nothing was written yet, so there is nothing to give up: a wrong leaf is found before its data is handed on.
  assert.deepEqual(aborted, [])
})

test('downloadAsset: error: with aes-256-gcm a wrong block is found, and can’t be proven', async () => {
  const { client, orderId } = await delivered({ cipher: 'aes-256-gcm', badLeaf: 3 })
  await assert.rejects(downloadAsset(client, { orderId }), (error) => {
    assert(isSaharaError(error, 'PayloadMismatchError'))
    assert.equal((error as { proof?: unknown }).proof, undefined)
    return /Ask the seller/.test(error.shortMessage)
  })
})

test('downloadAsset: error: an index that lies: its numbers, its lists, its blocks', async () => {
  const lies: readonly (readonly [string, (index: PayloadIndex) => object])[] = [
    ['leaves', (index) => ({ ...index, leaves: index.leaves + 1 })],
    ['blocks', (index) => ({ ...index, blocks: index.blocks.slice(1) })],
    ['cipher', (index) => ({ ...index, cipher: 'aes-256-gcm' })],
    ['surprise', (index) => ({ ...index, surprise: 1 })],
    ['nonce', (index) => ({ ...index, nonce: '0x1' })],
  ]
  for (const [path, lie] of lies) {
    const sale = await sell(network, { index: (index) => lie(index) as PayloadIndex })
    const { client, orderId, order } = await buy(network, sale.offer)
    const keyOf = () => sale.key
    await deliverKey(network.person(seller).client, { orderId, keyOf })
    await assert.rejects(downloadAsset(client, { orderId }), { name: 'ContentInvalidError', path }, path)
    await callMarket(network, buyer, 'confirm', [order])
  }
  const large = await sell(network, { index: (index) => ({ ...index, size: 2 ** 33 }) })
  const { client, orderId } = await buy(network, large.offer)
  await deliverKey(network.person(seller).client, { orderId, keyOf: () => large.key })
  await assert.rejects(downloadAsset(client, { orderId }), { name: 'PayloadTooLargeError', size: 2 ** 33 })
})

test('downloadAsset: error: lists of another payload; other blocks; another hash than the manifest’s', async () => {
  const other = await sell(network, { files: [{ name: 'x', bytes: bytesOf(1_220_001, 9) }] })
  const swapped = (changes: (index: PayloadIndex) => Partial<PayloadIndex>) =>
    delivered({ index: (index) => ({ ...index, ...changes(index) }) })
  const lists = await swapped(() => ({ plain: other.index.plain }))
  const listError = { name: 'ContentInvalidError', path: 'plain' }
  await assert.rejects(downloadAsset(lists.client, { orderId: lists.orderId }), listError)
  const files = [{ name: 'x', bytes: bytesOf(100, 4) }]
  const sum = await delivered({
    files,
    manifest: (manifest) => ({
      ...manifest,
      files: manifest.files.map((file) => ({ ...file, sha256: keccak256('0x09') })),
    }),
  })
  const hash = { name: 'ContentHashMismatchError', digest: keccak256('0x09') }
  await assert.rejects(downloadAsset(sum.client, { orderId: sum.orderId }), hash)
  const size = await delivered({
    files,
    manifest: (manifest) => ({ ...manifest, files: manifest.files.map((file) => ({ ...file, size: 99 })) }),
  })
  const sizeError = { name: 'ContentInvalidError', path: 'size' }
  await assert.rejects(downloadAsset(size.client, { orderId: size.orderId }), sizeError)
})

test('downloadAsset: error: the signal, an order without a key, one that was paid back', async () => {
  const { offer } = await sell(network, { files: [{ name: 'a', bytes: bytesOf(100) }] })
  const { client, orderId, order } = await buy(network, offer)
  await assert.rejects(downloadAsset(client, { orderId }), reverts('WrongOrderState'))
  const signal = AbortSignal.abort(new Error('closed'))
  await assert.rejects(downloadAsset(client, { orderId, signal }), /closed/)
  await callMarket(network, seller, 'refund', [order])
  await assert.rejects(downloadAsset(client, { orderId }), reverts('WrongOrderState'))
})
