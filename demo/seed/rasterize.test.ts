import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { DRAWING_SIDE, type Drawing, readDrawings } from './drawings.ts'
import { encodePng } from './encodePng.ts'
import { rasterize, TONES } from './rasterize.ts'

/** A drawing with ink where `has` says so. */
function drawing(has: (x: number, y: number) => number): Drawing {
  return Float32Array.from({ length: DRAWING_SIDE ** 2 }, (_, index) =>
    has(index % DRAWING_SIDE, Math.floor(index / DRAWING_SIDE)),
  )
}

test('default: a line is ink in the middle and paper around, with soft edges', () => {
  const { side, tones } = rasterize(
    drawing((_, y) => (y === 14 ? 1 : 0)),
    8,
  )
  const column = Array.from({ length: side }, (_, y) => tones[y * side + side / 2] ?? 0)
  assert.equal(column[0], 0)
  assert.equal(column[side / 2], TONES - 1)
  assert.ok(
    column.some((tone) => tone > 0 && tone < TONES - 1),
    'an edge with a tone between',
  )
  const rises = column.filter((tone, y) => tone > 0 && (column[y - 1] ?? 0) === 0).length
  assert.equal(rises, 1)
})

test('behavior: ink shared by two cells is one line between them', () => {
  const scale = 8
  const { side, tones } = rasterize(
    drawing((_, y) => (y === 13 || y === 14 ? 0.5 : 0)),
    scale,
  )
  const inked = Array.from({ length: side }, (_, y) => y).filter((y) => (tones[y * side + side / 2] ?? 0) > 7)
  assert.ok(inked.length > scale / 2 && inked.length < 2 * scale, `${inked.length} pixels wide`)
  const middle = (Math.min(...inked) + Math.max(...inked) + 1) / 2
  assert.ok(Math.abs(middle - side / 2) <= 1, `the drawing is centered: ${middle} of ${side}`)
})

test('behavior: an empty drawing is paper', () => {
  assert.ok(
    rasterize(
      drawing(() => 0),
      4,
    ).tones.every((tone) => tone === 0),
  )
})

test('behavior: the PNG holds exactly the raster', () => {
  const raster = rasterize(readDrawings('owl')[13] as Drawing, 5)
  const png = Buffer.from(encodePng(raster))
  assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  assert.equal(png.readUInt32BE(16), raster.side)
  const start = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  const rowBytes = Math.ceil(raster.side / 2) + 1
  for (let y = 0; y < raster.side; y++) {
    for (let x = 0; x < raster.side; x++) {
      const byte = rows[y * rowBytes + 1 + (x >> 1)] ?? 0
      assert.equal(x % 2 === 0 ? byte >> 4 : byte & 15, raster.tones[y * raster.side + x])
    }
  }
})

test('error: a category that the package does not have', () => {
  assert.throws(() => readDrawings('no such thing'), /ENOENT/)
})
