import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assetLensAbi } from '@saharakit/contracts/abi'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { presetTermsIds } from '../index.ts'
import { startChaosProxy } from '../testing/node.ts'
import { askAssetsEarly, type LensSource, readAsset, readAssets } from './index.ts'

let network: Network
let first: bigint
before(async () => {
  network = await startNetwork({ market: true })
  first = await registerTestAsset(network.person(1))
  await registerTestAsset(network.person(2), { kind: 'model' })
})
after(() => network.stop())

const source = (...rpcUrls: string[]): LensSource => ({
  chainId: 31337,
  rpcUrls,
  lens: network.deployment.contracts.AssetLens!,
})

test('readAsset: default: as the contract’s own ABI reads it', async () => {
  const asset = await readAsset({ source: source(network.anvil.rpcUrl), assetId: first })
  const [row] = await network.chain.readContract({
    address: network.deployment.contracts.AssetLens!,
    abi: assetLensAbi,
    functionName: 'assets',
    args: [[first]],
  })
  assert(asset && row)
  assert.deepEqual(asset, {
    chainId: 31337,
    assetId: first,
    owner: addressOf(1).toLowerCase(),
    kind: 'dataset',
    version: 1,
    manifestHash: row.manifestHash,
    createdAt: Number(row.createdAt),
    depth: 0,
    parents: 0,
    parentsBps: 0,
    rights: 127,
    bound: false,
    listing: undefined,
    terms: {
      termsId: presetTermsIds['Open Use'],
      rights: 63,
      duties: 1,
      revenueShareBps: 0,
      expirySeconds: 0,
      transferable: true,
      seats: 0,
    },
  })
})

test('readAsset: behavior: 20 elements make one request, and none waits for another page', async () => {
  const before = network.proxy.counts.http
  const assets = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      readAsset({ source: source(network.proxy.url), assetId: BigInt((index % 4) + 1) }),
    ),
  )
  assert.equal(network.proxy.counts.http - before, 1)
  assert.deepEqual(
    assets.slice(0, 4).map((asset) => asset?.kind),
    ['dataset', 'model', undefined, undefined],
  )
})

test('readAssets: default: in their order, 100 in one request, 400 in three', async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => BigInt(count - index))
  const before = network.proxy.counts.http
  const found = await readAssets({ source: source(network.proxy.url), assetIds: ids(100) })
  assert.equal(network.proxy.counts.http - before, 1)
  assert.deepEqual([found.length, found.at(-1)?.assetId, found.at(-2)?.assetId], [100, 1n, 2n])
  await readAssets({ source: source(network.proxy.url), assetIds: ids(400) })
  assert.equal(network.proxy.counts.http - before, 4)
})

test('readAsset: behavior: past a node that is broken, and an error by name where there is no other', async () => {
  for (const mode of ['502html', '200html', 'trunc', 'wrongchain', 'reset'] as const) {
    const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
    proxy.mode(mode)
    const asset = await readAsset({ source: source(proxy.url, network.anvil.rpcUrl), assetId: first })
    assert.equal(asset?.assetId, first, mode)
    await assert.rejects(readAsset({ source: source(proxy.url), assetId: first }), {
      name: /^Rpc(Unavailable|InvalidResponse|WrongChain)Error$/,
    })
    await proxy.close()
  }
})

test('askAssetsEarly: default: the read that follows takes the answer', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  const place = source(proxy.url)
  askAssetsEarly(place, [first])
  const found = await readAssets({ source: place, assetIds: [first, 900n] })
  assert.deepEqual([found[0]?.assetId, found[1], proxy.counts.http], [first, undefined, 2])
  await proxy.close()
})

test('readAsset: behavior: a signal ends one read and not its neighbors', async () => {
  const stop = new AbortController()
  const reason = new Error('element removed')
  const place = source(network.anvil.rpcUrl)
  const ended = readAsset({ source: place, assetId: first, signal: stop.signal })
  const other = readAsset({ source: place, assetId: first })
  stop.abort(reason)
  await assert.rejects(ended, reason)
  assert.equal((await other)?.assetId, first)
})
