import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf } from './changes.ts'
import { buyer, bytes32, dealOf, seller } from './testing/deals.ts'

test('changesOf: default: what a buyer agrees to, field by field', () => {
  const before = dealOf()
  const change = (...parameters: Parameters<typeof dealOf>) => changesOf(before, dealOf(...parameters))
  assert.deepEqual(change({ offer: { price: 30n } }), ['price', 'split'])
  assert.deepEqual(change({ offer: { token: seller } }), ['token'])
  assert.deepEqual(change({ quote: { rights: 1 } }), ['terms'])
  assert.deepEqual(change({ offer: { version: 2 } }), ['version'])
  assert.deepEqual(change({ offer: { disputeWindow: 60 } }), ['delivery'])
  assert.deepEqual(change({ offer: { cipher: 'aes-256-gcm' } }), ['cipher'])
})

test('changesOf: behavior: the buyer’s own money, the block and the spelling of an address change nothing', () => {
  const before = dealOf()
  const block = { number: 101n, hash: bytes32(101), timestamp: 1_764_000_012 }
  const upper = seller.toUpperCase().replace('0X', '0x') as typeof seller
  assert.deepEqual(changesOf(before, dealOf({ account: buyer, balance: 0n, quote: { block } })), [])
  assert.deepEqual(changesOf(before, dealOf({ offer: { seller: upper } })), [])
})
