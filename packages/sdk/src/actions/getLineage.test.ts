import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { manifestOf, registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  explainLicense,
  getLineage,
  grantLicense,
  type ParentDeclaration,
  presetTerms,
  publishVersion,
  rights,
  setContributors,
} from '../index.ts'

let network: Network
let owner: Person
let wide: bigint
let studied: bigint
before(async () => {
  network = await startNetwork({ market: true })
  owner = network.person(1)
  const other = network.person(2)
  // An asset with eight parents that have eight each: 73 rows, and the last of them made by a license for study.
  studied = await registerTestAsset(other)
  const terms = presetTerms['Non-Commercial']
  await grantLicense(other.client, { assetId: studied, terms, account: addressOf(1) })
  const roots: bigint[] = []
  for (let index = 0; index < 8; index++) roots.push(await registerTestAsset(owner))
  const parents: ParentDeclaration[] = []
  for (let index = 0; index < 8; index++) {
    const above = index < 7 ? roots : [...roots.slice(1), studied]
    const assetId = await registerTestAsset(owner, {
      kind: 'model',
      terms,
      parents: above.map((assetId) => ({ assetId, relation: 'MERGED_FROM', shareBps: 100 })),
    })
    parents.push({ assetId, relation: 'MERGED_FROM', shareBps: 600 })
  }
  wide = await registerTestAsset(owner, { kind: 'model', terms, parents })
})
after(() => network.stop())

test('getLineage: default: the asset itself, then its links level by level', async () => {
  const [asset, ...links] = await getLineage(owner.client, { assetId: wide, limit: 100 })
  assert.deepEqual(
    [asset?.assetId, asset?.child, asset?.relation, asset?.parents, asset?.parentsBps, asset?.kind],
    [wide, undefined, undefined, 8, 4_800, 'model'],
  )
  assert.equal(links.length, 8 + 64)
  assert(links.slice(0, 8).every(({ child, shareBps }) => child === wide && shareBps === 600))
  assert(links.slice(8).every(({ child, parents }) => child !== wide && parents === 0))
  assert.equal(links.at(-1)?.assetId, studied)
})

test('getLineage: behavior: a limit leaves whole families, and 64 rows are one request', async () => {
  const before = network.proxy.counts.http
  const rows = await getLineage(owner.client, { assetId: wide })
  assert.equal(network.proxy.counts.http - before, 1)
  assert.equal(rows.length, 1 + 8 + 6 * 8)
  assert.equal((await getLineage(owner.client, { assetId: wide, limit: 9 })).length, 9)
  assert.equal((await getLineage(owner.client, { assetId: wide, limit: 8 })).length, 1)
  assert.equal((await getLineage(owner.client, { assetId: wide, limit: 73 })).length, 73)
})

test('explainLicense: behavior: an ancestor beyond the first 64 rows is found and named', async () => {
  const { sentences, rights: allowed } = await explainLicense(owner.client, { assetId: wide })
  assert.equal(allowed & rights.COMMERCIAL, 0)
  assert.equal(sentences.find(({ about }) => about === 'COMMERCIAL')?.because, studied)
  assert.equal(sentences.find(({ about }) => about === 'bound')?.because, studied)
})

test('getLineage: behavior: an earlier version has its own manifest and contributors', async () => {
  const assetId = await registerTestAsset(owner)
  const [first] = await getLineage(owner.client, { assetId })
  await setContributors(owner.client, {
    assetId,
    version: 1,
    contributors: [{ account: addressOf(5), shares: 4n }],
    contributorsBps: 2_500,
  })
  await publishVersion(owner.client, { assetId, manifest: manifestOf('Second') })
  const [latest] = await getLineage(owner.client, { assetId })
  assert.deepEqual([latest?.version, latest?.latest, latest?.totalShares], [2, 2, 0n])
  const [earlier] = await getLineage(owner.client, { assetId, version: 1 })
  assert.deepEqual(
    [earlier?.version, earlier?.latest, earlier?.totalShares, earlier?.contributorsBps],
    [1, 2, 4n, 2_500],
  )
  assert.equal(earlier?.manifestHash, first?.manifestHash)
  assert.notEqual(latest?.manifestHash, first?.manifestHash)
  for (const version of [0, 3, 1.5])
    await assert.rejects(getLineage(owner.client, { assetId, version }), {
      name: 'ConfigError',
      attribute: 'version',
    })
})

test('getLineage: error: ConfigError where there is no such asset', async () => {
  await assert.rejects(getLineage(owner.client, { assetId: 9_999n }), {
    name: 'ConfigError',
    attribute: 'asset',
  })
})
