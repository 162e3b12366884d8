import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function png(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8 // Bits a sample, grey.
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A small picture of its own for each `number`: bars, upright for class 0 and lying for class 1. */
export function drawing(number: number, kind: number): Buffer {
  const size = 96
  const rows = Buffer.alloc(size * (size + 1), 255)
  for (let y = 0; y < size; y++) {
    rows[y * (size + 1)] = 0 // No filter.
    for (let x = 0; x < size; x++) {
      const along = kind === 0 ? x : y
      const dark = (along >> 3) % 2 === 0 || (y < 8 && x < 8 * (number % 12))
      rows[y * (size + 1) + 1 + x] = dark ? 32 + ((number * 7) % 64) : 240
    }
  }
  return png(size, size, rows)
}

/** A few kilobytes that ask for 400 million pixels. */
export function bombPng(): Buffer {
  const side = 20_000
  return png(side, side, Buffer.alloc(side * 64))
}
