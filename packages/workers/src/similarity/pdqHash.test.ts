import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashDivisor } from '../images/hashDivisor.ts'
import type { LumaPlane } from '../images/lumaImage.ts'
import { makeLumaImage } from '../images/makeLumaImage.ts'
import { createTypescriptEngine } from '../pixels/typescriptEngine.ts'
import { pdqDistance } from './pdqBits.ts'
import { pdqHash } from './pdqHash.ts'

const pixels = createTypescriptEngine()

/** Soft spots of many sizes with some grain: structure at every scale, as a photograph has. */
function spots(width: number, height: number, seed: number): LumaPlane {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const luma = new Uint8Array(width * height).map(() => 100 + 20 * random())
  for (let spot = 0; spot < 60; spot++) {
    const radius = 20 + random() ** 2 * width * 0.3
    const [x, y, level] = [random() * width, random() * height, (random() - 0.5) * 180]
    for (let row = Math.max(0, Math.ceil(y - radius)); row < Math.min(height, y + radius); row++) {
      for (let column = Math.max(0, Math.ceil(x - radius)); column < Math.min(width, x + radius); column++) {
        const away = ((row - y) ** 2 + (column - x) ** 2) / radius ** 2
        const at = row * width + column
        if (away < 1) luma[at] = Math.min(255, Math.max(0, (luma[at] as number) + level * (1 - away)))
      }
    }
  }
  return { luma, width, height }
}

/** What a decoder gives that shrinks by `step`: means of whole squares, cut at the borders. */
function reduce({ luma, width, height }: LumaPlane, step: number): LumaPlane {
  const [across, down] = [Math.ceil(width / step), Math.ceil(height / step)]
  const reduced = new Uint8Array(across * down).map((_, i) => {
    const [left, top] = [(i % across) * step, Math.floor(i / across) * step]
    let sum = 0
    let count = 0
    for (let y = top; y < Math.min(height, top + step); y++) {
      for (let x = left; x < Math.min(width, left + step); x++, count++) sum += luma[y * width + x] as number
    }
    return Math.round(sum / count)
  })
  return { luma: reduced, width: across, height: down }
}

test('behavior: a picture decoded at a fraction of its size has nearly the hash of the whole', () => {
  // Pairs of sizes share a side, whose other side then makes the small copy another one.
  for (const [i, [width, height]] of (
    [
      [900, 900],
      [900, 1350],
      [1203, 905],
      [1800, 1813],
      [2401, 1800],
    ] as const
  ).entries()) {
    const whole = spots(width, height, i + 1)
    const { hash, quality } = pdqHash(makeLumaImage(whole, pixels).small)
    assert.equal(quality, 100)
    const step = hashDivisor(whole)
    assert.equal(step, i < 3 ? 4 : 8)
    const reduction = { original: { width, height }, step }
    const small = pdqHash(makeLumaImage(reduce(whole, step), pixels, reduction).small, reduction)
    const apart = pdqDistance(hash, small.hash)
    assert.ok(apart <= 8, `${width} x ${height}: ${apart} bits`)
  }
})

test('behavior: pictures below 900 pixels are decoded whole for their hash', () => {
  assert.deepEqual(
    [
      { width: 4_000, height: 899 },
      { width: 900, height: 4_000 },
      { width: 1_800, height: 1_800 },
    ].map(hashDivisor),
    [1, 4, 8],
  )
})
