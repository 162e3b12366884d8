import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerTestAsset } from '../../test/assets.ts'
import { type Network, startNetwork } from '../../test/network.ts'
import { countAssets } from './countAssets.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

const sourceOf = (lens = network.deployment.contracts.AssetLens) => ({
  chainId: 31_337,
  rpcUrls: [network.proxy.url],
  lens: lens ?? `0x${'12'.repeat(20)}`,
})

test('countAssets: default: the number of the newest asset, 0 where there is none', async () => {
  assert.equal(await countAssets({ source: sourceOf() }), 0n)
  const assetId = await registerTestAsset(network.person(1))
  assert.equal(await countAssets({ source: sourceOf() }), assetId)
})

test('countAssets: error: no contract at the address, another chain, and a signal', async () => {
  const nowhere = sourceOf(`0x${'12'.repeat(20)}`)
  await assert.rejects(countAssets({ source: nowhere }), {
    name: 'RpcInvalidResponseError',
    details: /no contract/,
  })
  await assert.rejects(countAssets({ source: { ...nowhere, chainId: 1 } }), { name: 'RpcWrongChainError' })
  const reason = new Error('element removed')
  await assert.rejects(countAssets({ source: sourceOf(), signal: AbortSignal.abort(reason) }), reason)
})
