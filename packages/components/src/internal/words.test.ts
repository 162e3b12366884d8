import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { duration, isolate, money, shortAddress } from './words.ts'

const token = { symbol: 'TEST', decimals: 18 }
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ')

test('money: exact, in the digits of the reader, cut and never rounded up', () => {
  assert.equal(bare(money(10_000_000_000_000_000n, token, 'en')), '0.01 TEST')
  assert.equal(bare(money(1_234_567_999_999_999_999_999n, token, 'en', 2)), '1,234.56 TEST')
  assert.equal(bare(money(5n, { symbol: 'PT', decimals: 0 }, 'en')), '5 PT')
  assert.equal(
    bare(money(9_007_199_254_740_993n, { symbol: 'PT', decimals: 0 }, 'en')),
    '9,007,199,254,740,993 PT',
  )
  assert.equal(bare(money(1_500_000_000_000_000_000n, token, 'de')), '1,5 TEST')
})

test('money: a token that calls itself something long is cut', () => {
  assert.equal(bare(money(1n, { symbol: 'FREE-MONEY-CLICK-HERE', decimals: 0 }, 'en')), '1 FREE-MONEY-C')
})

test('isolate: no direction mark of a stranger survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = isolate(text).slice(1, -1)
      return !/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(inside)
    }),
  )
})

test('duration: the largest unit that fits', () => {
  assert.equal(duration(75, 'en'), '75 seconds')
  assert.equal(duration(600, 'en'), '10 minutes')
  assert.equal(duration(86_400, 'en'), '24 hours')
  assert.equal(duration(604_800, 'en'), '7 days')
})

test('shortAddress: both ends', () => {
  assert.equal(shortAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'), '0xf39f…2266')
})
