import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import {
  buyer,
  callMarket,
  junkDelivery,
  publish,
  purchase,
  register,
  seller,
  withPayload,
} from '../../test/sales.ts'
import { listOrders } from './listOrders.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

test('listOrders: default: a buyer finds every purchase again, a seller all that wait, newest first', async () => {
  const { client } = network.person(9)
  const [first, second] = [await register(network), await register(network)]
  assert.deepEqual(await listOrders(client, { buyer: addressOf(buyer) }), { rows: [], after: undefined })
  const offer = await publish(network, { assetId: first, ...withPayload })
  const one = await purchase(network, offer)
  const two = await purchase(network, offer)
  const three = await purchase(network, await publish(network, { assetId: second }), { by: 4 })
  await callMarket(network, seller, 'deliver', [one.order, junkDelivery()])
  const idsOf = async (parameters: Parameters<typeof listOrders>[1]) =>
    (await listOrders(client, parameters)).rows.map(({ orderId }) => orderId)
  assert.deepEqual(await idsOf({ buyer: addressOf(buyer) }), [two.orderId, one.orderId])
  assert.deepEqual(await idsOf({ seller: addressOf(seller) }), [three.orderId, two.orderId, one.orderId])
  assert.deepEqual(await idsOf({ seller: addressOf(seller), state: 'Open' }), [two.orderId])
  assert.deepEqual(await idsOf({ assetId: second }), [three.orderId])
  assert.deepEqual(await idsOf({ buyer: addressOf(buyer), assetId: second }), [])
  assert.deepEqual(await idsOf({}), [three.orderId, two.orderId, one.orderId])
  const [delivered] = (await listOrders(client, { state: 'Delivered' })).rows
  assert.equal(delivered?.delivery?.sealedKey, junkDelivery().sealedKey)
})

test('listOrders: behavior: pages go on behind an order, whatever is bought meanwhile', async () => {
  const { client } = network.person(9)
  const offer = await publish(network, { assetId: await register(network) })
  const bought = [await purchase(network, offer), await purchase(network, offer, { by: 5 })]
  const third = await purchase(network, offer, { by: 6 })
  const page = await listOrders(client, { assetId: offer.assetId, limit: 2 })
  assert.deepEqual(
    page.rows.map(({ orderId }) => orderId),
    [third.orderId, bought[1]?.orderId],
  )
  await purchase(network, offer, { by: 7 })
  const rest = await listOrders(client, { assetId: offer.assetId, limit: 2, after: page.after })
  assert.deepEqual(
    rest.rows.map(({ orderId }) => orderId),
    [bought[0]?.orderId],
  )
  assert.equal(rest.after, undefined)
})

test('listOrders: behavior: only new blocks are read again, and a reorg is noticed', async () => {
  const { client } = network.person(9)
  const offer = await publish(network, { assetId: await register(network) })
  const kept = await purchase(network, offer, { by: 8 })
  await network.mine(2)
  const mine = { buyer: addressOf(8) }
  assert.deepEqual(
    (await listOrders(client, mine)).rows.map(({ orderId }) => orderId),
    [kept.orderId],
  )
  const ranges: string[] = []
  const request = (async (args: { method: string; params?: readonly { fromBlock: string }[] }, options) => {
    if (args.method === 'eth_getLogs') ranges.push(args.params?.[0]?.fromBlock ?? '')
    return (client.rpc.request as (...all: unknown[]) => unknown)(args, options)
  }) as typeof client.rpc.request
  const spied = { ...client, rpc: { ...client.rpc, request } }
  assert.equal((await listOrders(spied, mine)).rows.length, 1)
  const head = await network.chain.getBlockNumber()
  assert(Number(ranges[0]) >= Number(head) - 1, `read from ${ranges[0]} where the head is ${head}`)
  // The blocks since the purchase are replaced by empty ones: it never was.
  await network.chain.request({
    method: 'anvil_reorg',
    params: [Number(head - kept.block) + 1, []],
  } as never)
  assert.deepEqual((await listOrders(client, mine)).rows, [])
})
