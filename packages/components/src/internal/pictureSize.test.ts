import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pictureSize } from './pictureSize.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )

test('default: sizes of PNG, GIF, JPEG and the three kinds of WebP', () => {
  const png = bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 0, 0, 0, 0, 200])
  assert.deepEqual(pictureSize(png), { width: 256, height: 200 })
  assert.deepEqual(pictureSize(bytes('GIF89a', [10, 0, 20, 1])), { width: 10, height: 276 })
  const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0, 48, 0, 64])
  assert.deepEqual(pictureSize(jpeg), { width: 64, height: 48 })
  const webp = (chunk: string, rest: number[]) =>
    bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], rest)
  assert.deepEqual(pictureSize(webp('VP8X', [0, 0, 0, 0, 0xff, 0, 0, 0x1f, 1, 0])), {
    width: 256,
    height: 288,
  })
  assert.deepEqual(pictureSize(webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 64, 0, 48, 0])), {
    width: 64,
    height: 48,
  })
  assert.deepEqual(pictureSize(webp('VP8L', [0x2f, 63, 0xc0, 0x0b, 0])), { width: 64, height: 48 })
})

test('behavior: the size that a bomb claims is seen before anything is decoded', () => {
  const bomb = bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 1, 0, 0, 0, 1, 0, 0])
  assert.deepEqual(pictureSize(bomb), { width: 65_536, height: 65_536 })
})

test('behavior: no bytes make it throw or hang', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      fc.constantFrom([], [0xff, 0xd8], [0x52, 0x49, 0x46, 0x46]),
      (rest, head) => {
        pictureSize(new Uint8Array([...head, ...rest]))
      },
    ),
    { numRuns: 2_000 },
  )
})
