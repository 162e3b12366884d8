import assert from 'node:assert/strict'
import { test } from 'node:test'
import offers from '@saharakit/contracts/vectors/offers.json' with { type: 'json' }
import transfers from '@saharakit/contracts/vectors/transfers.json' with { type: 'json' }
import { hashTypedData, keccak256 } from 'viem'
import { pointOf } from '../seal/points.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { fromContractOffer, toContractOffer } from './contractOffer.ts'
import { hashOffer } from './hashOffer.ts'
import { idOfOrder, orderIdOf } from './orderIdOf.ts'
import { sealKey, unsealKey } from './sealKey.ts'
import { buyerScalar, payloadKeys, purchaseNumber, sellerScalar } from './secrets.ts'
import { offerType, typedOffer } from './typedOffer.ts'

const hexOf = (value: string | undefined) => value as Hex
const large = new Set(['assetId', 'price', 'supply', 'counter'])

/** The n-th offer of the vectors: seventeen words. */
function offerAt(index: number): Offer {
  const fields = offerType.map(({ name, type }, field) => {
    const word = hexOf(offers.offer[offerType.length * index + field])
    if (type === 'address') return [name, `0x${word.slice(26)}`]
    if (type === 'bytes32') return [name, word]
    return [name, large.has(name) ? BigInt(word) : Number(word)]
  })
  return fromContractOffer(Object.fromEntries(fields))
}

const seed: Hex = `0x${'5a'.repeat(32)}`

test('hashOffer, orderIdOf: default: what the contract computes, for every vector', () => {
  assert(offers.offerHash.length >= 100)
  for (const [index, offerHash] of offers.offerHash.entries()) {
    const place = { chainId: offers.chainId, market: hexOf(offers.market[index]) }
    const offer = offerAt(index)
    assert.deepEqual(fromContractOffer(toContractOffer(offer)), offer)
    assert.equal(hashOffer(place, offer), offerHash)
    assert.equal(hashTypedData(typedOffer(place, offer)), offerHash)
    const order = {
      buyer: hexOf(offers.buyer[index]),
      recipient: hexOf(offers.recipient[index]),
      referrer: hexOf(offers.referrer[index]),
      keyX: hexOf(offers.keyX[index]),
      keyParity: offers.keyParity[index] ?? 0,
    }
    assert.equal(orderIdOf({ ...order, offerHash: hexOf(offerHash) }), offers.orderId[index])
    assert.equal(idOfOrder(place, { ...order, offer }), offers.orderId[index])
  }
})

test('sealKey, unsealKey: default: both sides of every vector', () => {
  assert(transfers.key.length >= 200)
  for (const [index, key] of transfers.key.entries()) {
    const [b, s] = [hexOf(transfers.buyerScalar[index]), hexOf(transfers.sellerScalar[index])]
    const [buyer, seller] = [pointOf(b), pointOf(s)]
    assert.deepEqual([buyer.x, buyer.parity], [transfers.buyerKeyX[index], transfers.buyerKeyParity[index]])
    assert.deepEqual(
      [seller.x, seller.parity],
      [transfers.sellerKeyX[index], transfers.sellerKeyParity[index]],
    )
    const orderId = hexOf(transfers.orderId[index])
    const sealed = sealKey(hexOf(key), { scalar: s, keyX: buyer.x, keyParity: buyer.parity, orderId })
    assert.equal(sealed, transfers.sealedKey[index])
    const opened = unsealKey(sealed, { scalar: b, keyX: seller.x, keyParity: seller.parity, orderId })
    assert.equal(opened, key)
    assert.equal(keccak256(opened), transfers.keyCommit[index])
  }
})

test('sealKey: error: a key that is no point', () => {
  const orderId: Hex = `0x${'01'.repeat(32)}`
  assert.throws(
    () => sealKey(seed, { scalar: seed, keyX: `0x${'00'.repeat(32)}`, keyParity: 0, orderId }),
    /no x/,
  )
})

test('secrets: behavior: each purpose, offer, purchase and order has its own, the same on every machine', () => {
  const [one, two]: Hex[] = [`0x${'01'.repeat(32)}`, `0x${'02'.repeat(32)}`]
  const all = [
    buyerScalar(seed, one as Hex, 0),
    buyerScalar(seed, one as Hex, 1),
    buyerScalar(seed, two as Hex, 0),
    sellerScalar(seed, one as Hex),
    sellerScalar(seed, two as Hex),
    ...Object.values(payloadKeys(seed, one as Hex)),
    ...Object.values(payloadKeys(seed, two as Hex)),
    purchaseNumber(one as Hex, `0x${'aa'.repeat(20)}`, 0),
    purchaseNumber(one as Hex, `0x${'aa'.repeat(20)}`, 1),
  ]
  assert.equal(new Set(all).size, all.length)
  for (const value of all) assert.match(value, /^0x[\da-f]{64}$/)
  // Pinned: a change here would lock people out of what they bought.
  assert.equal(
    buyerScalar(seed, one as Hex, 0),
    '0x59b7423a8d834ebef44f5d11bb051dadbe2b2dd55d7548d27f40182765ff70f3',
  )
})
