import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { callToken, deployToken, readToken } from '../../test/tokens.ts'
import { allowToken } from './allowToken.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('allowToken: behavior: exactly the amount, also where a token changes an allowance only from nothing', async () => {
  const token = await deployToken(network, 'ResetToken', 100n, 2)
  const { Campaigns } = network.deployment.contracts
  const allowed = () => readToken(network.chain, token, 'allowance', [addressOf(2), Campaigns])
  const { client, wallet } = network.person(2)
  const sent = () => wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length
  await allowToken(client, { token, amount: 70n })
  assert.deepEqual([await allowed(), sent()], [70n, 1])
  await allowToken(client, { token, amount: 60n })
  assert.deepEqual([await allowed(), sent()], [70n, 1], 'what is there is enough')
  await callToken(network.chain, token, 'approve', [Campaigns, 0n], 2)
  await callToken(network.chain, token, 'approve', [Campaigns, 5n], 2)
  await allowToken(client, { token, amount: 80n })
  assert.deepEqual([await allowed(), sent()], [80n, 3], 'taken back first')
})
