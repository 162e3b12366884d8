import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mixesAlphabets } from './mixesAlphabets.ts'
import { plain, plainIsolate, plainLines } from './names.ts'

test('plain: default: a name stays as it is', () => {
  assert.equal(plain('Spam or ham: 6,046 real mails', 120), 'Spam or ham: 6,046 real mails')
  assert.equal(plain('نصوص عربية 👩‍🔬', 40), 'نصوص عربية 👩‍🔬')
})

test('plain: behavior: nothing turns text around, breaks a line or hides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      assert.doesNotMatch(
        plain(text, 80),
        /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u,
      )
    }),
  )
})

test('plain: behavior: ten thousand characters are cut, and no character in half', () => {
  assert.equal([...plain('😀'.repeat(10_000), 60)].length, 60)
  assert.ok(plain('W'.repeat(10_000), 60).endsWith('…'))
  assert.ok(plainIsolate('\u202e'.repeat(10_000), 60).length < 4)
})

test('plainLines: default: lines and tabs stay, and nothing turns them around', () => {
  assert.equal(plainLines('a\n\tb\u202e\u0000c', 100), 'a\n\tbc')
  assert.equal(plainLines('x'.repeat(10_000), 4_000).length, 4_000)
})

test('mixesAlphabets: default: a Cyrillic letter in a Latin word, and nothing that people write', () => {
  assert.equal(mixesAlphabets('p\u0430ypal'), true)
  for (const honest of ['PayPal', 'Сбербанк Online', 'données', '東京 AI'])
    assert.equal(mixesAlphabets(honest), false)
})
