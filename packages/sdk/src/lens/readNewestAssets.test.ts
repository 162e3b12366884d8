import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerTestAsset } from '../../test/assets.ts'
import { type Network, startNetwork } from '../../test/network.ts'
import { readNewestAssets } from './readNewestAssets.ts'

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

test('readNewestAssets: default: the newest first, and none where there is none', async () => {
  assert.deepEqual(await readNewestAssets({ source: sourceOf(), limit: 3 }), [])
  const first = await registerTestAsset(network.person(1))
  const second = await registerTestAsset(network.person(1))
  const idsOf = async (limit: number) =>
    (await readNewestAssets({ source: sourceOf(), limit })).map(({ assetId }) => assetId)
  assert.deepEqual(await idsOf(3), [second, first])
  assert.deepEqual(await idsOf(1), [second])
})

test('readNewestAssets: error: no contract at the address, another chain, and a signal', async () => {
  const nowhere = sourceOf(`0x${'12'.repeat(20)}`)
  await assert.rejects(readNewestAssets({ source: nowhere, limit: 1 }), {
    name: 'RpcInvalidResponseError',
    details: /no contract/,
  })
  await assert.rejects(readNewestAssets({ source: { ...nowhere, chainId: 1 }, limit: 1 }), {
    name: 'RpcWrongChainError',
  })
  const reason = new Error('element removed')
  const signal = AbortSignal.abort(reason)
  await assert.rejects(readNewestAssets({ source: sourceOf(), limit: 1, signal }), reason)
})
