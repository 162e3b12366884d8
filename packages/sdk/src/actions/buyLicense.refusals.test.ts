/** What must not be paid: offers that have ended, quotes that have changed, tokens that cheat, accounts that can't. */
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assetRegistryAbi } from '@saharakit/contracts/abi'
import { type Abi, parseEther, zeroAddress } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { named, reverts } from '../../test/refusals.ts'
import { buyer, marketOf, price, register, seller, send } from '../../test/sales.ts'
import {
  confirmations,
  customer,
  deployDelegate,
  offerOf,
  outboxOf,
  requireExact,
  somePayload,
} from '../../test/shop.ts'
import { callToken, deployToken } from '../../test/tokens.ts'
import {
  buyLicense,
  cancelOffer,
  getQuote,
  incrementCounter,
  isSaharaError,
  publishOffer,
  type Quote,
  type SignedOffer,
  type SignOfferReturnType,
  setContributors,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
  await network.giveDollars(1_000n * price, buyer)
})
after(() => network.stop())

/** Buys, and gives back the name of the error and its telling field; the wallet must not have been asked. */
async function refuse(quote: Quote, person = customer(network)): Promise<unknown[]> {
  try {
    await buyLicense(person.client, { quote })
  } catch (error) {
    assert(isSaharaError(error), String(error))
    assert.match(error.shortMessage, /\.$/)
    assert.deepEqual(confirmations(person.wallet), [], 'the wallet was asked')
    assert.equal(await outboxOf(person.client), 0)
    if (isSaharaError(error, 'OfferUnavailableError')) return [error.name, error.status]
    if (isSaharaError(error, 'QuoteChangedError')) return [error.name, error.field]
    return [error.name]
  }
  throw new Error('it was bought')
}

const quoteOf = (offer: SignedOffer, options: { referrer?: `0x${string}` } = {}) =>
  getQuote(customer(network).client, { offer, ...options })

test('buyLicense: error: OfferUnavailableError for whatever ended since the quote, with a sentence each', async () => {
  const person = network.person(seller)
  const sentences = new Set<string>()
  const ends = async (status: string, offer: SignOfferReturnType, end: () => Promise<unknown>) => {
    const quote = await quoteOf(offer)
    assert.equal(quote.status, 'Live')
    await end()
    assert.deepEqual(await refuse(quote), ['OfferUnavailableError', status])
    const later = await quoteOf(offer)
    assert.equal(later.status, status)
    await buyLicense(customer(network).client, { quote: later }).catch((error) =>
      sentences.add(error.shortMessage),
    )
  }
  const canceled = await offerOf(network)
  await ends('Canceled', canceled, () => cancelOffer(person.client, canceled))
  const counted = await offerOf(network)
  await ends('Canceled', counted, () => incrementCounter(person.client))
  const single = await offerOf(network, { supply: 1n })
  await ends('SoldOut', single, async () => {
    const { client } = customer(network, 4)
    await buyLicense(client, { quote: await getQuote(client, { offer: single }) })
  })
  const sold = await offerOf(network)
  await ends('NotOwner', sold, async () => {
    const args = [addressOf(seller), addressOf(8), sold.offer.assetId]
    await send(
      network,
      seller,
      marketOf(network).AssetRegistry,
      assetRegistryAbi as Abi,
      'transferFrom',
      args,
    )
  })
  const { timestamp } = await network.chain.getBlock()
  const short = await offerOf(network, { validUntil: Number(timestamp) + 3_600 })
  await ends('Expired', short, () => network.travel(3_601))
  assert.equal(sentences.size, 4)
})

test('buyLicense: error: OfferUnavailableError for what was never right', async () => {
  const { offer, signature } = await offerOf(network)
  const wrong = (changes: Partial<SignedOffer['offer']>, by = signature) =>
    quoteOf({ offer: { ...offer, ...changes }, signature: by })
  assert.deepEqual(await refuse(await wrong({ price: 1n })), ['OfferUnavailableError', 'Unsigned'])
  assert.deepEqual(await refuse(await wrong({}, '0x')), ['OfferUnavailableError', 'Unsigned'])
  assert.deepEqual(await refuse(await wrong({}, '0x1234')), ['OfferUnavailableError', 'Unsigned'])
  assert.deepEqual(await refuse(await wrong({ plainRoot: `0x${'77'.repeat(32)}` })), [
    'OfferUnavailableError',
    'WrongContent',
  ])
  assert.deepEqual(await refuse(await wrong({ version: 9 })), ['OfferUnavailableError', 'WrongContent'])
  assert.deepEqual(await refuse(await wrong({ assetId: 999n })), ['OfferUnavailableError', 'NotOwner'])
  assert.deepEqual(await refuse(await wrong({ referrerBps: 2_000 })), ['OfferUnavailableError', 'Malformed'])
  assert.deepEqual(await refuse(await wrong({ token: addressOf(9) })), ['OfferUnavailableError', 'Malformed'])
  const { client } = customer(network)
  const none = `0x${'ab'.repeat(32)}` as const
  for (const asked of [{ offerHash: none }, { assetId: offer.assetId }])
    await assert.rejects(getQuote(client, asked as { assetId: bigint }), (error) => {
      return isSaharaError(error, 'OfferUnavailableError') && error.status === 'NotFound'
    })
})

test('buyLicense: error: QuoteChangedError names what differs from the quote', async () => {
  const token = await deployToken(network, 'FickleToken', 10n * price, buyer)
  const offer = await offerOf(network, { token, referrerBps: 500 })
  const page = addressOf(9)
  const quote = await quoteOf(offer, { referrer: page })
  const changed = async (changes: Partial<Quote>) => refuse({ ...quote, ...changes })
  const higher = { ...offer.offer, price: price + 1n }
  assert.deepEqual(await changed({ offer: higher }), ['QuoteChangedError', 'price'])
  assert.deepEqual(await changed({ offer: { ...offer.offer, validUntil: 1 } }), [
    'QuoteChangedError',
    'chain',
  ])
  assert.deepEqual(await changed({ terms: { ...quote.terms, rights: 127 } }), ['QuoteChangedError', 'terms'])
  assert.deepEqual(await changed({ rights: 127 }), ['QuoteChangedError', 'rights'])
  assert.deepEqual(await changed({ manifestHash: `0x${'11'.repeat(32)}` }), ['QuoteChangedError', 'manifest'])
  const elsewhere = quote.split.map((part) => ({ ...part, account: addressOf(8) }))
  assert.deepEqual(await changed({ split: elsewhere }), ['QuoteChangedError', 'payee'])
  const [first, second] = quote.split
  assert(first && second)
  const moved = [
    { ...first, amount: first.amount + 1n },
    { ...second, amount: second.amount - 1n },
  ]
  assert.deepEqual(await changed({ split: moved }), ['QuoteChangedError', 'split'])
  assert.deepEqual(await changed({ referrer: undefined }), ['QuoteChangedError', 'payee'])
  // The token itself changes, and with it what the number on the screen means.
  await callToken(network.chain, token, 'setUnit', ['PLAIN', 2])
  assert.deepEqual(await refuse(quote), ['QuoteChangedError', 'decimals'])
  await callToken(network.chain, token, 'setUnit', ['USDC', 6])
  assert.deepEqual(await refuse(quote), ['QuoteChangedError', 'symbol'])
})

test('buyLicense: error: QuoteChangedError where somebody else is paid than the person saw', async () => {
  const assetId = await register(network)
  const offer = await offerOf(network, { assetId })
  const quote = await quoteOf(offer)
  await setContributors(network.person(seller).client, {
    assetId,
    version: 1,
    contributors: [{ account: addressOf(8), shares: 1n }],
    contributorsBps: 5_000,
  })
  assert.deepEqual(await refuse(quote), ['QuoteChangedError', 'payee'])
  // Whoever brought the buyer can't be the buyer: the share would go elsewhere than the quote says.
  const brought = await offerOf(network, { referrerBps: 100 })
  const own = await quoteOf(brought, { referrer: addressOf(buyer) })
  assert.deepEqual(await refuse(own), ['QuoteChangedError', 'referrer'])
  const another = await getQuote(customer(network).client, { offer: brought, account: addressOf(7) })
  assert.deepEqual(await refuse(another), ['QuoteChangedError', 'buyer'])
})

test('buyLicense: error: QuoteChangedError where the seller has listed another price since', async () => {
  const assetId = await register(network)
  const shop = network.person(seller).client
  const draft = { assetId, terms: (await offerOf(network)).offer.termsId, validUntil: 4_000_000_000 }
  const listed = await publishOffer(shop, { ...draft, price })
  const { client } = customer(network)
  const quote = await getQuote(client, { assetId })
  assert.equal(quote.offerHash, listed.offerHash)
  await publishOffer(shop, { ...draft, price: price / 2n })
  assert.deepEqual(await refuse(quote), ['QuoteChangedError', 'price'])
  // Who chooses the earlier one, knowing the later one, gets it.
  const chosen = await getQuote(client, { offerHash: listed.offerHash })
  assert.equal((await buyLicense(client, { quote: chosen })).state, 'Settled')
  // The same again with more time is the same to a buyer.
  const before = await getQuote(customer(network, 4).client, { assetId })
  await publishOffer(shop, { ...draft, price: price / 2n, validUntil: 4_100_000_000 })
  assert.equal((await buyLicense(customer(network, 4).client, { quote: before })).state, 'Settled')
})

test('buyLicense: error: never more than the person would pay', async () => {
  const quote = await quoteOf(await offerOf(network))
  const { client, wallet } = customer(network)
  await assert.rejects(buyLicense(client, { quote, maxTotal: price - 1n }), reverts('PriceTooHigh'))
  assert.deepEqual(confirmations(wallet), [])
  await buyLicense(client, { quote, maxTotal: price })
  requireExact(network, wallet, price)
})

test('buyLicense: error: InsufficientFundsError before the wallet opens, in coins and in tokens', async () => {
  const poor = customer(network, 6)
  const dear = await offerOf(network, { price: parseEther('20000') })
  assert.deepEqual(await refuse(await quoteOf(dear), poor), ['InsufficientFundsError'])
  for (const token of [
    network.dollar,
    network.token,
    await deployToken(network, 'PlainToken', price - 1n, 6),
  ])
    assert.deepEqual(await refuse(await quoteOf(await offerOf(network, { token })), poor), [
      'InsufficientFundsError',
    ])
})

test('buyLicense: error: tokens that cheat end before anything is allowed or signed', async () => {
  const delegate = await deployDelegate(network)
  for (const [name, errorName] of [
    ['FeeToken', 'WrongPayment'],
    ['FalseToken', 'SafeERC20FailedOperation'],
  ] as const) {
    const token = await deployToken(network, name, 2n * price, buyer)
    const quote = await quoteOf(await offerOf(network, { token, payload: somePayload }))
    for (const person of [customer(network), customer(network, buyer, { delegate })]) {
      await assert.rejects(buyLicense(person.client, { quote }), reverts(errorName))
      assert.deepEqual(confirmations(person.wallet), [])
      assert.equal(await outboxOf(person.client), 0)
    }
    // A node that can't rehearse finds out when the exact allowance is there.
    network.proxy.mode('200html', 'eth_simulateV1')
    const person = customer(network)
    await assert.rejects(buyLicense(person.client, { quote }), reverts(errorName))
    network.proxy.mode('ok')
    assert.deepEqual(confirmations(person.wallet), ['eth_signTypedData_v4', 'eth_sendTransaction'])
    requireExact(network, person.wallet, price)
  }
})

test('getQuote: behavior: ways by signature only where the token’s domain is what would be signed', async () => {
  const { client, wallet } = customer(network)
  const waysIn = async (name: Parameters<typeof deployToken>[1]) => {
    const token = await deployToken(network, name, price, buyer)
    const offer = await offerOf(network, { token })
    const quote = await getQuote(client, { offer, account: wallet.address })
    if (quote.buyer?.ways[0] === 'authorization')
      assert.equal((await buyLicense(client, { quote })).state, 'Settled', name)
    return quote.buyer?.ways
  }
  assert.deepEqual(await waysIn('VersionToken'), ['authorization', 'permit', 'approve'])
  assert.deepEqual(await waysIn('LuringToken'), ['approve'])
  assert.deepEqual(await waysIn('PhantomToken'), ['approve'])
  assert.deepEqual(await waysIn('PlainToken'), ['approve'])
  requireExact(network, wallet, price)
})

test('buyLicense: error: ConfigError for a way that is not there', async () => {
  const { client } = customer(network)
  const quote = await quoteOf(await offerOf(network))
  await assert.rejects(buyLicense(client, { quote, way: 'permit' }), named('ConfigError'))
  assert.equal(quote.offer.token, zeroAddress)
})
