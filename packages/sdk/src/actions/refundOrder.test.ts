import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zeroHash } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, sell } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { buyer, price, seller } from '../../test/sales.ts'
import { claimOrder, confirmOrder, deliverKey, getOrder, refundOrder } from '../index.ts'

let network: Network
const small = { files: [{ name: 'a.txt', bytes: bytesOf(100) }] }
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

test('refundOrder: default: after the time, with the money sent along', async () => {
  const { offer } = await sell(network, small)
  const { client, orderId } = await buy(network, offer)
  await assert.rejects(refundOrder(client, { orderId }), reverts('TooEarly'))
  await network.travel(3_601)
  const { amount, withdrawn } = await refundOrder(client, { orderId, withdraw: true })
  assert.deepEqual([amount, withdrawn], [price, price])
  assert.equal((await getOrder(client, { orderId }))?.refunded?.reason, 'NotDelivered')
})

test('refundOrder: behavior: anybody may after the time, and a seller at once; the credit is the buyer’s', async () => {
  const { offer } = await sell(network, small)
  const first = await buy(network, offer)
  const done = await refundOrder(network.person(seller).client, { orderId: first.orderId })
  assert.deepEqual([done.amount, done.withdrawn], [price, 0n])
  assert.equal((await getOrder(first.client, first))?.refunded?.reason, 'Declined')
  const second = await buy(network, offer, { times: 1 })
  await network.travel(3_601)
  const stranger = network.person(6).client
  const theirs = refundOrder(stranger, { orderId: second.orderId, withdraw: true })
  await assert.rejects(theirs, reverts('NotBuyer'))
  assert.equal((await refundOrder(stranger, { orderId: second.orderId })).amount, price)
})

test('refundOrder: error: OrderNotFoundError; WrongOrderState once it is paid back', async () => {
  const { client } = network.person(buyer)
  await assert.rejects(refundOrder(client, { orderId: zeroHash }), { name: 'OrderNotFoundError' })
  const { offer } = await sell(network, small)
  const { orderId } = await buy(network, offer)
  await refundOrder(network.person(seller).client, { orderId })
  await assert.rejects(refundOrder(client, { orderId }), reverts('WrongOrderState'))
})

test('confirmOrder: default: the license is there at once; only its buyer may', async () => {
  const { offer } = await sell(network, small)
  const { client, orderId } = await buy(network, offer)
  await deliverKey(network.person(seller).client, { orderId })
  await assert.rejects(confirmOrder(network.person(5).client, { orderId }), reverts('NotBuyer'))
  const { licenseTokenId, hash } = await confirmOrder(client, { orderId })
  assert.equal(licenseTokenId, (offer.assetId << 32n) | 2n)
  const { settled } = (await getOrder(client, { orderId })) ?? {}
  assert.deepEqual([settled?.tx, settled?.confirmed], [hash, true])
})

test('claimOrder: default: all that nobody disputed in time, in one transaction', async () => {
  const { offer } = await sell(network, small)
  const { client } = network.person(seller)
  const bought = [await buy(network, offer), await buy(network, offer, { by: 4 })]
  await deliverKey(client)
  const [first] = bought
  assert(first)
  await assert.rejects(claimOrder(client, { orderId: first.orderId }), reverts('TooEarly'))
  await assert.rejects(claimOrder(client), reverts('NothingToWithdraw'))
  await network.travel(3_601)
  const { settled, remaining } = await claimOrder(client)
  assert.deepEqual(
    settled.map(({ orderId, toVault, toReferrer }) => [orderId, toVault, toReferrer]),
    bought.map(({ orderId }) => [orderId, price, 0n]),
  )
  assert.equal(remaining, 0)
  const order = await getOrder(client, { orderId: first.orderId })
  assert.deepEqual([order?.state, order?.settled?.confirmed], ['Settled', false])
  assert.equal(order?.order.buyer, addressOf(buyer).toLowerCase())
})
