import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePdq, pdqDistance, popcount, wordsPerHash } from './pdqBits.ts'
import { createPdqIndex } from './pdqIndex.ts'

function randomWords(count: number, seed: number): Uint32Array {
  let state = seed
  return new Uint32Array(count).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const high = state & 0xffff0000
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return high | (state >>> 16)
  })
}

function distance(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((sum, word, i) => sum + popcount(word ^ (b[i] as number)), 0)
}

test('behavior: finds exactly what a full scan finds, on hashes that cluster', () => {
  const count = 4_000
  const words = randomWords(count * wordsPerHash, 42)
  // Every tenth hash is a copy of the one before with some bits turned, so distances around the radius are common.
  const flips = randomWords(count * 40, 7)
  for (let id = 10; id < count; id += 10) {
    words.copyWithin(id * wordsPerHash, (id - 1) * wordsPerHash, id * wordsPerHash)
    for (let k = 0; k < (id / 10) % 40; k++) {
      const bit = (flips[id * 40 + k] as number) % 256
      const at = id * wordsPerHash + (bit >> 5)
      words[at] = (words[at] as number) ^ (1 << (bit & 31))
    }
  }
  const index = createPdqIndex(words)
  let others = 0
  for (let id = 0; id < count; id += 10) {
    for (const radius of [0, 7, 31]) {
      const query = words.subarray(id * wordsPerHash, (id + 1) * wordsPerHash)
      const expected: { position: number; distance: number }[] = []
      for (let other = 0; other < count; other++) {
        const apart = distance(query, words.subarray(other * wordsPerHash, (other + 1) * wordsPerHash))
        if (apart <= radius) expected.push({ position: other, distance: apart })
      }
      assert.deepEqual(
        index.search(query, radius).sort((a, b) => a.position - b.position),
        expected,
      )
      others += expected.length - 1
    }
  }
  assert.ok(others > 300, `only ${others} matches: the test has nothing to find`)
})

test('behavior: any 31 turned bits are found, wherever they are', () => {
  const index = createPdqIndex(parsePdq('5'.repeat(64)))
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(255), { minLength: 31, maxLength: 31 }), (bits) => {
      const query = parsePdq('5'.repeat(64))
      for (const bit of bits) query[bit >> 5] = (query[bit >> 5] as number) ^ (1 << (bit & 31))
      assert.deepEqual(index.search(query), [{ position: 0, distance: 31 }])
      const far = Array.from({ length: 256 }, (_, bit) => bit).find((bit) => !bits.includes(bit)) as number
      query[far >> 5] = (query[far >> 5] as number) ^ (1 << (far & 31))
      assert.deepEqual(index.search(query), [])
    }),
  )
})

test('default: an empty index answers', () => {
  assert.deepEqual(createPdqIndex(new Uint32Array()).search(new Uint32Array(wordsPerHash)), [])
})

test('error: a radius that the index cannot hold', () => {
  assert.throws(() => createPdqIndex(new Uint32Array(8)).search(new Uint32Array(8), 32), RangeError)
})

test('default: distance of two hashes, and what is none', () => {
  assert.equal(pdqDistance('0'.repeat(64), 'f'.repeat(64)), 256)
  assert.equal(pdqDistance(`${'0'.repeat(63)}1`, '0'.repeat(64)), 1)
  assert.throws(() => parsePdq('0'.repeat(63)), TypeError)
})
