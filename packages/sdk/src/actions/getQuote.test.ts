import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { zeroAddress } from 'viem'
import { manifestOf } from '../../test/assets.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { named } from '../../test/refusals.ts'
import { buyer, price, register, seller } from '../../test/sales.ts'
import { customer, deployDelegate, offerOf } from '../../test/shop.ts'
import {
  createSaharaClient,
  getQuote,
  grantLicense,
  presetTerms,
  publishOffer,
  type Quote,
  registerAsset,
  rights,
  saharaLocal,
  setContributors,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())
beforeEach(() => network.proxy.mode('ok'))

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen))

test('getQuote: default: everything that a buyer agrees to, at one block, deeply frozen', async () => {
  const offer = await offerOf(network, { token: network.dollar, referrerBps: 250 })
  await network.giveDollars(5n, buyer)
  const { client, wallet } = customer(network)
  const page = addressOf(9)
  const quote = await getQuote(client, { offer, referrer: page, account: wallet.address })
  const block = await network.chain.getBlock({ blockNumber: quote.block.number })
  assert.deepEqual(quote.block, {
    number: block.number,
    hash: block.hash,
    timestamp: Number(block.timestamp),
  })
  assert.deepEqual([quote.symbol, quote.decimals, quote.status], ['TUSD', 6, 'Live'])
  assert.deepEqual(quote.terms, {
    rights: 63,
    duties: 1,
    revenueShareBps: 0,
    expirySeconds: 0,
    transferable: true,
    seats: 0,
  })
  const toPage = (price * 250n) / 10_000n
  assert.deepEqual(
    quote.split.map(({ role, amount }) => [role, amount]),
    [
      ['referrer', toPage],
      ['owner', price - toPage],
    ],
  )
  assert.deepEqual(quote.buyer, {
    account: wallet.address,
    balance: 5n,
    allowance: 0n,
    ways: ['authorization', 'permit', 'approve'],
  })
  assert(isFrozen(quote))
  // Nobody was asked for anything.
  assert.deepEqual(
    wallet.requests.map(({ method }) => method).filter((method) => method !== 'eth_accounts'),
    ['wallet_getCapabilities'],
  )
})

test('getQuote: behavior: in coins, of a listing, for nobody in particular', async () => {
  const assetId = await register(network)
  const terms = presetTerms['Commercial Remix']
  await publishOffer(network.person(seller).client, { assetId, terms, price, validUntil: 4_000_000_000 })
  const { client } = network.person(buyer, { wallet: undefined })
  const quote = await getQuote(client, { assetId })
  assert.deepEqual([quote.symbol, quote.decimals, quote.offer.token], ['', 18, zeroAddress])
  assert.deepEqual([quote.buyer, quote.referrer, quote.signature], [undefined, undefined, '0x'])
  assert.equal(quote.split[0]?.account, addressOf(seller).toLowerCase())
})

test('getQuote: behavior: a sale of the last model pays all three and the dataset’s contributors, to the last unit', async () => {
  const [maker, trainer, tuner] = [
    network.person(2).client,
    network.person(4).client,
    network.person(5).client,
  ]
  const dataset = await registerAsset(maker, { manifest: manifestOf('Mails') })
  await setContributors(maker, {
    assetId: dataset.assetId,
    version: 1,
    contributors: [{ account: addressOf(7), shares: 1n }],
    contributorsBps: 3_333,
  })
  const link = { assetId: dataset.assetId, relation: 'TRAINED_ON', shareBps: 1_000 } as const
  await grantLicense(maker, { ...link, terms: presetTerms['Non-Commercial'], account: addressOf(4) })
  const model = await registerAsset(trainer, {
    manifest: manifestOf('Model', { kind: 'model' }),
    parents: [link],
    terms: presetTerms['Non-Commercial'],
  })
  const up = { assetId: model.assetId, relation: 'FINETUNED_FROM', shareBps: 2_500 } as const
  await grantLicense(trainer, { ...up, terms: presetTerms['Non-Commercial'], account: addressOf(5) })
  const tuned = await registerAsset(tuner, {
    manifest: manifestOf('Tuned', { kind: 'model' }),
    parents: [up],
    terms: presetTerms['Non-Commercial'],
  })
  const { assetId } = tuned
  const draft = {
    assetId,
    terms: presetTerms['Non-Commercial'],
    price: 999_999_937n,
    validUntil: 4_000_000_000,
  }
  await publishOffer(tuner, { ...draft, referrerBps: 700 })
  const quote = await getQuote(customer(network).client, { assetId, referrer: addressOf(9) })
  assert.equal(
    quote.split.reduce((sum, { amount }) => sum + amount, 0n),
    draft.price,
  )
  assert.deepEqual(
    quote.split.map(({ role, assetId: at }) => [role, at]),
    [
      ['referrer', undefined],
      ['owner', assetId],
      ['owner', model.assetId],
      ['owner', dataset.assetId],
      ['contributors', dataset.assetId],
    ],
  )
  // What the lineage does not leave, the license does not give.
  assert.equal(quote.rights & rights.COMMERCIAL, 0)
})

test('getQuote: behavior: the best way comes first: an allowance, one confirmation, a signature', async () => {
  const delegate = await deployDelegate(network)
  const offer = await offerOf(network, { token: network.dollar, price: 0n })
  const free = await getQuote(customer(network).client, { offer, account: addressOf(buyer) })
  assert.equal(free.buyer?.ways[0], 'approve')
  const dear = await offerOf(network, { token: network.dollar })
  const capable = customer(network, buyer, { delegate })
  const quoted = (client: Quote | typeof capable.client, account = addressOf(buyer)) =>
    getQuote(client as typeof capable.client, { offer: dear, account })
  assert.deepEqual((await quoted(capable.client)).buyer?.ways, [
    'batch',
    'authorization',
    'permit',
    'approve',
  ])
  // Another account than the wallet's has no wallet here.
  assert.deepEqual((await quoted(capable.client, addressOf(8))).buyer?.ways, [
    'authorization',
    'permit',
    'approve',
  ])
})

test('getQuote: behavior: a wallet that is silent, or can’t be asked, costs no more than three seconds', async () => {
  const offer = await offerOf(network, { token: network.dollar })
  const account = addressOf(buyer)
  for (const method of ['eth_accounts', 'wallet_getCapabilities']) {
    const wallet = {
      request: (question: { method: string }) =>
        question.method === method ? new Promise<never>(() => {}) : Promise.resolve([account]),
    }
    const { client } = network.person(buyer, { wallet })
    const started = Date.now()
    const { buyer: quoted } = await getQuote(client, { offer, account })
    assert.deepEqual(quoted?.ways, ['authorization', 'permit', 'approve'])
    assert(Date.now() - started < 60_000, `${Date.now() - started} ms`)
  }
})

test('getQuote: error: what nodes get wrong has a name', async () => {
  const offer = await offerOf(network)
  const { client } = customer(network)
  await getQuote(client, { offer })
  network.proxy.mode('trunc', 'eth_call')
  await assert.rejects(getQuote(client, { offer }), named('RpcInvalidResponseError'))
  network.proxy.mode('ok')
  network.proxy.mode('null', 'eth_getBlockByNumber')
  await assert.rejects(getQuote(client, { offer }), named('RpcInvalidResponseError'))
  network.proxy.mode('ok')
  await assert.rejects(getQuote(client, { offer, referrer: '0x12' }), named('ConfigError'))
  const { Market: _, ...contracts } = network.deployment.contracts
  const without = createSaharaClient({
    chain: saharaLocal,
    transport: () => client.rpc.transport as never,
    deployment: { ...network.deployment, contracts },
  })
  await assert.rejects(getQuote(without, { offer }), named('ConfigError'))
  await assert.rejects(getQuote(client, { offer, signal: AbortSignal.abort(new Error('left')) }), /left/)
})
