import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zeroAddress } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { getToken } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('getToken: default, the native coin, and what is no token', async () => {
  const { client } = network.person(3)
  assert.deepEqual(await getToken(client, { token: network.token }), { symbol: 'TST', decimals: 6 })
  assert.deepEqual(await getToken(client, { token: zeroAddress }), { symbol: 'ETH', decimals: 18 })
  const { Campaigns } = network.deployment.contracts
  for (const token of [Campaigns, network.person(4).wallet.address])
    assert.deepEqual(await getToken(client, { token }), { symbol: '', decimals: 0 })
})
