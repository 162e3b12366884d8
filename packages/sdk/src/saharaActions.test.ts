import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createClient, createWalletClient, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, startNetwork } from './../test/network.ts'
import { saharaActions, saharaLocal } from './index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('saharaActions: behavior: a viem wallet client with a local account does all of it', async () => {
  const { campaignId } = await network.campaign()
  const account = privateKeyToAccount(keyOf(8))
  const client = createWalletClient({
    account,
    chain: saharaLocal,
    transport: http(network.anvil.rpcUrl),
    pollingInterval: 50,
  }).extend(saharaActions({ deployment: network.deployment, gateway: network.gatewayUrl }))
  assert.equal((await client.getCampaign({ campaignId })).campaignId, campaignId)
  assert.equal(await client.getAccount(), account.address)
  assert.equal((await client.requestSeat({ campaignId })).seat, 1)
  assert(!('buildCampaign' in client))
  assert.throws(
    () => createClient({ transport: http('http://127.0.0.1:1') }).extend(saharaActions() as never),
    { name: 'ConfigError' },
  )
})
