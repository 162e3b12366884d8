import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type JpegScan, readJpegScan } from '../images/jpegScan.ts'
import type { PixelEngine } from './pixelEngine.ts'
import { createTypescriptEngine } from './typescriptEngine.ts'
import { createWasmEngine } from './wasmEngine.ts'

const names = [
  'boats-1203x905.jpg',
  'boats-422.jpg',
  'boats-444.jpg',
  'boats-gray.jpg',
  'pdq-shrink-a-lot.jpg',
  'pdq-square-256x256.jpg',
]
const read = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../test/images/${name}`, import.meta.url)))

/** Size and luma, copied out of the engine's memory. */
function lumaOf(engine: PixelEngine, bytes: Uint8Array, scan: JpegScan, perSide: 1 | 2) {
  const plane = engine.jpegLuma(bytes, scan, perSide)
  return plane && { ...plane, luma: Uint8Array.from(plane.luma) }
}

test('behavior: WebAssembly and TypeScript read the same luma from JPEG files', async () => {
  const [wasm, plain] = [await createWasmEngine(), createTypescriptEngine()]
  for (const name of names) {
    const bytes = read(name)
    const scan = readJpegScan(bytes) as JpegScan
    for (const perSide of [1, 2] as const) {
      const luma = lumaOf(plain, bytes, scan, perSide)
      assert.deepEqual(
        [luma?.width, luma?.height],
        [Math.ceil(scan.width / 8) * perSide, Math.ceil(scan.height / 8) * perSide],
      )
      assert.deepEqual(lumaOf(wasm, bytes, scan, perSide), luma, `${name}, ${perSide} a side`)
    }
  }
})

test('behavior: a pixel of one a side is the mean of two a side', () => {
  const plain = createTypescriptEngine()
  for (const name of names) {
    const bytes = read(name)
    const scan = readJpegScan(bytes) as JpegScan
    const [one, two] = [lumaOf(plain, bytes, scan, 1), lumaOf(plain, bytes, scan, 2)]
    if (!one || !two) throw new Error(`${name} was not read.`)
    one.luma.forEach((mean, i) => {
      const at = 2 * Math.floor(i / one.width) * two.width + 2 * (i % one.width)
      const quarters = [at, at + 1, at + two.width, at + two.width + 1].map((j) => two.luma[j] as number)
      // Black and white are cut off, which moves the mean.
      if (quarters.every((value) => value > 0 && value < 255))
        assert.ok(
          Math.abs(quarters.reduce((sum, value) => sum + value) / 4 - mean) <= 1,
          `${name}, block ${i}`,
        )
    })
  }
})

test('behavior: both refuse the same damaged files, and read the others alike', async () => {
  const [wasm, plain] = [await createWasmEngine(), createTypescriptEngine()]
  let state = 1
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  let refused = 0
  let taken = 0
  for (let round = 0; round < 400; round++) {
    const whole = read(names[1 + (round % (names.length - 1))] as string)
    const bytes = whole.slice(0, round % 5 === 0 ? random(whole.length) : whole.length)
    // Tables, data and markers alike.
    for (let i = random(3); i >= 0; i--) bytes[2 + random(bytes.length - 2)] = round % 3 ? random(256) : 0xff
    const scan = readJpegScan(bytes)
    // What a changed size would allocate is limited before anything is decoded.
    if (!scan || scan.width * scan.height > 1_000_000) continue
    const perSide = (1 + (round % 2)) as 1 | 2
    const luma = lumaOf(plain, bytes, scan, perSide)
    assert.deepEqual(lumaOf(wasm, bytes, scan, perSide), luma, `round ${round}`)
    if (luma) taken++
    else refused++
  }
  assert.ok(
    refused > 50 && taken > 50,
    `${refused} refused and ${taken} taken: the test looks at too few of one kind`,
  )
})

test('behavior: missing data and a restart marker out of turn are refused', async () => {
  for (const engine of [await createWasmEngine(), createTypescriptEngine()]) {
    const bytes = read('boats-422.jpg')
    const scan = readJpegScan(bytes) as JpegScan
    assert.equal(engine.jpegLuma(bytes.subarray(0, bytes.length - 200), scan, 1), undefined)
    assert.equal(engine.jpegLuma(bytes.subarray(0, scan.start), scan, 1), undefined)
    let at = scan.start
    while (bytes[at] !== 0xff || bytes[at + 1] === 0) at++
    assert.equal(bytes[at + 1], 0xd0)
    bytes[at + 1] = 0xd3
    assert.equal(engine.jpegLuma(bytes, scan, 1), undefined)
  }
})
