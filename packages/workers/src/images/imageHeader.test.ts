import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readImageHeader } from './imageHeader.ts'

const read = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../test/images/${name}`, import.meta.url)))

test('default: type, size and end mark of each kind', () => {
  assert.deepEqual(readImageHeader(read('boats.png')), {
    type: 'image/png',
    width: 160,
    height: 128,
    complete: true,
    corrupt: false,
  })
  assert.deepEqual(readImageHeader(read('boats.webp')), {
    type: 'image/webp',
    width: 160,
    height: 128,
    complete: true,
    corrupt: false,
  })
  assert.deepEqual(readImageHeader(read('pdq-wee.jpg')), {
    type: 'image/jpeg',
    width: 34,
    height: 42,
    complete: true,
    corrupt: false,
  })
  const gif = Uint8Array.from(
    [...'GIF89a'].map((c) => c.charCodeAt(0)).concat([3, 1, 2, 0, 0, 0, 0, 0x3b, 0, 0]),
  )
  assert.deepEqual(readImageHeader(gif), {
    type: 'image/gif',
    width: 259,
    height: 2,
    complete: true,
    corrupt: false,
  })
})

test('behavior: a bomb is seen by its header alone', () => {
  const bomb = read('bomb.png')
  assert.ok(bomb.length < 1_000)
  assert.deepEqual(readImageHeader(bomb), {
    type: 'image/png',
    width: 40_000,
    height: 40_000,
    complete: true,
    corrupt: false,
  })
})

test('behavior: a failed checksum is seen', () => {
  assert.equal(readImageHeader(read('broken.png'))?.corrupt, true)
  const one = read('boats.png')
  one[one.length >> 1] = (one[one.length >> 1] as number) ^ 1
  assert.equal(readImageHeader(one)?.corrupt, true)
})

test('behavior: a file cut off anywhere is not complete, and never throws', () => {
  for (const name of ['boats.png', 'boats.webp', 'pdq-wee.jpg']) {
    const bytes = read(name)
    for (let length = 0; length < bytes.length; length += 7) {
      assert.notEqual(readImageHeader(bytes.subarray(0, length))?.complete, true, `${name}, ${length} bytes`)
    }
  }
})

test('behavior: WebP of all three kinds', () => {
  const webp = (chunk: string, body: number[]) =>
    Uint8Array.from([...`RIFF\x16\0\0\0WEBP${chunk}\x0a\0\0\0`].map((c) => c.charCodeAt(0)).concat(body))
  const lossy = webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x20, 0x43, 0x10, 0x40])
  assert.deepEqual(readImageHeader(lossy), {
    type: 'image/webp',
    width: 0x320,
    height: 0x10,
    complete: true,
    corrupt: false,
  })
  const lossless = webp('VP8L', [0x2f, 0xff, 0xc1, 0x01, 0, 0, 0, 0, 0, 0])
  assert.deepEqual(readImageHeader(lossless), {
    type: 'image/webp',
    width: 512,
    height: 8,
    complete: true,
    corrupt: false,
  })
  const extended = webp('VP8X', [0, 0, 0, 0, 0xff, 0xff, 0x01, 9, 0, 0])
  assert.deepEqual(readImageHeader(extended), {
    type: 'image/webp',
    width: 131_072,
    height: 10,
    complete: true,
    corrupt: false,
  })
})

test('behavior: noise is no picture', () => {
  for (let seed = 1; seed < 200; seed++) {
    const bytes = new Uint8Array(64).map((_, i) => (seed * 31 + i * i * 7) & 255)
    assert.equal(readImageHeader(bytes), undefined)
  }
})
