import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zeroHash } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import {
  buyer,
  callMarket,
  junkDelivery,
  price,
  publish,
  purchase,
  register,
  withPayload,
} from '../../test/sales.ts'
import { getOrder } from './getOrder.ts'

let network: Network
let assetId: bigint
before(async () => {
  network = await startNetwork({ market: true })
  assetId = await register(network)
})
after(() => network.stop())

/** The same with all addresses in lower case, as they are read. */
function lowercase<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toLowerCase() as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, entry]) => [name, lowercase(entry)])
  return Object.fromEntries(entries) as Value
}

test('getOrder: default: a purchase that waits for its key, then delivered, then settled', async () => {
  const { client } = network.person(buyer)
  const offer = await publish(network, { assetId, ...withPayload })
  const { orderId, order, tx, block } = await purchase(network, offer)
  const open = await getOrder(client, { orderId })
  assert(open)
  const { timestamp } = await network.chain.getBlock({ blockNumber: block })
  assert.deepEqual([open.state, open.deadline, open.final], ['Open', Number(timestamp) + 3_600, false])
  assert.deepEqual(open.opened, { block, tx })
  const { offer: sold, ...purchased } = lowercase(order)
  assert.deepEqual(open.order, { ...purchased, offer: { ...sold, cipher: 'aes-256-ctr' } })
  await network.mine()
  assert.equal((await getOrder(client, { orderId }))?.final, true)

  const sent = await callMarket(network, 2, 'deliver', [order, junkDelivery()])
  const delivered = await getOrder(client, { orderId })
  assert.equal(delivered?.state, 'Delivered')
  assert.deepEqual(delivered?.delivery, { ...junkDelivery(), block: sent.block, tx: sent.hash })
  await callMarket(network, buyer, 'confirm', [order])
  const settled = await getOrder(client, { orderId })
  assert.equal(settled?.state, 'Settled')
  assert.equal(settled?.deadline, 0)
  assert.equal(settled?.settled?.confirmed, true)
  assert.equal(settled?.settled?.licenseTokenId, (assetId << 32n) | 2n)
  assert.deepEqual(settled?.delivery, delivered?.delivery)
})

test('getOrder: behavior: a license alone is settled by its purchase; a refund says why', async () => {
  const { client } = network.person(buyer)
  const alone = await purchase(network, await publish(network, { assetId }))
  const license = await getOrder(client, { orderId: alone.orderId })
  assert.equal(license?.state, 'Settled')
  assert.equal(license?.settled?.tx, alone.tx)
  const { orderId, order } = await purchase(network, await publish(network, { assetId, ...withPayload }))
  await callMarket(network, 2, 'refund', [order])
  const refunded = await getOrder(client, { orderId })
  assert.equal(refunded?.state, 'Refunded')
  assert.deepEqual([refunded?.refunded?.reason, refunded?.refunded?.amount], ['Declined', price])
})

test('getOrder: behavior: nothing is known of an order that does not exist, and a lost note is no loss', async () => {
  const { client } = network.person(buyer)
  assert.equal(await getOrder(client, { orderId: zeroHash }), undefined)
  const { orderId, block } = await purchase(network, await publish(network, { assetId }))
  await network.mine()
  const order = await getOrder(client, { orderId })
  const [note] = (await client.store.list('cache')).filter(({ id }) => id.endsWith(orderId))
  assert(note)
  const { state: _, deadline: __, final: ___, ...facts } = order ?? {}
  assert.deepEqual(note.value, facts)
  // As after a reorg that moved the purchase further back than anybody thought.
  const opened = { block: block + 10_000n, tx: orderId }
  await client.store.put('cache', { ...note, value: { ...facts, settled: undefined, opened } })
  assert.deepEqual(await getOrder(client, { orderId }), order)
})

test('getOrder: behavior: a node that gives few blocks at a time is asked in parts', async () => {
  const { orderId } = await purchase(network, await publish(network, { assetId }))
  const { client } = network.person(buyer)
  const asked: bigint[] = []
  const narrow = async ({ method, params }: { method: string; params?: unknown }) => {
    const [filter] = (params ?? []) as readonly { fromBlock: `0x${string}`; toBlock: `0x${string}` }[]
    if (method === 'eth_getLogs' && filter) {
      const blocks = BigInt(filter.toBlock) - BigInt(filter.fromBlock) + 1n
      asked.push(blocks)
      if (blocks > 3n) throw Object.assign(new Error('range too large'), { code: -32_005 })
    }
    return network.chain.request({ method, params } as never)
  }
  const rpc = { ...client.rpc, request: narrow } as typeof client.rpc
  const other = network.person(buyer).client
  assert.equal((await getOrder({ ...other, rpc }, { orderId }))?.orderId, orderId)
  assert(asked.length > 2 && asked.every((blocks) => blocks > 0n))
})

test('getOrder: error: RpcInvalidResponseError for a node that changes an order', async () => {
  const { orderId } = await purchase(network, await publish(network, { assetId }))
  const { client } = network.person(buyer)
  const request = (async (args: { method: string }, options: object) => {
    const answer = await (client.rpc.request as (...all: unknown[]) => Promise<unknown>)(args, options)
    if (args.method !== 'eth_getLogs') return answer
    return JSON.parse(JSON.stringify(answer).replaceAll(price.toString(16), (price + 1n).toString(16)))
  }) as typeof client.rpc.request
  const lying = { ...client, rpc: { ...client.rpc, request } }
  await assert.rejects(getOrder(lying, { orderId }), { name: 'RpcInvalidResponseError' })
})

test('getOrder: error: ConfigError where the chain has no market', async () => {
  const { client } = network.person(buyer)
  const { Campaigns, Lens } = client.deployment.contracts
  const bare = { ...client, deployment: { ...client.deployment, contracts: { Campaigns, Lens } } }
  await assert.rejects(getOrder(bare, { orderId: zeroHash }), {
    name: 'ConfigError',
    attribute: 'deployment',
  })
})

test('getOrder: error: RpcUnavailableError where no node answers', async () => {
  network.proxy.mode('502html')
  try {
    const { client } = network.person(buyer)
    await assert.rejects(getOrder(client, { orderId: zeroHash }), { name: 'RpcUnavailableError' })
  } finally {
    network.proxy.mode('ok')
  }
})
