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
import { createRpcIndexer, getOrder, type Hex, type Indexer, openStore } from '../index.ts'
import type { OrderRow } from '../indexer/MarketRows.ts'
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

test('listOrders: behavior: on a long chain an indexer says what was before; one that lies or fails is passed over', async () => {
  const offer = await publish(network, { assetId: await register(network), ...withPayload })
  const first = await purchase(network, offer, { by: 6 })
  await network.mine(1_001)
  const own = network.person(9).client
  const indexer: Indexer = { ...createRpcIndexer(own), name: 'graphql' }
  const mine = { buyer: addressOf(6), assetId: offer.assetId }
  let blocks = 0n
  /** A client with an empty device that counts the blocks whose logs it reads itself. */
  const look = async (given: Indexer) => {
    blocks = 0n
    const { client } = network.person(9, { indexer: given, storage: openStore({ name: `${Math.random()}` }) })
    const request = (async (
      args: { method: string; params?: readonly { fromBlock: Hex; toBlock: Hex }[] },
      options,
    ) => {
      const [range] = args.params ?? []
      if (args.method === 'eth_getLogs' && range)
        blocks += BigInt(range.toBlock) - BigInt(range.fromBlock) + 1n
      return (client.rpc.request as (...all: unknown[]) => unknown)(args, options)
    }) as typeof client.rpc.request
    const spied = { ...client, rpc: { ...client.rpc, request }, indexer: given }
    const { rows } = await listOrders(spied, mine)
    const byId = await getOrder({ ...spied, store: openStore({ name: `${Math.random()}` }) }, first)
    return [rows.map(({ orderId }) => orderId), byId?.orderId]
  }
  await indexer.getHead()
  const second = await purchase(network, offer, { by: 6 })
  // As one that is some blocks behind: what came since is read from the chain.
  const head = await indexer.getHead()
  const behind: Indexer = {
    ...indexer,
    getHead: async () => ({ ...head, indexedBlock: second.block - 1n }),
    listOrders: async (parameters) => {
      const page = await indexer.listOrders(parameters)
      return { ...page, rows: page.rows.filter(({ orderId }) => orderId !== second.orderId) }
    },
  }
  const all = [[second.orderId, first.orderId], first.orderId]
  assert.deepEqual(await look(behind), all)
  assert(blocks < 1_000n, `${blocks} blocks`)
  const broken: Indexer = { ...indexer, listOrders: () => Promise.reject(new Error('away')) }
  assert.deepEqual(await look(broken), all)
  const lying: Indexer = {
    ...indexer,
    listOrders: async (parameters) => {
      const page = await indexer.listOrders(parameters)
      const lie = (row: OrderRow): OrderRow => ({ ...row, order: { ...row.order, buyer: addressOf(1) } })
      return { ...page, rows: page.rows.map(lie) }
    },
  }
  assert.deepEqual(await look(lying), all)
})
