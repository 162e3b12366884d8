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

const zero = () => new Uint32Array(wordsPerHash)

/** The zero hash with these bits turned. */
function withBits(bits: readonly number[]): Uint32Array {
  const hash = zero()
  for (const bit of bits) hash[bit >> 5] = (hash[bit >> 5] as number) ^ (1 << (bit & 31))
  return hash
}

test('behavior: as many turned bits as the radius allows are found, wherever they are, and one more is not', () => {
  const index = createPdqIndex(zero())
  // Bits of a few neighboring parts only, up to all of them, since what is met along the ring decides.
  const bitsOf = fc
    .record({
      radius: fc.integer({ min: 0, max: 31 }),
      first: fc.nat(255),
      span: fc.integer({ min: 32, max: 256 }),
    })
    .chain(({ radius, first, span }) =>
      fc.uniqueArray(fc.nat(span - 1), { minLength: radius + 1, maxLength: radius + 1 }).map((places) => ({
        radius,
        bits: places.map((place) => (first + place) % 256),
      })),
    )
  fc.assert(
    fc.property(bitsOf, ({ radius, bits }) => {
      assert.deepEqual(index.search(withBits(bits.slice(1)), radius), [{ position: 0, distance: radius }])
      assert.deepEqual(index.search(withBits(bits), radius), [])
    }),
    { numRuns: 1_000 },
  )
})

test('behavior: the tightest spread is found: two bits in every part but one, which has one', () => {
  const index = createPdqIndex(zero())
  for (let lucky = 0; lucky < 16; lucky++) {
    for (let shift = 0; shift < 15; shift++) {
      const bits = Array.from({ length: 16 }, (_, part) =>
        (part === lucky ? [0] : [0, 1]).map((bit) => 16 * part + bit + shift),
      ).flat()
      assert.deepEqual(index.search(withBits(bits)), [{ position: 0, distance: 31 }])
    }
  }
})

test('default: an empty index answers', () => {
  assert.deepEqual(createPdqIndex(new Uint32Array()).search(zero()), [])
})

test('error: a radius that the index cannot hold', () => {
  assert.throws(() => createPdqIndex(zero()).search(zero(), 32), RangeError)
})

test('default: distance of two hashes, and what is none', () => {
  assert.equal(pdqDistance('0'.repeat(64), 'f'.repeat(64)), 256)
  assert.equal(pdqDistance(`${'0'.repeat(63)}1`, '0'.repeat(64)), 1)
  assert.throws(() => parsePdq('0'.repeat(63)), TypeError)
})
