import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSaharaError, type Offer, parseOffer, type SignedOffer, stringifyOffer } from '../index.ts'
import { hashOffer } from './hashOffer.ts'

const word = (byte: string) => `0x${byte.repeat(32)}` as const
const account = (byte: string) => `0x${byte.repeat(20)}` as const
const offer: Offer = {
  seller: account('1a'),
  assetId: 2n ** 200n,
  version: 3,
  termsId: word('2b'),
  token: account('00'),
  price: 2n ** 96n - 1n,
  supply: 2n ** 64n - 1n,
  cipher: 'aes-256-ctr',
  plainRoot: word('3c'),
  cipherRoot: word('4d'),
  keyCommit: word('5e'),
  deliverWithin: 86_400,
  disputeWindow: 3_600,
  referrerBps: 1_000,
  validUntil: 2 ** 40 - 1,
  counter: 0n,
  salt: word('6f'),
}
const signed: SignedOffer = { offer, signature: `0x${'7a'.repeat(65)}` }
const refused = (error: unknown) => isSaharaError(error, 'ConfigError') && error.attribute === 'offer'

test('stringifyOffer, parseOffer: default: an offer travels in a link and comes back whole', () => {
  const text = stringifyOffer(signed)
  assert.match(text, /^[\w-]+$/)
  assert(text.length < 1_600, `${text.length}`)
  assert.deepEqual(parseOffer(text), signed)
  assert.deepEqual(parseOffer(` ${text}\n`), signed)
  const json = JSON.stringify(signed, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
  assert.deepEqual(parseOffer(json), signed)
  const unsigned = { ...signed, signature: '0x' } as const
  assert.deepEqual(parseOffer(stringifyOffer(unsigned)), unsigned)
})

test('parseOffer: behavior: addresses in any case are the same offer', () => {
  const upper = { ...signed, offer: { ...offer, seller: `0x${'1A'.repeat(20)}` as const } }
  const place = { chainId: 1, market: account('99') }
  const read = parseOffer(stringifyOffer(upper))
  assert.equal(hashOffer(place, read.offer), hashOffer(place, offer))
})

test('parseOffer: error: ConfigError for whatever is no offer', () => {
  const written = JSON.parse(atob(stringifyOffer(signed).replaceAll('-', '+').replaceAll('_', '/'))) as {
    offer: Record<string, unknown>
    signature: unknown
  }
  const changed = (changes: object) => JSON.stringify({ ...written, offer: { ...written.offer, ...changes } })
  for (const text of [
    '',
    'hello',
    '{',
    '[]',
    'null',
    '{"offer":{},"signature":"0x"}',
    'A'.repeat(20_000),
    changed({ price: '1e9' }),
    changed({ price: 5 }),
    changed({ price: '-1' }),
    changed({ price: `${2n ** 96n}` }),
    changed({ supply: `${2n ** 64n}` }),
    changed({ version: 2 ** 32 }),
    changed({ validUntil: 2 ** 40 }),
    changed({ version: 1.5 }),
    changed({ cipher: 'rot13' }),
    changed({ seller: '0x12' }),
    changed({ extra: 1 }),
    JSON.stringify({ ...written, signature: '0x123' }),
    JSON.stringify({ ...written, signature: 'javascript:alert(1)' }),
    JSON.stringify({ ...written, more: 1 }),
  ])
    assert.throws(() => parseOffer(text), refused, text.slice(0, 80))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.base64String()), (text) => {
      assert.throws(() => parseOffer(text), refused)
    }),
  )
})
