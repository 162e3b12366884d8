import { crc32, deflateSync } from 'node:zlib'
import { type Raster, TONES } from './rasterize.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Paper and ink of the drawings: a warm white and a soft black, quiet on a light page and on a dark one. */
const paper = [0xff, 0xff, 0xff] as const
const ink = [0x1d, 0x1b, 0x1a] as const

/** A PNG of 16 colors between paper and ink, 4 bits a pixel. The same raster gives the same bytes. */
export function encodePng({ side, tones }: Raster): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([4, 3, 0, 0, 0], 8)
  const rowBytes = Math.ceil(side / 2)
  // Each row starts with its filter: 0, none, which suits line art.
  const rows = new Uint8Array((rowBytes + 1) * side)
  for (let y = 0; y < side; y++) {
    const start = y * (rowBytes + 1) + 1
    for (let x = 0; x < side; x++) {
      const byte = start + (x >> 1)
      rows[byte] = (rows[byte] ?? 0) | ((tones[y * side + x] ?? 0) << (x % 2 === 0 ? 4 : 0))
    }
  }
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', palette()),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from(Buffer.concat([signature, ...chunks]))
}

function palette(): Uint8Array {
  const colors = new Uint8Array(TONES * 3)
  for (let tone = 0; tone < TONES; tone++) {
    const share = tone / (TONES - 1)
    for (let channel = 0; channel < 3; channel++) {
      const from = paper[channel] ?? 255
      colors[tone * 3 + channel] = Math.round(from + ((ink[channel] ?? 0) - from) * share)
    }
  }
  return colors
}

function chunk(name: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length, 0)
  out.write(name, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
  return out
}
