/** The format, held to what packages/contracts (and so the market's contracts) make of the same bytes. */
import assert from 'node:assert/strict'
import { createCipheriv, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { encryptBlock, importKey, putPieces } from './aes.ts'
import { createHasher } from './createHasher.ts'
import { type Hex, hashBytes, leafBytes } from './format.ts'
import { fromHex, toHex } from './hex.ts'
import { pathOf, topOf, treeOf, verifyPath } from './tree.ts'

type Vectors = Record<
  'plainRoot' | 'cipherRoot' | 'plainLeaf' | 'cipherLeaf' | 'plainPath' | 'cipherPath',
  Hex[]
> & {
  key: Hex
  leafSize: number
}

const vectors = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@saharakit/contracts/vectors/payloads.json')), 'utf8'),
) as Vectors

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** The contracts' example: word j of leaf i is sha256(i, j), both as 4 bytes. */
function exampleLeaves(count: number): Uint8Array<ArrayBuffer> {
  const leaves = new Uint8Array(count * leafBytes)
  for (let at = 0; at < leaves.length; at += 32) {
    const seed = Buffer.alloc(8)
    seed.writeUInt32BE(Math.floor(at / leafBytes), 0)
    seed.writeUInt32BE((at % leafBytes) / 32, 4)
    leaves.set(sha256(seed), at)
  }
  return leaves
}

async function encrypted(key: CryptoKey, block: number, leaves: Uint8Array<ArrayBuffer>) {
  const bytes = new Uint8Array(leaves.length)
  putPieces(await encryptBlock('aes-256-ctr', key, block, leaves), bytes)
  return bytes
}

test('default: leaves, encrypted leaves, roots and paths are those of the contracts', async () => {
  assert.equal(vectors.leafSize, leafBytes)
  const hasher = await createHasher()
  const key = await importKey('aes-256-ctr', fromHex(vectors.key, 32), 'encrypt')
  for (const [i, plainRoot] of vectors.plainRoot.entries()) {
    const count = i + 1
    const plain = exampleLeaves(count)
    const cipher = await encrypted(key, 0, plain)
    for (const [leaves, root, hashes, paths] of [
      [plain, plainRoot, vectors.plainLeaf, vectors.plainPath],
      [cipher, vectors.cipherRoot[i], vectors.cipherLeaf, vectors.cipherPath],
    ] as const) {
      const found = new Uint8Array(count * hashBytes)
      hasher.hashEach(leaves, leafBytes, found)
      const tree = await treeOf(found)
      assert.equal(topOf(tree), root)
      if (count < vectors.plainRoot.length) continue
      for (const [leaf, hash] of hashes.entries()) {
        assert.equal(toHex(found.subarray(leaf * hashBytes, (leaf + 1) * hashBytes)), hash)
        const path = pathOf(tree, leaf)
        assert.deepEqual(path, paths.slice(4 * leaf, 4 * leaf + 4))
        assert.equal(await verifyPath({ hash, leaf, path, root: topOf(tree), leaves: count }), true)
      }
    }
  }
})

test('behavior: the counter goes on from block to block as the contract counts', async () => {
  const secret = new Uint8Array(32).fill(7)
  const key = await importKey('aes-256-ctr', secret, 'encrypt')
  const leaves = exampleLeaves(2)
  for (const block of [0, 1, 4_095]) {
    const counter = Buffer.alloc(16)
    counter.writeBigUInt64BE(BigInt(256 * 256 * block), 8)
    const expected = createCipheriv('aes-256-ctr', secret, counter).update(leaves)
    assert.ok(expected.equals(await encrypted(key, block, leaves)))
  }
})

test('behavior: a path of another length, leaf or root does not pass', async () => {
  const root = vectors.plainRoot.at(-1) ?? '0x'
  const path = vectors.plainPath.slice(0, 4)
  const sound = { hash: vectors.plainLeaf[0] ?? '0x', leaf: 0, path, root, leaves: 9 } as const
  assert.equal(await verifyPath(sound), true)
  assert.equal(await verifyPath({ ...sound, leaf: 1 }), false)
  assert.equal(await verifyPath({ ...sound, leaf: 9 }), false)
  assert.equal(await verifyPath({ ...sound, leaves: 17 }), false)
  assert.equal(await verifyPath({ ...sound, path: path.slice(1) }), false)
  assert.equal(await verifyPath({ ...sound, hash: '0x12' }), false)
  assert.equal(await verifyPath({ ...sound, root: vectors.cipherRoot[0] ?? '0x' }), false)
})
