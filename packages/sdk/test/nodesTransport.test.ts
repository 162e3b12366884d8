import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../src/../test/network.ts'
import { getCampaign, nodesTransport } from '../src/index.ts'
import { startChaosProxy } from '../src/testing/node.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('nodesTransport: behavior: passes over a node that lies about ids or its chain', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  const { campaignId } = await network.campaign()
  for (const mode of ['wrongid', 'wrongchain', 'trunc', '429', 'nobatch'] as const) {
    proxy.mode(mode)
    const transport = nodesTransport({ urls: [proxy.url, network.anvil.rpcUrl], chainId: 31337 })
    assert.equal(
      (await getCampaign(network.person(2, { transport }).client, { campaignId })).campaignId,
      campaignId,
    )
  }
  await proxy.close()
})
