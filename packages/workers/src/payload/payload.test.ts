import assert from 'node:assert/strict'
import { createCipheriv, createHash } from 'node:crypto'
import { test } from 'node:test'
import { cheating, key, noise, opened, rejection, saltKey, sealed } from '../testing/payload.ts'
import type { Hex } from './format.ts'
import {
  checkBlocks,
  checkLists,
  joinList,
  leafData,
  readLeaf,
  sealPayload,
  splitList,
  verifyPath,
} from './index.ts'

const ciphers = ['aes-256-ctr', 'aes-256-gcm'] as const

const sha256 = (bytes: Uint8Array): Hex => `0x${createHash('sha256').update(bytes).digest('hex')}`

for (const cipher of ciphers) {
  test(`default: what was sealed with ${cipher} opens to the same bytes`, async () => {
    const parts = [noise(1_500_000), new Uint8Array(0), noise(1), noise(1_000_000, 9)]
    const payload = await sealed(cipher, parts)
    const all = Buffer.concat(parts)
    assert.equal(payload.size, all.length)
    assert.equal(payload.leaves, Math.ceil(all.length / 4080))
    assert.deepEqual(payload.order, [0, 1, 2])
    for (const [digest, bytes] of payload.store) assert.equal(sha256(bytes), digest)
    const expected = parts.map((part) => ({ size: part.length, sha256: sha256(part) }))
    assert.deepEqual(payload.files, expected)
    const { data, files } = await opened(payload, { fileSizes: parts.map((part) => part.length) })
    assert.equal(sha256(data), sha256(all))
    assert.deepEqual(files, expected)
    await checkBlocks(payload)
  })

  test(`behavior: any size of data, at the edges of leaves and blocks, with ${cipher}`, async () => {
    for (const size of [1, 4_079, 4_080, 4_081, 256 * 4_080 - 1, 256 * 4_080, 256 * 4_080 + 1]) {
      const data = noise(size, size)
      const payload = await sealed(cipher, [data])
      assert.equal(sha256((await opened(payload)).data), sha256(data))
    }
  })
}

test('behavior: the same files and keys give the same bytes, other keys give others', async () => {
  const parts = [noise(10_000)]
  const [first, second] = [await sealed('aes-256-ctr', parts), await sealed('aes-256-ctr', parts)]
  assert.deepEqual(first.blocks, second.blocks)
  const other = await sealPayload({
    files: [new Blob(parts)],
    cipher: 'aes-256-ctr',
    key,
    saltKey: key,
    onBlock: () => {},
  })
  assert.notEqual(other.plainRoot, first.plainRoot)
})

test('behavior: leaves, counters and ivs are those of the written format', async () => {
  const data = noise(2 * 256 * 4_080 - 5_000)
  const stream = createCipheriv('aes-256-ctr', saltKey, Buffer.alloc(16)).update(Buffer.alloc(512 * 16))
  const leaves = Array.from({ length: 511 }, (_, i) =>
    Buffer.concat([stream.subarray(16 * i, 16 * i + 16), data.subarray(4080 * i, 4080 * i + 4080)], 4096),
  )
  const ctr = await sealed('aes-256-ctr', [data])
  assert.deepEqual(
    Buffer.from(ctr.plainHashes),
    Buffer.concat(leaves.map((leaf) => createHash('sha256').update(leaf).digest())),
  )
  const encrypted = createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.concat(leaves))
  assert.deepEqual(ctr.blocks, [sha256(encrypted.subarray(0, 2 ** 20)), sha256(encrypted.subarray(2 ** 20))])

  const gcm = await sealed('aes-256-gcm', [data])
  assert.equal(gcm.plainRoot, ctr.plainRoot)
  const blocks = [0, 1].map((block) => {
    const iv = Buffer.alloc(12)
    iv.writeUInt32BE(block, 8)
    const aes = createCipheriv('aes-256-gcm', key, iv)
    return Buffer.concat([
      aes.update(Buffer.concat(leaves.slice(256 * block, 256 * block + 256))),
      aes.final(),
      aes.getAuthTag(),
    ])
  })
  assert.deepEqual(gcm.blocks, blocks.map(sha256))
  assert.equal(
    gcm.cipherRoot,
    sha256(Buffer.concat(blocks.map((block) => createHash('sha256').update(block).digest()))),
  )
  assert.equal(
    sha256(await readLeaf({ files: [new Blob([data])], saltKey, leaf: 300 })),
    sha256(leaves[300]!),
  )
  assert.deepEqual(Buffer.from(leafData(leaves[7]!)), Buffer.from(data.subarray(7 * 4080, 8 * 4080)))
})

test('behavior: a wrong leaf is proven with both of its paths', async () => {
  const payload = await cheating('aes-256-ctr', 3 * 256 * 4_080, 300)
  const received: number[] = []
  const fault = await rejection(opened(payload, { onBytes: (_, offset) => void received.push(offset) }))
  assert.equal(fault.name, 'PayloadFault')
  assert.equal(fault.reason, 'leaf')
  assert.equal(fault.leaf, 300)
  assert.equal(fault.block, 1)
  assert.deepEqual(received, [0])
  assert.ok(fault.proof)
  const { cipher, plainLeaf, cipherProof, plainProof } = fault.proof
  const place = { leaf: 300, leaves: payload.leaves }
  assert.equal(cipher.length, 4096)
  assert.ok(await verifyPath({ ...place, hash: sha256(cipher), path: cipherProof, root: payload.cipherRoot }))
  assert.ok(await verifyPath({ ...place, hash: plainLeaf, path: plainProof, root: payload.plainRoot }))
})

test('behavior: a wrong leaf that can’t be proven is told all the same', async () => {
  const gcm = await rejection(opened(await cheating('aes-256-gcm', 20_000, 2)))
  assert.deepEqual([gcm.reason, gcm.leaf, gcm.proof], ['leaf', 2, undefined])
  const payload = await cheating('aes-256-ctr', 2 * 256 * 4_080, 2)
  const fetchBlock = (digest: Hex, index: number) =>
    index === 0 ? payload.fetchBlock(digest) : Promise.reject(new Error('gone'))
  const fault = await rejection(opened(payload, { fetchBlock }))
  assert.deepEqual(
    [fault.reason, fault.leaf, fault.proof, fault.cause?.details],
    ['leaf', 2, undefined, 'gone'],
  )
})

test('behavior: what is wrong with a payload is told by its reason', async () => {
  const payload = await sealed('aes-256-ctr', [noise(300 * 4_080)])
  const reasonOf = async (more: object) => (await rejection(opened(payload, more))).reason
  assert.equal(await reasonOf({ leaves: 299 }), 'index')
  assert.equal(await reasonOf({ size: 0 }), 'index')
  assert.equal(await reasonOf({ blocks: payload.blocks.slice(1) }), 'index')
  assert.equal(await reasonOf({ blocks: ['0x12', '0x13'] }), 'index')
  assert.equal(await reasonOf({ cipher: 'none' }), 'index')
  assert.equal(await reasonOf({ plainRoot: payload.cipherRoot }), 'list')
  assert.equal(await reasonOf({ plainHashes: payload.plainHashes.subarray(32) }), 'list')
  assert.equal(await reasonOf({ cipherRoot: payload.plainRoot }), 'cipher')
  assert.equal(await reasonOf({ fetchBlock: async () => new Uint8Array(2 ** 20) }), 'block')
  assert.equal(await reasonOf({ fetchBlock: async () => new Uint8Array(7) }), 'block')
  assert.equal(await reasonOf({ key: saltKey }), 'leaf')
  const gcm = await sealed('aes-256-gcm', [noise(10_000)])
  assert.equal((await rejection(opened(gcm, { key: saltKey }))).reason, 'key')
  assert.equal((await rejection(opened(gcm, { cipherRoot: gcm.plainRoot }))).reason, 'cipher')
  assert.equal((await rejection(checkBlocks({ ...gcm, cipherRoot: gcm.plainRoot }))).reason, 'cipher')
  assert.equal((await rejection(checkBlocks({ ...payload, cipherRoot: gcm.plainRoot }))).reason, 'cipher')
})

test('behavior: lists of leaf hashes go into blocks and back', async () => {
  const hashes = noise(70_000 * 32)
  const blocks = await splitList(hashes)
  assert.deepEqual(
    blocks.map(({ bytes }) => bytes.length),
    [2 ** 20, 2 ** 20, hashes.length - 2 ** 21],
  )
  for (const { digest, bytes } of blocks) assert.equal(digest, sha256(bytes))
  const bytes = blocks.map((block) => block.bytes)
  assert.deepEqual(joinList(bytes, 70_000), hashes)
  assert.throws(() => joinList(bytes, 70_001), RangeError)
  const payload = await sealed('aes-256-ctr', [noise(100_000)])
  assert.equal(await checkLists(payload.plainHashes, payload.plainRoot), true)
  assert.equal(await checkLists(payload.plainHashes, payload.cipherRoot), false)
  assert.equal(await checkLists(new Uint8Array(0), payload.plainRoot), false)
})
