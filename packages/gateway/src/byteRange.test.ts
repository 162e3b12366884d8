import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseRange } from './byteRange.ts'

test('parseRange: names the bytes that Array.slice would take', () => {
  const size = fc.nat(5_000)
  fc.assert(
    fc.property(size, fc.nat(6_000), fc.nat(6_000), (total, first, length) => {
      const bytes = Array.from({ length: total }, (_, index) => index)
      const range = parseRange(`bytes=${first}-${first + length}`, total)
      const slice = bytes.slice(first, first + length + 1)
      if (slice.length === 0) assert.equal(range, 'unsatisfiable')
      else assert.deepEqual(range, { start: slice[0], end: slice.at(-1) })
      const suffix = parseRange(`bytes=-${length}`, total)
      const tail = length === 0 ? [] : bytes.slice(-length)
      if (tail.length === 0) assert.equal(suffix, 'unsatisfiable')
      else assert.deepEqual(suffix, { start: tail[0], end: tail.at(-1) })
    }),
  )
})

test('behavior: open ends, huge numbers, and headers that RFC 9110 has ignored', () => {
  assert.deepEqual(parseRange('bytes=3-', 10), { start: 3, end: 9 })
  assert.deepEqual(parseRange('bytes=0-99999999999999999999999', 10), { start: 0, end: 9 })
  assert.equal(parseRange('bytes=99999999999999999999999-', 10), 'unsatisfiable')
  for (const header of [
    undefined,
    'bytes=',
    'bytes=-',
    'bytes=4-2',
    'bytes=0-1,3-4',
    'items=0-1',
    'bytes=a-b',
    'bytes=-1-2',
  ]) {
    assert.equal(parseRange(header, 10), undefined, header)
  }
})
