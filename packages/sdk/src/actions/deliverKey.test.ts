import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256 } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, sell } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { callMarket, purchase, seller } from '../../test/sales.ts'
import { deliverKey, getOrder, openDelivery, setDeliverer } from '../index.ts'

let network: Network
const small = { files: [{ name: 'a.txt', bytes: bytesOf(100) }] }
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

test('deliverKey: default: one order; its buyer reads the key, on another machine too', async () => {
  const { offer, key } = await sell(network, small)
  const { client, wallet, orderId } = await buy(network, offer)
  const { delivered, failed, hash, remaining } = await deliverKey(network.person(seller).client, { orderId })
  assert.deepEqual([delivered, failed, remaining], [[orderId], [], 0])
  const order = await getOrder(client, { orderId })
  assert(order)
  assert.equal(order.state, 'Delivered')
  assert.equal(order.delivery?.tx, hash)
  assert.deepEqual(await openDelivery(client, { order }), { key, right: true })
  // Another client of the same wallet knows nothing yet, and finds everything by one signature.
  const other = network.person(3)
  assert.deepEqual(await openDelivery(other.client, { order }), { key, right: true })
  assert.equal(other.wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4').length, 1)
  assert(wallet.requests.length > 0)
})

test('deliverKey: behavior: everything that waits in one transaction and one signature; late ones are left out', async () => {
  const { client, wallet } = network.person(seller)
  const [first, second] = [await sell(network, small), await sell(network, small)]
  const late = await buy(network, first.offer)
  await network.travel(3_601)
  const orders = [
    await buy(network, first.offer, { times: 1 }),
    await buy(network, first.offer, { by: 4 }),
    await buy(network, second.offer),
  ]
  const done = await deliverKey(client)
  assert.deepEqual(
    done.delivered,
    orders.map(({ orderId }) => orderId),
  )
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 1)
  for (const [index, { orderId, client: their }] of orders.entries()) {
    const order = await getOrder(their, { orderId })
    assert(order)
    const { key } = index === 2 ? second : first
    assert.deepEqual(await openDelivery(their, { order }), { key, right: true })
  }
  assert.equal((await getOrder(client, { orderId: late.orderId }))?.state, 'Open')
  assert.deepEqual(await deliverKey(client), { delivered: [], failed: [], hash: undefined, remaining: 0 })
})

test('deliverKey: behavior: a deliverer brings the key in the seller’s name, and no other key', async () => {
  const { offer, key } = await sell(network, small)
  const { orderId, client } = await buy(network, offer)
  const deliverer = network.person(7).client
  const asked = { orderId, seller: addressOf(seller) }
  await assert.rejects(deliverKey(deliverer, { ...asked, keyOf: () => key }), reverts('NotDeliverer'))
  await setDeliverer(network.person(seller).client, { deliverer: addressOf(7), allowed: true })
  const wrong = { ...asked, keyOf: () => keccak256('0x00') }
  await assert.rejects(deliverKey(deliverer, wrong), { name: 'KeyMismatchError', orderId })
  await deliverKey(deliverer, { seller: addressOf(seller), keyOf: async () => key })
  const order = await getOrder(client, { orderId })
  assert(order)
  assert.deepEqual(await openDelivery(client, { order }), { key, right: true })
  await setDeliverer(network.person(seller).client, { deliverer: addressOf(7), allowed: false })
})

test('deliverKey: error: an offer of another wallet’s key: nothing is sent, and the others are delivered', async () => {
  const { client, wallet } = network.person(seller)
  const foreign = await sell(network, { ...small, offer: { keyCommit: keccak256('0x1234') } })
  const lost = await sell(network, { ...small, offer: { salt: keccak256('0x4321') } })
  const sound = await sell(network, small)
  const bought = [
    await buy(network, foreign.offer),
    await buy(network, lost.offer),
    await buy(network, sound.offer),
  ] as const
  const [first, second, third] = bought.map(({ orderId }) => orderId)
  await assert.rejects(deliverKey(client, { orderId: bought[0].orderId }), {
    name: 'KeyMismatchError',
    orderId: first,
  })
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 0)
  const { delivered, failed } = await deliverKey(client)
  assert.deepEqual(delivered, [third])
  assert.deepEqual(
    failed.map(({ orderId, error }) => [orderId, error.name]),
    [
      [first, 'KeyMismatchError'],
      [second, 'ContentUnavailableError'],
    ],
  )
})

test('deliverKey: error: OrderNotFoundError; WrongOrderState for what is delivered; DeliveryTooLate', async () => {
  const { client } = network.person(seller)
  await assert.rejects(deliverKey(client, { orderId: keccak256('0x00') }), { name: 'OrderNotFoundError' })
  const { offer } = await sell(network, small)
  const { orderId } = await buy(network, offer)
  await deliverKey(client, { orderId })
  await assert.rejects(deliverKey(client, { orderId }), reverts('WrongOrderState'))
  const late = await buy(network, offer, { times: 1 })
  await network.travel(3_601)
  await assert.rejects(deliverKey(client, { orderId: late.orderId }), reverts('DeliveryTooLate'))
})

test('openDelivery: error: another account, a purchase by another program, nothing delivered yet', async () => {
  const { offer } = await sell(network, small)
  const { orderId, client } = await buy(network, offer)
  const open = await getOrder(client, { orderId })
  assert(open)
  await assert.rejects(openDelivery(client, { order: open }), reverts('WrongOrderState'))
  await deliverKey(network.person(seller).client, { orderId })
  const order = await getOrder(client, { orderId })
  assert(order)
  const stranger = openDelivery(network.person(5).client, { order })
  await assert.rejects(stranger, { name: 'OrderNotFoundError', shortMessage: /Another account/ })
  const foreign = await purchase(network, offer, { by: 3 })
  await deliverKey(network.person(seller).client, { orderId: foreign.orderId })
  const theirs = await getOrder(client, { orderId: foreign.orderId })
  assert(theirs)
  await assert.rejects(openDelivery(client, { order: theirs }), { name: 'OrderNotFoundError' })
  await callMarket(network, 3, 'confirm', [foreign.order])
})
