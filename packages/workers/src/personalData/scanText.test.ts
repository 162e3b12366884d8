import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passesLuhn } from './card.ts'
import { passesMod97 } from './iban.ts'
import { createTextScanner, scanText } from './scanText.ts'

/** Things that are found, and text between them. */
const words = [
  'ada@mail.example',
  '+49 30 901820',
  '(212) 555-0123',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '203.0.114.7',
  '2a00:1450:4001:81b::200e',
  'AKIA' + 'ABCDEFGHIJKLMNOP',
  'password: Zx81-qwerty-19821105-plugh',
  'lorem ipsum',
  '1234567890',
  '2024-01-15 12:34:56',
  'x'.repeat(700),
  '\n',
  '@',
  '😀',
]

const kindsIn = (text: string) => scanText(text).places.map(({ kind }) => kind)

test('default: tells what it found and where, in the order of the text', () => {
  const text = 'Ada, ada@mail.example, +49 30 901820'
  const { counts, places, characters } = scanText(text)
  assert.deepEqual(counts, { email: 1, phone: 1, card: 0, iban: 0, ip: 0, secret: 0 })
  assert.deepEqual(
    places.map(({ kind, at, length }) => [kind, text.slice(at, at + length)]),
    [
      ['email', 'ada@mail.example'],
      ['phone', '+49 30 901820'],
    ],
  )
  assert.equal(characters, text.length)
})

test('behavior: how a text is cut into pieces makes no difference', () => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 600 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 20 }), (whole, sizes) => {
      const scanner = createTextScanner()
      let at = 0
      for (const size of sizes) {
        scanner.push(whole.slice(at, at + size))
        at += size
      }
      scanner.push(whole.slice(at))
      assert.deepEqual(scanner.end(), scanText(whole))
    }),
    { numRuns: 60 },
  )
})

test('behavior: nothing is lost or counted twice where a long text is looked at in steps', () => {
  for (const filler of ['x', ' ', '\n', '7,']) {
    for (let shift = 0; shift < 40; shift += 3) {
      const before = filler.repeat((65_520 + shift) / filler.length)
      const { counts, places } = scanText(`${before} ada@mail.example ${filler.repeat(70_000)} 203.0.114.7`)
      assert.deepEqual([counts.email, counts.ip], [1, 1], `${JSON.stringify(filler)} ${shift}`)
      assert.equal(places[0]?.at, before.length + 1)
    }
  }
})

test('behavior: what only looks alike is left alone', () => {
  for (const text of [
    'Version 1.2.3.4.5 of 12:34:56, 2024-01-15, 01/02/2023',
    'std::vector<int> a::b::c; x@y',
    'sha256 88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b',
    'order 1234567890123456, item 0001, 3.14159265358979',
    '4111 1111 1111 1112 and 4444 4444 4444 4444',
    'DE88 3704 0044 0532 0130 00',
    'password: correct-horse-battery-staple',
    'token = getTokenFromTheRequestOfTheUser',
    'skill-based matching, task-sk-1',
    '192.168.0.1 10.1.2.3 127.0.0.1 fe80::1',
  ])
    assert.deepEqual(kindsIn(text), [], text)
})

test('behavior: only so many places are kept, and none on request', () => {
  const text = 'a@b.example '.repeat(50)
  assert.equal(scanText(text).places.length, 20)
  assert.deepEqual(scanText(text, 0).places, [])
  assert.equal(scanText(text, 0).counts.email, 50)
})

test('behavior: text made to be slow is not', () => {
  const start = performance.now()
  for (const text of ['a@', '1 ', '0-', '(0', 'a.', 'eyJ', 'token=', ':', 'AA11 ', '4 ', '+1('])
    scanText(text.repeat(1_000_000 / text.length))
  // Some seconds on the slowest machine; backtracking without bounds would take hours.
  assert.ok(performance.now() - start < 60_000)
})

test('behavior: check digits', () => {
  assert.ok(passesLuhn('79927398713') && !passesLuhn('79927398710'))
  assert.ok(passesMod97('GB82WEST12345698765432') && !passesMod97('GB82WEST12345698765433'))
})
