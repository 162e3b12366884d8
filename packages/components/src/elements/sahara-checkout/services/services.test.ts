/** The services of a purchase, against the real contracts. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { confirmOrder, deliverKey, type Hex, stringifyOffer, verifyReceipt } from '@saharakit/sdk'
import { startChaosProxy } from '@saharakit/sdk/testing/node'
// The SDK's own test network: a second one would only repeat it, and nothing of it ships.
// oxlint-disable-next-line no-restricted-imports
import { addressOf, type Network, startNetwork } from '../../../../../sdk/test/network.ts'
// oxlint-disable-next-line no-restricted-imports
import { bytesOf, sell, serveManifest } from '../../../../../sdk/test/payloads.ts'
// oxlint-disable-next-line no-restricted-imports
import {
  buyer,
  callMarket,
  junkDelivery,
  price,
  publish,
  register,
  seller,
} from '../../../../../sdk/test/sales.ts'
// oxlint-disable-next-line no-restricted-imports
import { balanceOf, offerOf } from '../../../../../sdk/test/shop.ts'
import type { SaharaSettings } from '../../../internal/settings.ts'
import type { BuyParameters, BuyServices } from '../checkoutServices.ts'
import { createCheckoutServices } from '../createCheckoutServices.ts'
import { manifest } from '../testing/deals.ts'

const { signal } = new AbortController()
const native = '0x0000000000000000000000000000000000000000'
const small = { files: [{ name: 'a.txt', bytes: bytesOf(9_000) }] }
const wishes = { offer: undefined, referrer: undefined, signal }

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

/** What an element has whose page brought the n-th account's wallet. */
async function servicesOf(
  assetId: bigint,
  { index = buyer, ...more }: SaharaSettings & { index?: number } = {},
) {
  const { wallet } = network.person(index)
  const deployment = {
    ...network.deployment,
    gateways: [network.gatewayUrl],
    rpcUrls: [network.anvil.rpcUrl],
  }
  const settings: SaharaSettings = { deployments: { chains: { 31_337: deployment } }, wallet, ...more }
  const front = createCheckoutServices(settings)
  const asset = `eip155:31337:${network.deployment.contracts.AssetRegistry?.toLowerCase()}:${assetId}`
  const item = await front.loadItem(asset, signal)
  return { item, wallet, services: await front.openBuying(item) }
}

/** Buys, and notes what is told on the way. */
async function buyWith(services: BuyServices, changes: Partial<BuyParameters> = {}) {
  const account = await services.knownAccount(signal)
  const deal = await services.readDeal({ ...wishes, account })
  const told: string[] = []
  const onStep = (step: string) => void (told.at(-1) === step || told.push(step))
  const { price: maxTotal } = deal.quote.offer
  return {
    deal,
    told,
    order: await services.buy({ deal, again: false, maxTotal, onStep, signal, ...changes }),
  }
}

/** An asset with a manifest that can be had, and a listing of a license alone. */
async function sellLicense(changes: Parameters<typeof publish>[1] | object = {}) {
  const open = { ...manifest, files: [], name: 'A license' }
  const manifestHash = await serveManifest(network, open)
  const assetId = await register(network, { manifestHash })
  await publish(network, { assetId, ...changes })
  return assetId
}

test('loadItem, readDeal: default: one call and one manifest, then everything that is agreed to', async () => {
  const assetId = await sellLicense()
  const { item, services } = await servicesOf(assetId)
  assert.equal(item.manifest?.name, 'A license')
  assert.equal(item.card.asset.listing?.price, price)
  const { quote, license, manifest: sold } = await services.readDeal({ ...wishes, account: undefined })
  assert.equal(
    quote.split.reduce((sum, { amount }) => sum + amount, 0n),
    price,
  )
  assert.equal(quote.buyer, undefined)
  assert.equal(sold, item.manifest, 'not read twice')
  assert(license.sentences.some(({ about, kind }) => about === 'TRAIN' && kind === 'may'))
})

test('loadItem: behavior: without a gateway the asset is there, and why its description is not', async () => {
  const assetId = await sellLicense()
  const { item } = await servicesOf(assetId)
  const gateway = await startChaosProxy({ target: network.gatewayUrl })
  gateway.mode('reset')
  try {
    const deployment = { ...network.deployment, gateways: [gateway.url], rpcUrls: [network.anvil.rpcUrl] }
    const front = createCheckoutServices({ deployments: { chains: { 31_337: deployment } } })
    const found = await front.loadItem(item.card.id, signal)
    assert.equal(found.manifest, undefined)
    assert.equal(found.unread?.name, 'ContentUnavailableError')
  } finally {
    await gateway.close()
  }
})

test('loadItem: error: ConfigError names the attribute', async () => {
  await assert.rejects(servicesOf(999n), { name: 'ConfigError', attribute: 'asset' })
})

test('buy: default: a license is paid in one confirmation, told step by step, and found again', async () => {
  const assetId = await sellLicense()
  const { services, wallet } = await servicesOf(assetId)
  const { order, told } = await buyWith(services)
  assert.deepEqual(told, ['buy', 'sent', 'included'])
  assert.equal(order.state, 'Settled')
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 1)
  const [found] = await services.findOrders(wallet.address, signal)
  assert.equal(found?.orderId, order.orderId)
})

test('buy: behavior: a token that can be paid by signature is: one signature, one transaction', async () => {
  const assetId = await sellLicense({ token: network.token, price: 1_000n })
  await callToken(network.token, 'mint', [addressOf(buyer), 1_000n])
  const { services } = await servicesOf(assetId)
  const { told } = await buyWith(services)
  assert.deepEqual(told, ['sign', 'buy', 'sent', 'included'])
})

test('buy: error: QuoteChangedError, and nothing is paid', async () => {
  const assetId = await sellLicense()
  const { services, wallet } = await servicesOf(assetId)
  const deal = await services.readDeal({ ...wishes, account: wallet.address })
  await callMarket(network, seller, 'cancelOffer', [toContract(deal.quote.offer)])
  const before = await balanceOf(network, native, wallet.address)
  await assert.rejects(services.buy({ deal, again: false, maxTotal: price, onStep: () => {}, signal }), {
    name: 'OfferUnavailableError',
    status: 'Canceled',
  })
  assert.equal(await balanceOf(network, native, wallet.address), before)
})

test('readDeal: behavior: the offer of a link is what is sold; one of another asset is refused', async () => {
  const assetId = await sellLicense()
  const { services } = await servicesOf(assetId)
  const { offer, signature } = await offerOf(network, { assetId, price: 77n })
  const text = stringifyOffer({ offer, signature })
  const { quote } = await services.readDeal({ ...wishes, offer: text, account: undefined })
  assert.equal(quote.offer.price, 77n)
  const other = await servicesOf(await sellLicense())
  await assert.rejects(other.services.readDeal({ ...wishes, offer: text, account: undefined }), {
    name: 'ConfigError',
    attribute: 'offer',
  })
})

test('open: default: files are looked at before the payment, and opened, compared and confirmed after it', async () => {
  const { offer, files } = await sell(network, small)
  const { services } = await servicesOf(offer.assetId)
  const { deal, order, told } = await buyWith(services)
  assert.equal(await services.checkPayload(deal, signal), 'right')
  assert.equal(told[0], 'unlock')
  assert.equal(order.state, 'Open')
  await deliverKey(network.person(seller).client, { orderId: order.orderId })
  const orders = await services.openOrders()
  const done: number[] = []
  const opened = await orders.open({
    order,
    hashes: [],
    sink: undefined,
    onProgress: (progress) => done.push(progress.done),
    signal,
  })
  assert(!('kind' in opened))
  const [file] = opened
  assert(file?.blob)
  const { blob } = file
  assert.deepEqual(new Uint8Array(await blob.arrayBuffer()), files[0]?.bytes)
  assert.equal(done.at(-1), 9_000)
  const [delivered] = await services.findOrders(order.order.buyer, signal)
  assert(delivered)
  await orders.act({ name: 'confirm', order: delivered, fault: undefined, onStep: () => {}, signal })
  await network.mine(2)
  const receipt = await orders.createReceipt(delivered, 'order-123', signal)
  assert.equal(receipt.reference, 'order-123')
  const checks = await verifyReceipt(network.person(6).client, { receipt, files: [blob] })
  assert.deepEqual(
    checks.map(({ state }) => state),
    checks.map(() => 'true'),
  )
})

test('act: default: no key in time: one transaction, and the money is in the wallet', async () => {
  const { offer } = await sell(network, small)
  const { services, wallet } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  await network.travel(3_601)
  const orders = await services.openOrders()
  const before = await balanceOf(network, native, wallet.address)
  await orders.act({ name: 'refund', order, fault: undefined, onStep: () => {}, signal })
  assert((await balanceOf(network, native, wallet.address)) > before - 10n ** 15n)
  assert.equal(await orders.readCredit(wallet.address, native, signal), 0n)
  const [found] = await services.findOrders(wallet.address, signal)
  assert.equal(found?.refunded?.reason, 'NotDelivered')
})

test('act: behavior: the network’s clock is a little behind the page’s: it is waited for, and the wallet is asked once', async () => {
  const { offer } = await sell(network, small)
  const { services, wallet } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  await network.travel(3_590)
  const orders = await services.openOrders()
  const sent = () => wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length
  const before = sent()
  const steps: string[] = []
  const acting = orders.act({
    name: 'refund',
    order,
    fault: undefined,
    onStep: (step) => steps.push(step),
    signal,
  })
  await delay(1_500)
  assert.deepEqual(steps, [])
  await network.travel(20)
  await acting
  assert.equal(sent() - before, 1)
  assert.equal((await services.findOrders(wallet.address, signal))[0]?.refunded?.reason, 'NotDelivered')
})

test('open, act: behavior: a wrong key is found out, and shown to the contract', async () => {
  const { offer } = await sell(network, small)
  const { services } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  await callMarket(network, seller, 'deliver', [
    { ...order.order, offer: toContract(order.order.offer) },
    junkDelivery(),
  ])
  const orders = await services.openOrders()
  const fault = await orders.open({ order, hashes: [], sink: undefined, onProgress: () => {}, signal })
  assert.deepEqual(fault, { kind: 'key' })
  const [delivered] = await services.findOrders(order.order.buyer, signal)
  assert(delivered && 'kind' in fault)
  await orders.act({ name: 'dispute', order: delivered, fault, onStep: () => {}, signal })
  const [found] = await services.findOrders(order.order.buyer, signal)
  assert.equal(found?.refunded?.reason, 'WrongKey')
})

test('open, act: behavior: a leaf that is not what was promised comes with its proof', async () => {
  const { offer } = await sell(network, { ...small, badLeaf: 1 })
  const { services } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  await deliverKey(network.person(seller).client, { orderId: order.orderId })
  const orders = await services.openOrders()
  const fault = await orders.open({ order, hashes: [], sink: undefined, onProgress: () => {}, signal })
  assert('kind' in fault && fault.kind === 'leaf' && fault.proof)
  const [delivered] = await services.findOrders(order.order.buyer, signal)
  assert(delivered)
  await orders.act({ name: 'dispute', order: delivered, fault, onStep: () => {}, signal })
  const [found] = await services.findOrders(order.order.buyer, signal)
  assert.equal(found?.refunded?.reason, 'WrongChunk')
})

test('act: behavior: what another account paid back stays credit until it is taken', async () => {
  const { offer } = await sell(network, small)
  const { services, wallet } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  await callMarket(network, seller, 'refund', [{ ...order.order, offer: toContract(order.order.offer) }])
  const orders = await services.openOrders()
  assert.equal(await orders.readCredit(wallet.address, native, signal), price)
  await orders.act({ name: 'withdraw', order, fault: undefined, onStep: () => {}, signal })
  assert.equal(await orders.readCredit(wallet.address, native, signal), 0n)
})

test('watch: default: told of each change until it has ended', async () => {
  const { offer } = await sell(network, small)
  const { services } = await servicesOf(offer.assetId)
  const { order } = await buyWith(services)
  const orders = await services.openOrders()
  const seen: string[] = []
  const ended = new Promise<void>((resolve) => {
    orders.watch(order.orderId, {
      onOrder(now) {
        seen.push(`${now?.state} ${now?.final}`)
        if (now?.state === 'Settled' && now.final) resolve()
      },
      onError: () => {},
    })
  })
  await network.mine(2)
  await deliverKey(network.person(seller).client, { orderId: order.orderId })
  await network.mine(2)
  await confirmOrder(network.person(buyer).client, { orderId: order.orderId })
  await network.mine(2)
  await ended
  assert.equal(seen.at(-1), 'Settled true')
})

const ciphers = ['none', 'aes-256-gcm', 'aes-256-ctr']

/** An offer as bare calls bring it. */
function toContract<Offer extends { cipher: string }>(offer: Offer) {
  return { ...offer, cipher: ciphers.indexOf(offer.cipher) }
}

async function callToken(address: Hex, name: 'mint', args: readonly unknown[]) {
  const { testTokenAbi } = await import('@saharakit/contracts/abi')
  const { writeContract } = await import('viem/actions')
  const hash = await writeContract(network.chain, {
    address,
    abi: testTokenAbi,
    functionName: name,
    args,
  } as never)
  await network.chain.waitForTransactionReceipt({ hash })
}
