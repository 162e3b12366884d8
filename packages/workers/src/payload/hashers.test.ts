/** The kernel in WebAssembly, its twin and Node's own sha-256 agree, to the bit. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { noise } from '../testing/payload.ts'
import { createFileHashes } from './fileHashes.ts'
import { hashBytes } from './format.ts'
import type { Hasher } from './hasher.ts'
import { hashPieces } from './hashFile.ts'
import { toHex } from './hex.ts'
import { createTypescriptHasher } from './typescriptHasher.ts'
import { createWasmHasher } from './wasmHasher.ts'

const hashers = [await createWasmHasher(300_000), createTypescriptHasher(300_000)]
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function each(hasher: Hasher, messages: Uint8Array, length: number): string[] {
  const hashes = new Uint8Array((messages.length / length) * hashBytes)
  hasher.hashEach(messages, length, hashes)
  return Array.from({ length: hashes.length / hashBytes }, (_, i) =>
    toHex(hashes.subarray(i * hashBytes, (i + 1) * hashBytes)).slice(2),
  )
}

test('default: many messages of one length, in the hasher’s memory and outside', () => {
  for (const length of [64, 128, 4_096]) {
    for (const count of [1, 2, 3, 4, 5, 8, 17, 70]) {
      const messages = noise(count * length, count)
      const expected = Array.from({ length: count }, (_, i) =>
        sha256(messages.subarray(i * length, (i + 1) * length)),
      )
      for (const hasher of hashers) {
        assert.deepEqual(each(hasher, messages, length), expected, hasher.name)
        const inside = hasher.memory.subarray(5, 5 + messages.length)
        inside.set(messages)
        assert.deepEqual(each(hasher, inside, length), expected, hasher.name)
      }
    }
  }
})

test('behavior: one long message, however it is cut', () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 })
  fc.assert(
    fc.property(cuts, fc.nat(), (sizes, seed) => {
      const pieces = sizes.map((size, i) => noise(size, seed + i))
      const expected = sha256(Buffer.concat(pieces))
      for (const hasher of hashers) {
        const stream = hasher.stream()
        for (const piece of pieces) stream.update(piece)
        assert.equal(toHex(stream.digest()).slice(2), expected, hasher.name)
      }
    }),
  )
})

test('behavior: at the edges of a block, and streams side by side', () => {
  for (const size of [0, 55, 56, 63, 64, 65, 119, 120, 128, 70_000]) {
    const message = noise(size, size)
    for (const hasher of hashers) {
      const [first, second] = [hasher.stream(), hasher.stream()]
      first.update(message.subarray(0, size >> 1))
      second.update(noise(100))
      first.update(message.subarray(size >> 1))
      assert.equal(toHex(first.digest()).slice(2), sha256(message), `${size}, ${hasher.name}`)
      assert.equal(toHex(second.digest()).slice(2), sha256(noise(100)))
    }
  }
})

test('behavior: files of one stream, whole and in pieces', async () => {
  const parts = [noise(10), noise(0), noise(5_000, 2), noise(200_000, 3), noise(0)]
  const all = new Uint8Array(Buffer.concat(parts))
  const expected = parts.map((part) => ({ size: part.length, sha256: `0x${sha256(part)}` }))
  for (const hasher of hashers) {
    for (const whole of [0, 5_000, 1_000_000]) {
      const hashes = createFileHashes(
        parts.map((part) => part.length),
        hasher,
        whole,
      )
      for (let at = 0; at < all.length; at += 30_000) await hashes.add(all.subarray(at, at + 30_000))
      assert.deepEqual(hashes.files(), expected)
      for (const part of parts)
        assert.equal(await hashPieces(new Blob([part]), {}, whole), `0x${sha256(part)}`)
    }
  }
})
