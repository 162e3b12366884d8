import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvField, readCsv } from './csv.ts'

const rowsOf = (text: string) => Array.from(readCsv(text, 'a.csv'), ({ fields }) => fields)

test('csv: default: quoted fields, CRLF, a byte order mark, empty lines, spaces', () => {
  assert.deepEqual(rowsOf('\ufeffa,b\r\n\r\n 1 , "x, ""y""\nz" \r\n \n"",2'), [
    ['a', 'b'],
    ['1', 'x, "y"\nz'],
    ['', '2'],
  ])
  assert.deepEqual(rowsOf('a,\n"",\n""\n,b'), [
    ['a', ''],
    ['', ''],
    ['', 'b'],
  ])
  assert.deepEqual(rowsOf(''), [])
})

test('csv: behavior: rows know the line that they begin on', () => {
  const text = 'a\n"b\n\nc",1\r\n\nd\n"e"'
  assert.deepEqual(
    Array.from(readCsv(text, 'a.csv'), ({ line }) => line),
    [1, 2, 6, 7],
  )
})

test('csv: behavior: what is written is read again', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 6 })
  const rows = fc.array(fc.tuple(field, field, fc.constant('.')), { maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (fields, end) => {
      assert.deepEqual(rowsOf(fields.map((row) => row.map(csvField).join(',')).join(end)), fields)
    }),
    { numRuns: 500 },
  )
})

test('csv: error: quotes that are not closed, or closed too early', () => {
  assert.throws(() => rowsOf('a\n"b'), /opens in the row of line 2 is never closed/)
  assert.throws(() => rowsOf('"a"b'), /something follows a closed quote in the row of line 1/)
})
