import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readJpegScan } from './jpegScan.ts'

const read = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../test/images/${name}`, import.meta.url)))

/** Where this marker's segment begins. */
function segmentAt(bytes: Uint8Array, marker: number): number {
  let at = 2
  while (bytes[at + 1] !== marker) at += 2 + ((bytes[at + 2] as number) << 8) + (bytes[at + 3] as number)
  return at
}

test('default: size, units, restart markers and codes of each kind', () => {
  const kinds = { 'boats-1203x905.jpg': [2, 2, 50], 'boats-422.jpg': [2, 1, 3], 'boats-444.jpg': [1, 1, 0] }
  for (const [name, [across, down, restartInterval]] of Object.entries(kinds)) {
    const scan = readJpegScan(read(name))
    assert.deepEqual(scan?.unit, { across, down }, name)
    assert.deepEqual([scan?.colorBlocks, scan?.restartInterval], [2, restartInterval], name)
  }
  const gray = readJpegScan(read('boats-gray.jpg'))
  assert.deepEqual([gray?.width, gray?.height, gray?.colorBlocks], [165, 131, 0])
  // libjpeg's quality 60: the steps 16, 11, 12 and 12 of the standard's example, times 0.8 and rounded.
  assert.deepEqual(gray?.steps, [13, 9, 10, 10])
  assert.ok(Object.values(gray?.codes ?? {}).every((code) => code.length > 16))
})

test('behavior: other codings and color models are left to the browser', () => {
  for (const name of ['boats-progressive.jpg', 'boats-cmyk.jpg', 'impossible.jpg', 'boats.png']) {
    assert.equal(readJpegScan(read(name)), undefined, name)
  }
  const rgb = read('boats-444.jpg')
  const frame = segmentAt(rgb, 0xc0)
  const scan = segmentAt(rgb, 0xda)
  for (const [i, letter] of [...'RGB'].entries()) {
    rgb[frame + 10 + 3 * i] = letter.charCodeAt(0)
    rgb[scan + 5 + 2 * i] = letter.charCodeAt(0)
  }
  assert.equal(readJpegScan(rgb), undefined, 'components named R, G and B')
  const adobe = read('boats-444.jpg')
  const segment = [0xff, 0xee, 0, 14, ...[...'Adobe'].map((c) => c.charCodeAt(0)), 0, 100, 0, 0, 0, 0]
  const withTransform = (transform: number) =>
    Uint8Array.from([...adobe.subarray(0, 2), ...segment, transform, ...adobe.subarray(2)])
  assert.ok(readJpegScan(withTransform(1)))
  assert.equal(readJpegScan(withTransform(0)), undefined, 'RGB by the mark of Adobe')
})

test('behavior: a file cut off inside its tables is none, and never throws', () => {
  const bytes = read('boats-422.jpg')
  const start = readJpegScan(bytes)?.start as number
  for (let length = 0; length < start; length++)
    assert.equal(readJpegScan(bytes.subarray(0, length)), undefined, `${length} bytes`)
  assert.ok(readJpegScan(bytes.subarray(0, start)))
})

test('behavior: codes that can’t be decoded are refused', () => {
  const overfull = read('boats-444.jpg')
  overfull[segmentAt(overfull, 0xc4) + 5] = 3
  assert.equal(readJpegScan(overfull), undefined, 'three codes of one bit')
  const wide = read('boats-444.jpg')
  wide[segmentAt(wide, 0xc4) + 5 + 16] = 12
  assert.equal(readJpegScan(wide), undefined, 'a difference of twelve bits')
})
