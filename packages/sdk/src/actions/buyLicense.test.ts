import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Address, zeroAddress } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { buyer, marketOf, price, seller } from '../../test/sales.ts'
import {
  balanceOf,
  confirmations,
  customer,
  deployDelegate,
  licensesOf,
  offerOf,
  outboxOf,
  requireExact,
  somePayload,
} from '../../test/shop.ts'
import { callToken, deployToken, readToken } from '../../test/tokens.ts'
import { buyLicense, getQuote, type PaymentWay, type SignOfferReturnType } from '../index.ts'
import type { ScriptedWallet } from '../testing/index.ts'

let network: Network
let delegate: Address
before(async () => {
  network = await startNetwork({ market: true })
  delegate = await deployDelegate(network)
  await network.giveDollars(1_000n * price, buyer)
})
after(() => network.stop())

/** Quotes and buys. */
async function buy(
  offer: SignOfferReturnType,
  person = customer(network),
  options: { way?: PaymentWay } = {},
) {
  const account = person.wallet.address
  const quote = await getQuote(person.client, { offer, account })
  const steps: string[] = []
  const bought = await buyLicense(person.client, {
    quote,
    ...options,
    onStep: (step) => steps.push(step),
    onStatus: ({ status }) => steps.push(status),
  })
  requireExact(network, person.wallet, offer.offer.price)
  assert.equal(await outboxOf(person.client), 0)
  return { quote, steps, ...bought, ...person }
}

const allowanceOf = (token: Address, { address }: ScriptedWallet) =>
  readToken(network.chain, token, 'allowance', [address, marketOf(network).Market])

test('buyLicense: default: a license for coins, in one confirmation', async () => {
  const offer = await offerOf(network)
  const { wallet, client, state, order, orderId, hash, steps, quote, block } = await buy(offer)
  assert.deepEqual(confirmations(wallet), ['eth_sendTransaction'])
  assert.deepEqual(steps, ['buy', 'asking', 'sent', 'included'])
  assert.equal(state, 'Settled')
  assert.equal(order.keyParity, 0)
  assert.equal(await licensesOf(network, wallet, offer.offer.assetId), 1n)
  const receipt = await network.chain.getTransactionReceipt({ hash })
  assert.deepEqual([receipt.status, receipt.blockNumber], ['success', block])
  assert.match(orderId, /^0x[\da-f]{64}$/)
  assert.equal(quote.buyer?.ways.join(), 'native')
  // The quote can't be changed by anybody.
  assert.throws(() => Object.assign(quote.offer, { price: 0n }), TypeError)
  assert.throws(() => (quote.split as unknown[]).push({}), TypeError)
  // Asked again, nothing is paid again.
  assert.equal((await buyLicense(client, { quote })).orderId, orderId)
  assert.deepEqual(confirmations(wallet), ['eth_sendTransaction'])
})

test('buyLicense: behavior: a wallet that batches allows exactly the price and buys in one confirmation', async () => {
  const offer = await offerOf(network, { token: network.token, price: 25_000_000n })
  await callToken(network.chain, network.token, 'mint', [addressOf(4), 30_000_000n])
  const person = customer(network, 4, { delegate })
  const { wallet, state, steps, hash, quote, orderId } = await buy(offer, person)
  assert.deepEqual(quote.buyer?.ways, ['batch', 'permit', 'approve'])
  assert.deepEqual(confirmations(wallet), ['wallet_sendCalls'])
  assert.deepEqual(steps, ['buy', 'asking', 'sent', 'included'])
  assert.equal(state, 'Settled')
  assert.equal(await allowanceOf(network.token, wallet), 0n)
  assert.equal(await balanceOf(network, network.token, wallet.address), 5_000_000n)
  assert.equal((await network.chain.getTransactionReceipt({ hash })).status, 'success')
  const sent = wallet.requests.find(({ method }) => method === 'wallet_sendCalls')
  assert(sent)
  const [{ id, atomicRequired, calls }] = sent.params as [
    { id: string; atomicRequired: boolean; calls: unknown[] },
  ]
  // The order's number is the batch's: the wallet refuses a second one by itself.
  assert.deepEqual([id, atomicRequired, calls.length], [orderId, true, 2])
})

test('buyLicense: behavior: one signature and one transaction with ERC-3009, and with ERC-2612', async () => {
  const signed = ['eth_signTypedData_v4', 'eth_sendTransaction']
  const dollars = await buy(await offerOf(network, { token: network.dollar }))
  assert.deepEqual(dollars.quote.buyer?.ways, ['authorization', 'permit', 'approve'])
  assert.deepEqual(confirmations(dollars.wallet), signed)
  assert.deepEqual(dollars.steps, ['sign', 'asking', 'buy', 'asking', 'sent', 'included'])
  const permit = await buy(await offerOf(network, { token: network.dollar }), customer(network), {
    way: 'permit',
  })
  assert.deepEqual(confirmations(permit.wallet), signed)
  await callToken(network.chain, network.token, 'mint', [addressOf(buyer), price])
  const test = await buy(await offerOf(network, { token: network.token }))
  assert.deepEqual(test.quote.buyer?.ways, ['permit', 'approve'])
  assert.deepEqual(confirmations(test.wallet), signed)
  for (const { wallet, state } of [dollars, permit, test]) {
    assert.equal(state, 'Settled')
    assert.equal(await allowanceOf(network.dollar, wallet), 0n)
    assert.equal(await allowanceOf(network.token, wallet), 0n)
  }
})

test('buyLicense: behavior: an exact allowance and the purchase, where the token can nothing else', async () => {
  const token = await deployToken(network, 'PlainToken', 2n * price, buyer)
  const offer = await offerOf(network, { token })
  const { wallet, steps, state, quote } = await buy(offer)
  assert.deepEqual(quote.buyer?.ways, ['approve'])
  assert.deepEqual(confirmations(wallet), ['eth_sendTransaction', 'eth_sendTransaction'])
  assert.deepEqual(steps, ['approve', 'asking', 'sent', 'included', 'buy', 'asking', 'sent', 'included'])
  assert.equal(state, 'Settled')
  assert.equal(await allowanceOf(token, wallet), 0n)
  assert.equal(await balanceOf(network, token, wallet.address), price)
})

test('buyLicense: behavior: an allowance that is there already is used, one that is too small is taken back first', async () => {
  const token = await deployToken(network, 'ResetToken', 3n * price, buyer)
  const { Market } = marketOf(network)
  await callToken(network.chain, token, 'approve', [Market, price], buyer)
  const first = await buy(await offerOf(network, { token }))
  assert.deepEqual(first.steps, ['buy', 'asking', 'sent', 'included'])
  await callToken(network.chain, token, 'approve', [Market, price - 1n], buyer)
  const second = await buy(await offerOf(network, { token }))
  assert.deepEqual(
    second.steps.filter((step) => /^(reset|approve|buy)$/.test(step)),
    ['reset', 'approve', 'buy'],
  )
  assert.equal(await allowanceOf(token, second.wallet), 0n)
  // A token that takes any change needs no step back.
  const plain = await deployToken(network, 'PlainToken', price, buyer)
  await callToken(network.chain, plain, 'approve', [Market, 1n], buyer)
  const third = await buy(await offerOf(network, { token: plain }))
  assert.deepEqual(
    third.steps.filter((step) => /^(reset|approve|buy)$/.test(step)),
    ['approve', 'buy'],
  )
  // In a batch all three are one confirmation.
  await callToken(network.chain, token, 'mint', [addressOf(5), price])
  await callToken(network.chain, token, 'approve', [Market, 5n], 5)
  const batch = await buy(await offerOf(network, { token }), customer(network, 5, { delegate }))
  assert.deepEqual(confirmations(batch.wallet), ['wallet_sendCalls'])
  assert.equal(await allowanceOf(token, batch.wallet), 0n)
})

test('buyLicense: behavior: a payload costs one signature more, once a page, and waits for its key', async () => {
  const person = customer(network)
  const first = await buy(await offerOf(network, { payload: somePayload }), person)
  assert.deepEqual(confirmations(person.wallet), ['eth_signTypedData_v4', 'eth_sendTransaction'])
  assert.deepEqual(first.steps, ['unlock', 'buy', 'asking', 'sent', 'included'])
  assert.equal(first.state, 'Open')
  const second = await buy(await offerOf(network, { payload: somePayload }), person)
  assert.equal(confirmations(person.wallet).length, 3)
  assert.deepEqual(second.steps, ['buy', 'asking', 'sent', 'included'])
  assert.notEqual(first.order.keyX, second.order.keyX)
})

test('buyLicense: behavior: for somebody else, and again for oneself', async () => {
  const offer = await offerOf(network, { payload: somePayload })
  const person = customer(network)
  const gift = await buyLicense(person.client, {
    quote: await getQuote(person.client, { offer }),
    recipient: addressOf(7),
  })
  assert.equal(gift.order.recipient, addressOf(7))
  const own = await buyLicense(person.client, { quote: await getQuote(person.client, { offer }) })
  assert.notEqual(own.orderId, gift.orderId)
  assert.notEqual(own.order.keyX, gift.order.keyX, 'a one-time key is used once')
  const quote = await getQuote(person.client, { offer })
  assert.equal((await buyLicense(person.client, { quote })).orderId, own.orderId)
  const again = await buyLicense(person.client, { quote, again: true })
  assert.equal(new Set([gift, own, again].map(({ order }) => order.keyX)).size, 3)
  // One quote is one purchase more, however often it is handed in.
  assert.equal((await buyLicense(person.client, { quote, again: true })).orderId, again.orderId)
  requireExact(network, person.wallet, price)
})

test('buyLicense: behavior: the page that brought the buyer has its share, but never a buyer or seller', async () => {
  const offer = await offerOf(network, { referrerBps: 1_000 })
  const { client, wallet } = customer(network)
  const page = addressOf(9)
  const quote = await getQuote(client, { offer, referrer: page, account: wallet.address })
  assert.deepEqual(quote.split[0], {
    role: 'referrer',
    assetId: undefined,
    account: page,
    amount: price / 10n,
  })
  const { order } = await buyLicense(client, { quote })
  assert.equal(order.referrer, page)
  for (const referrer of [wallet.address, addressOf(seller)]) {
    const own = await getQuote(client, { offer, referrer, account: wallet.address })
    assert.equal(own.referrer, undefined)
    assert.equal(own.split.length, 1)
  }
})

test('buyLicense: behavior: what costs nothing is bought, too', async () => {
  for (const token of [zeroAddress, network.dollar] as const) {
    const { state, wallet } = await buy(await offerOf(network, { token, price: 0n }), customer(network, 6))
    assert.equal(state, 'Settled')
    assert.deepEqual(confirmations(wallet), ['eth_sendTransaction'])
  }
})
