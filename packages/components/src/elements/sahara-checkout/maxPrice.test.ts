import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maxUnitsOf, readMaxPrice } from './maxPrice.ts'

const usd = { symbol: 'USDC', decimals: 6 }
const units = (attribute: string, token = usd) => {
  const max = readMaxPrice(attribute)
  return max && maxUnitsOf(max, token)
}

test('readMaxPrice: default: whole and broken amounts, exact beyond 53 bits', () => {
  assert.equal(units('25'), 25_000_000n)
  assert.equal(units(' 0.5 '), 500_000n)
  assert.equal(
    units('90071992547409931.000000000000000001', { symbol: 'T', decimals: 18 }),
    90_071_992_547_409_931_000_000_000_000_000_001n,
  )
  assert.equal(units('3', { symbol: 'CENT', decimals: 0 }), 3n)
})

test('readMaxPrice: behavior: what is finer than the token’s unit is cut off, never rounded up', () => {
  assert.equal(units('1.9999999'), 1_999_999n)
  assert.equal(units('1.9', { symbol: 'CENT', decimals: 0 }), 1n)
})

test('maxUnitsOf: behavior: the named token has to be the one that is paid in', () => {
  assert.equal(units('25 usdc'), 25_000_000n)
  assert.equal(units('25 EURC'), undefined)
})

test('readMaxPrice: error: what is no price', () => {
  for (const text of ['', 'free', '-1', '1e3', '1,5', '0x10', '25 USDC now', '1.', '.5'])
    assert.equal(readMaxPrice(text), undefined, text)
})
