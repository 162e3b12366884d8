import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { manifestOf, registerTestAsset } from '../../test/assets.ts'
import { type Network, type Person, startNetwork } from '../../test/network.ts'
import { getAsset, getAssetManifest, publishVersion } from '../index.ts'

let network: Network
let owner: Person
let assetId: bigint
before(async () => {
  network = await startNetwork({ market: true })
  owner = network.person(1)
  assetId = await registerTestAsset(owner, { name: 'First' })
})
after(() => network.stop())

test('publishVersion: default: the card has it, and the version before can still be read', async () => {
  const manifest = manifestOf('Second', { description: 'Better.' })
  const { version, manifestHash } = await publishVersion(owner.client, { assetId, manifest })
  const asset = await getAsset(owner.client, { assetId })
  assert.deepEqual([version, asset.version, asset.manifestHash], [2, 2, manifestHash])
  assert.equal((await getAssetManifest(owner.client, { assetId })).name, 'Second')
  assert.equal((await getAssetManifest(owner.client, { assetId, version: 1 })).name, 'First')
  await assert.rejects(getAssetManifest(owner.client, { assetId, version: 3 }), {
    name: 'ConfigError',
    attribute: 'version',
  })
})

test('publishVersion: behavior: a double click publishes one version', async () => {
  const manifest = manifestOf('Third')
  const both = await Promise.all([1, 2].map(() => publishVersion(owner.client, { assetId, manifest })))
  assert.deepEqual(
    both.map(({ version }) => version),
    [3, 3],
  )
})

test('publishVersion: error: another account, another kind, no such asset; before anything is signed', async () => {
  const other = network.person(2)
  const manifest = manifestOf('Stolen')
  await assert.rejects(publishVersion(other.client, { assetId, manifest }), {
    name: 'ContractRevertError',
    errorName: 'NotAssetOwner',
  })
  await assert.rejects(
    publishVersion(owner.client, { assetId, manifest: manifestOf('x', { kind: 'model' }) }),
    { name: 'ContentInvalidError', path: 'kind' },
  )
  await assert.rejects(publishVersion(other.client, { assetId: 99n, manifest }), {
    name: 'ConfigError',
    attribute: 'asset',
  })
  assert(!other.wallet.requests.some(({ method }) => /sign|send/i.test(method)))
})

test('getAsset: error: ConfigError where there is none; getAssetManifest: error: the same', async () => {
  const none = { name: 'ConfigError', attribute: 'asset' }
  await assert.rejects(getAsset(owner.client, { assetId: 99n }), none)
  await assert.rejects(getAssetManifest(owner.client, { assetId: 99n }), none)
})

test('getAssetManifest: error: nowhere to be had, and not of the kind that is on chain', async () => {
  const { manifestHash } = await getAsset(owner.client, { assetId })
  await assert.rejects(getAssetManifest(owner.client, { manifestHash, kind: 'model' }), {
    name: 'ContentInvalidError',
    path: 'kind',
  })
  await assert.rejects(getAssetManifest(owner.client, { manifestHash: `0x${'11'.repeat(32)}` }), {
    name: 'ContentUnavailableError',
  })
})
