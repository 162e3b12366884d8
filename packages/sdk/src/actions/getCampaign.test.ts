import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Hex, http } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { getCampaign } from '../index.ts'
import { startChaosProxy } from '../testing/node.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('getCampaign: error: ConfigError where there is none', async () => {
  await assert.rejects(getCampaign(network.person(2).client, { campaignId: 99n }), {
    name: 'ConfigError',
    attribute: 'campaign',
  })
})

test('getCampaign: error: RpcWrongChainError, RpcInvalidResponseError, RpcUnavailableError', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  for (const [mode, name] of [
    ['wrongchain', 'RpcWrongChainError'],
    ['502html', 'RpcUnavailableError'],
    ['200html', 'RpcInvalidResponseError'],
    ['reset', 'RpcUnavailableError'],
    ['null', /^Rpc/],
  ] as const) {
    proxy.mode(mode)
    const { client } = network.person(2, { transport: http(proxy.url, { retryCount: 0 }) })
    await assert.rejects(getCampaign(client, { campaignId: 1n }), { name }, mode)
  }
  await proxy.close()
})

test('getCampaign: error: another genesis block behind the same chain id', async () => {
  const deployment = { ...network.deployment, genesisHash: `0x${'11'.repeat(32)}` as Hex }
  await assert.rejects(getCampaign(network.person(2, { deployment }).client, { campaignId: 1n }), {
    name: 'RpcWrongChainError',
  })
})
