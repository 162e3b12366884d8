import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zeroAddress } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import {
  buyer,
  callMarket,
  price,
  publish,
  purchase,
  register,
  seller,
  withPayload,
} from '../../test/sales.ts'
import { getMarketCredit, withdrawMarketCredit } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

test('withdrawMarketCredit: default: a refund, to the account itself or to another', async () => {
  const assetId = await register(network)
  const { client } = network.person(buyer)
  const refund = async () => {
    const { order } = await purchase(network, await publish(network, { assetId, ...withPayload }))
    await callMarket(network, seller, 'refund', [order])
  }
  await refund()
  const tokens = [zeroAddress]
  assert.equal((await getMarketCredit(client, { tokens }))[0]?.refunds, price)
  const own = await network.chain.getBalance({ address: addressOf(buyer) })
  assert.equal((await withdrawMarketCredit(client, { token: zeroAddress, from: 'refunds' })).amount, price)
  assert((await network.chain.getBalance({ address: addressOf(buyer) })) < own + price, 'less the gas')
  assert.equal((await getMarketCredit(client, { tokens }))[0]?.refunds, 0n)

  await refund()
  const to = addressOf(9)
  const other = await network.chain.getBalance({ address: to })
  await withdrawMarketCredit(client, { token: zeroAddress, from: 'refunds', to })
  assert.equal(await network.chain.getBalance({ address: to }), other + price)
})
