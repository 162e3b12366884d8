import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startNetwork } from '../../test/network.ts'
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
import { until } from '../../test/until.ts'
import { watchOrder } from './watchOrder.ts'

test('watchOrder: default: tells each change until the order has ended for good', async () => {
  const network = await startNetwork({ market: true, finality: 2 })
  try {
    const offer = await publish(network, { assetId: await register(network), ...withPayload })
    const { orderId, order } = await purchase(network, offer)
    const seen: string[] = []
    const { client } = network.person(buyer)
    const tell = (state: string | undefined, final: boolean | undefined) => seen.push(`${state} ${final}`)
    watchOrder(client, { orderId, onOrder: (now) => tell(now?.state, now?.final) })
    await until(() => seen.at(-1) === 'Open false')
    await network.mine(2)
    await until(() => seen.at(-1) === 'Open true')
    await callMarket(network, seller, 'deliver', [order, junkDelivery()])
    await until(() => seen.at(-1) === 'Delivered false')
    await callMarket(network, buyer, 'confirm', [order])
    await until(() => seen.at(-1) === 'Settled false')
    await network.mine(2)
    await until(() => seen.at(-1) === 'Settled true')
    const asked = network.proxy.counts.calls
    await new Promise((resolve) => setTimeout(resolve, 300))
    assert.equal(network.proxy.counts.calls, asked)
    assert.deepEqual(seen, ['Open false', 'Open true', 'Delivered false', 'Settled false', 'Settled true'])
  } finally {
    await network.stop()
  }
})

test('watchOrder: behavior: a reorg takes a delivery back; a failed look is told and made again', async () => {
  const network = await startNetwork({ market: true, finality: 3 })
  try {
    const offer = await publish(network, { assetId: await register(network), ...withPayload })
    const { orderId, order } = await purchase(network, offer)
    await network.mine(3)
    const seen: (string | undefined)[] = []
    const errors: string[] = []
    const stop = watchOrder(network.person(buyer).client, {
      orderId,
      onOrder: (now) => seen.push(now?.state),
      onError: ({ name }) => errors.push(name),
    })
    await callMarket(network, seller, 'deliver', [order, junkDelivery()])
    await until(() => seen.at(-1) === 'Delivered')
    network.proxy.mode('429')
    await until(() => errors.includes('RpcUnavailableError'))
    network.proxy.mode('ok')
    await network.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
    await until(() => seen.at(-1) === 'Open')
    await network.chain.request({ method: 'anvil_reorg', params: [5, []] } as never)
    await until(() => seen.at(-1) === undefined)
    stop()
  } finally {
    await network.stop()
  }
})
