import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256, verifyTypedData, zeroHash } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { named, reverts } from '../../test/refusals.ts'
import { price, register, seller } from '../../test/sales.ts'
import { confirmations, customer, offerOf, somePayload } from '../../test/shop.ts'
import {
  cancelOffer,
  getOffer,
  getQuote,
  hashOffer,
  incrementCounter,
  isSaharaError,
  marketPlace,
  type OfferStatus,
  parseOffer,
  presetTerms,
  publishOffer,
  type SignOfferParameters,
  signOffer,
  stringifyOffer,
  typedOffer,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

const unavailable = (status: OfferStatus | 'NotFound') => (error: unknown) =>
  isSaharaError(error, 'OfferUnavailableError') && error.status === status && error.shortMessage.endsWith('.')

async function draftOf(changes: Partial<SignOfferParameters> = {}): Promise<SignOfferParameters> {
  const assetId = changes.assetId ?? (await register(network))
  return {
    terms: presetTerms['Open Use'],
    price,
    validUntil: 4_000_000_000,
    ...changes,
    assetId,
  } as SignOfferParameters
}

test('signOffer: default: one signature, no transaction; whoever has the link can have a quote', async () => {
  const shop = customer(network, seller)
  const { offer, signature, offerHash } = await signOffer(shop.client, await draftOf({ referrerBps: 500 }))
  assert.deepEqual(confirmations(shop.wallet), ['eth_signTypedData_v4'])
  const place = marketPlace(shop.client)
  assert.equal(hashOffer(place, offer), offerHash)
  assert(await verifyTypedData({ ...typedOffer(place, offer), address: addressOf(seller), signature }))
  const quote = await getQuote(customer(network).client, {
    offer: parseOffer(stringifyOffer({ offer, signature })),
  })
  assert.deepEqual([quote.status, quote.left, quote.offerHash], ['Live', 1_000_000n, offerHash])
})

test('signOffer: behavior: a payload’s index is the salt, and a day each to deliver and to dispute', async () => {
  const shop = customer(network, seller).client
  const { offer } = await signOffer(shop, await draftOf({ payload: somePayload }))
  assert.equal(offer.cipher, 'aes-256-ctr')
  assert.deepEqual([offer.deliverWithin, offer.disputeWindow], [86_400, 86_400])
  const again = await signOffer(shop, await draftOf({ payload: somePayload }))
  assert.equal(again.offer.salt, offer.salt)
  const other = { ...somePayload, index: { ...somePayload.index, size: 11 } }
  assert.notEqual((await signOffer(shop, await draftOf({ payload: other }))).offer.salt, offer.salt)
  const alone = await signOffer(shop, await draftOf({ deliverWithin: 5 }))
  assert.deepEqual(
    [alone.offer.cipher, alone.offer.deliverWithin, alone.offer.keyCommit],
    ['none', 0, zeroHash],
  )
})

test('signOffer: error: what could not be bought is told before the wallet is asked', async () => {
  const shop = customer(network, seller)
  const refuse = async (changes: Partial<SignOfferParameters>, expected: (error: unknown) => boolean) =>
    assert.rejects(signOffer(shop.client, await draftOf(changes)), expected)
  await refuse({ referrerBps: 1_001 }, reverts('InvalidOffer'))
  await refuse({ token: addressOf(9) }, reverts('InvalidOffer'))
  await refuse({ payload: { ...somePayload, cipherRoot: zeroHash } }, reverts('InvalidOffer'))
  await refuse({ payload: { ...somePayload, plainRoot: keccak256('0x99') } }, unavailable('WrongContent'))
  await refuse({ version: 2 }, unavailable('WrongContent'))
  await refuse({ assetId: 999n }, unavailable('NotOwner'))
  await refuse({ validUntil: 1 }, unavailable('Expired'))
  await refuse({ supply: 0n }, unavailable('SoldOut'))
  await refuse({ terms: keccak256('0x01') }, reverts('UnknownTerms'))
  const stranger = customer(network, 5)
  await assert.rejects(signOffer(stranger.client, await draftOf()), unavailable('NotOwner'))
  assert.deepEqual([...confirmations(shop.wallet), ...confirmations(stranger.wallet)], [])
})

test('signOffer: error: a signature that the contract does not take is no offer', async () => {
  const shop = customer(network, seller)
  const wallet = {
    request: (question: { method: string; params?: unknown }) =>
      question.method === 'eth_signTypedData_v4'
        ? Promise.resolve(`0x${'11'.repeat(65)}`)
        : shop.wallet.request(question),
  }
  await assert.rejects(signOffer({ ...shop.client, wallet }, await draftOf()), unavailable('Unsigned'))
  shop.wallet.moveTo(1)
  await signOffer(shop.client, await draftOf())
  shop.wallet.behave('hang')
  await assert.rejects(signOffer(shop.client, { ...(await draftOf()), signal: AbortSignal.timeout(300) }), {
    name: 'TimeoutError',
  })
})

test('publishOffer, getOffer: default: a listing is found by its asset and by its hash', async () => {
  const shop = customer(network, seller)
  const draft = await draftOf()
  const { offer, offerHash, hash, signature } = await publishOffer(shop.client, draft)
  assert.deepEqual(confirmations(shop.wallet), ['eth_sendTransaction'])
  assert.equal((await network.chain.getTransactionReceipt({ hash })).status, 'success')
  assert.equal(signature, '0x')
  const { client } = customer(network)
  for (const found of [
    await getOffer(client, { assetId: draft.assetId }),
    await getOffer(client, { offerHash }),
  ]) {
    assert.equal(found.offerHash, offerHash)
    assert.deepEqual(
      { ...found.offer, seller: found.offer.seller.toLowerCase() },
      { ...offer, seller: offer.seller.toLowerCase() },
    )
  }
  // One that was signed before becomes a listing as it is.
  const signed = await offerOf(network, { assetId: draft.assetId })
  assert.equal((await publishOffer(shop.client, { offer: signed })).offerHash, signed.offerHash)
  assert.equal((await publishOffer(shop.client, { offer: signed.offer })).offerHash, signed.offerHash)
  assert.equal((await getOffer(client, { assetId: draft.assetId })).offerHash, signed.offerHash)
})

test('getOffer: error: OfferUnavailableError where nothing was published; a log that lies is noticed', async () => {
  const { client } = customer(network)
  const assetId = await register(network)
  await assert.rejects(getOffer(client, { assetId }), unavailable('NotFound'))
  await assert.rejects(getOffer(client, { offerHash: keccak256('0x07') }), unavailable('NotFound'))
  const { offerHash } = await publishOffer(customer(network, seller).client, await draftOf({ assetId }))
  const { rpc } = client
  const lying = {
    ...rpc,
    request: async (question: { method: string }, options: object) => {
      const answer = await (rpc.request as (...all: unknown[]) => Promise<unknown>)(question, options)
      if (question.method !== 'eth_getLogs') return answer
      return (answer as { data: string }[]).map((log) => ({ ...log, data: log.data.replace(/.$/, '7') }))
    },
  }
  const cheated = { ...client, rpc: lying as unknown as typeof rpc }
  await assert.rejects(getOffer(cheated, { offerHash }), named('RpcInvalidResponseError'))
})

test('cancelOffer, incrementCounter: default: one offer, and all of them', async () => {
  const shop = customer(network, seller).client
  const statusOf = async (offer: Awaited<ReturnType<typeof offerOf>>) =>
    (await getQuote(customer(network).client, { offer })).status
  const [first, second] = [await offerOf(network), await offerOf(network)]
  const { offerHash } = await cancelOffer(shop, { offer: first })
  assert.equal(offerHash, first.offerHash)
  assert.deepEqual([await statusOf(first), await statusOf(second)], ['Canceled', 'Live'])
  const { counter } = await incrementCounter(shop)
  assert.equal(counter, 1n)
  assert.equal(await statusOf(second), 'Canceled')
  assert.equal((await offerOf(network)).offer.counter, 1n)
  await assert.rejects(cancelOffer(customer(network).client, { offer: second }), reverts('NotSeller'))
})
