import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256 } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, sell } from '../../test/payloads.ts'
import { seller } from '../../test/sales.ts'
import { until } from '../../test/until.ts'
import { getOrder, type Hex, keepDelivering, refundOrder } from '../index.ts'
import { accountSeed } from '../market/accountSeed.ts'

let network: Network
const small = { files: [{ name: 'a.txt', bytes: bytesOf(100) }] }
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

test('keepDelivering: default: keys go out as orders come in, and undisputed orders are settled', async () => {
  const { client } = network.person(seller)
  const { offer } = await sell(network, small)
  const first = await buy(network, offer)
  const delivered: Hex[] = []
  const claimed: Hex[] = []
  const stop = keepDelivering(client, {
    onDelivered: ({ orderIds }) => delivered.push(...orderIds),
    onClaimed: ({ settled }) => claimed.push(...settled.map(({ orderId }) => orderId)),
    onError: (error) => assert.fail(error),
  })
  await until(() => delivered.includes(first.orderId))
  const second = await buy(network, offer, { by: 4 })
  await until(() => delivered.includes(second.orderId))
  await network.travel(3_601)
  await until(() => claimed.length === 2)
  assert.deepEqual(delivered, [first.orderId, second.orderId])
  assert.deepEqual([...claimed].sort(), [...delivered].sort())
  stop()
  const third = await buy(network, offer, { times: 1 })
  await new Promise((resolve) => setTimeout(resolve, 600))
  assert.equal((await getOrder(client, third))?.state, 'Open')
  await refundOrder(client, third)
})

test('keepDelivering: behavior: what was declined is not asked again, and what failed is told with its order', async () => {
  const { client, wallet } = network.person(seller)
  const sound = await sell(network, small)
  const foreign = await sell(network, { ...small, offer: { keyCommit: keccak256('0x11') } })
  const [one, two] = [await buy(network, sound.offer), await buy(network, foreign.offer)]
  await accountSeed(client)
  wallet.behave('reject')
  const errors: (readonly [string, Hex | undefined])[] = []
  const delivered: Hex[] = []
  const ends = new AbortController()
  keepDelivering(client, {
    signal: ends.signal,
    onDelivered: ({ orderIds }) => delivered.push(...orderIds),
    onError: ({ name }, orderId) => errors.push([name, orderId]),
  })
  await until(() => errors.some(([name]) => name === 'WalletRejectedError'))
  const asked = () => wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length
  const before = asked()
  await new Promise((resolve) => setTimeout(resolve, 800))
  assert.equal(asked(), before)
  wallet.behave('approve')
  const three = await buy(network, sound.offer, { by: 5 })
  await until(() => delivered.length > 0)
  assert.deepEqual(delivered, [three.orderId])
  ends.abort()
  assert(!delivered.includes(one.orderId) && !delivered.includes(two.orderId))
})

test('keepDelivering: behavior: a node that fails is asked again', async () => {
  const { client } = network.person(seller)
  const { offer } = await sell(network, small)
  const errors: string[] = []
  const delivered: Hex[] = []
  const stop = keepDelivering(client, {
    onError: ({ name }) => errors.push(name),
    onDelivered: ({ orderIds }) => delivered.push(...orderIds),
  })
  network.proxy.mode('429')
  await until(() => errors.includes('RpcUnavailableError'))
  network.proxy.mode('ok')
  const { orderId } = await buy(network, offer)
  await until(() => delivered.includes(orderId))
  stop()
})
