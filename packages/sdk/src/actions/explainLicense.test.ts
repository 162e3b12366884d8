import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  duties,
  explainLicense,
  getLineage,
  grantLicense,
  hasRight,
  type LicenseTerms,
  type ParentDeclaration,
  presetTerms,
  presetTermsIds,
  type Relation,
  rights,
} from '../index.ts'
import { ALL_RIGHTS } from '../license/rightsMask.ts'

let network: Network
let owner: Person
let maker: Person
before(async () => {
  network = await startNetwork({ market: true })
  owner = network.person(1)
  maker = network.person(2)
})
after(() => network.stop())

const account = addressOf(2)
const stranger = addressOf(3)
const allow = (mask: number): LicenseTerms => ({ ...presetTerms['Open Use'], rights: mask })
const allBut = (mask: number) => allow(ALL_RIGHTS & ~mask)
const link = (assetId: bigint, relation: Relation = 'FINETUNED_FROM'): ParentDeclaration => ({
  assetId,
  relation,
  shareBps: 0,
})
const give = (assetId: bigint, terms: LicenseTerms, to = account) =>
  grantLicense(owner.client, { assetId, terms, account: to })

/** Which ancestor takes which right. */
async function causesOf(assetId: bigint): Promise<Record<string, bigint>> {
  const { sentences } = await explainLicense(maker.client, { assetId })
  return Object.fromEntries(
    sentences.flatMap(({ about, because }) => (because === undefined ? [] : [[about, because]])),
  )
}

test('explainLicense: default: the terms of the asset, through its lineage', async () => {
  const dataset = await registerTestAsset(owner)
  await give(dataset, presetTerms['Non-Commercial'])
  const model = await registerTestAsset(maker, {
    kind: 'model',
    terms: presetTerms['Non-Commercial'],
    parents: [link(dataset, 'TRAINED_ON')],
  })
  const explanation = await explainLicense(network.person(3).client, { assetId: model })
  assert.equal(explanation.rights, presetTerms['Non-Commercial'].rights)
  assert.deepEqual(
    explanation.sentences.map(({ kind, about, because }) => [kind, about, because]),
    [
      ['may', 'USE', undefined],
      ['may', 'DERIVE', undefined],
      ['may', 'TRAIN', undefined],
      ['may-not', 'COMMERCIAL', dataset],
      ['may-not', 'REDISTRIBUTE', dataset],
      ['may-not', 'SELL_OUTPUTS', dataset],
      ['may-not', 'SUBLICENSE', dataset],
      ['must', 'ATTRIBUTION', undefined],
      ['must', 'SHARE_ALIKE', undefined],
      ['must', 'bound', dataset],
      ['limit', 'expiry', undefined],
      ['limit', 'seats', undefined],
      ['limit', 'transfer', undefined],
    ],
  )
})

test('explainLicense: behavior: terms alone, by what they say or by their id, and terms for an asset', async () => {
  const { client } = maker
  const open = await explainLicense(client, { terms: presetTermsIds['Open Use'] })
  assert.deepEqual(open, await explainLicense(client, { terms: presetTerms['Open Use'] }))
  assert.equal(open.rights, presetTerms['Open Use'].rights)
  const dataset = await registerTestAsset(owner)
  await give(dataset, presetTerms['Non-Commercial'])
  const model = await registerTestAsset(maker, {
    terms: presetTerms['Non-Commercial'],
    parents: [link(dataset)],
  })
  const narrowed = await explainLicense(client, { assetId: model, terms: presetTermsIds['Open Use'] })
  assert.equal(narrowed.rights, presetTerms['Open Use'].rights & presetTerms['Non-Commercial'].rights)
})

test('explainLicense: behavior: the license that a link was made by is looked up where the rows do not tell', async () => {
  const [first, second, third] = [
    await registerTestAsset(owner),
    await registerTestAsset(owner),
    await registerTestAsset(owner),
  ]
  await give(first, allBut(rights.COMMERCIAL))
  await give(second, allBut(rights.REDISTRIBUTE))
  await give(third, allBut(rights.SUBLICENSE))
  const model = await registerTestAsset(maker, {
    kind: 'model',
    terms: allow(rights.USE | rights.DERIVE),
    parents: [link(first), link(second), link(third, 'USES')],
  })
  const causes = { COMMERCIAL: first, REDISTRIBUTE: second, SUBLICENSE: third }
  assert.deepEqual(await causesOf(model), causes)
  // A child hands all of it down, and adds nothing of its own.
  const child = await registerTestAsset(maker, {
    kind: 'model',
    terms: allow(rights.USE),
    parents: [link(model), link(await registerTestAsset(maker))],
  })
  assert.deepEqual(await causesOf(child), causes)
})

test('explainLicense: behavior: the parent that asks for its terms is found among several', async () => {
  const alike: LicenseTerms = { ...presetTerms['Open Use'], duties: duties.SHARE_ALIKE }
  const [free, strict] = [await registerTestAsset(owner), await registerTestAsset(owner)]
  await give(free, presetTerms['Open Use'])
  await give(strict, alike)
  const model = await registerTestAsset(maker, { terms: alike, parents: [link(free), link(strict)] })
  const child = await registerTestAsset(maker, { terms: alike, parents: [link(model)] })
  for (const assetId of [model, child]) assert.equal((await causesOf(assetId))['bound'], strict)
})

test('explainLicense: behavior: without an indexer the rights are right, and nobody is accused', async () => {
  const [first, second] = [await registerTestAsset(owner), await registerTestAsset(owner)]
  await give(first, allBut(rights.COMMERCIAL))
  await give(second, allBut(0))
  const assetId = await registerTestAsset(maker, {
    terms: allBut(rights.COMMERCIAL),
    parents: [link(first), link(second)],
  })
  assert.deepEqual(await causesOf(assetId), { COMMERCIAL: first })
  const { client } = maker
  const rows = await client.indexer.listLinks({ child: assetId })
  // One that lies about licenses is not believed: what it says does not add up to what the chain has.
  const licenseTokenId = rows.rows.find(({ parent }) => parent === second)!.licenseTokenId
  const lies = rows.rows.map((row) => ({ ...row, licenseTokenId }))
  for (const listLinks of [
    async () => Promise.reject(Object.assign(new Error(), { name: 'IndexerUnavailableError', ...shape })),
    async () => ({ rows: lies, after: undefined }),
    async () => ({ rows: lies.slice(1), after: undefined }),
  ]) {
    const liar = { ...client, indexer: { ...client.indexer, listLinks } } as typeof client
    const { rights: allowed, sentences } = await explainLicense(liar, { assetId })
    assert.equal(allowed, ALL_RIGHTS & ~rights.COMMERCIAL)
    assert.equal(sentences.find(({ about }) => about === 'COMMERCIAL')?.because, undefined)
  }
})
const shape = { shortMessage: '', metaMessages: [], retryable: true }

test('explainLicense: behavior: the verdict of the contract, for everybody, right by right', async () => {
  let seed = 11
  const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
  const assets = [await registerTestAsset(owner, { terms: allow(ALL_RIGHTS) })]
  for (let index = 0; index < 14; index++) {
    const parents: ParentDeclaration[] = []
    let left = ALL_RIGHTS
    for (let count = random(4); count > 0; count--) {
      const assetId = assets[random(assets.length)]!
      const { rights: own } = (await getLineage(owner.client, { assetId }))[0]!
      const relation = (['FINETUNED_FROM', 'USES', 'EVALUATED_ON'] as const)[random(3)]!
      const terms = allow(own & (random(128) | rights.DERIVE | rights.USE))
      if (parents.length && random(2)) continue
      const { tokenId } = await give(assetId, terms, addressOf(1))
      parents.push({ ...link(assetId, relation), licenseTokenId: tokenId })
      if (relation !== 'EVALUATED_ON') left &= terms.rights
    }
    const terms = allow(left & (random(128) | rights.DERIVE | rights.USE))
    const assetId = await registerTestAsset(owner, { terms, parents })
    assets.push(assetId)
    await give(assetId, terms, stranger)
  }
  for (const assetId of assets.slice(1)) {
    const { rights: allowed, sentences } = await explainLicense(maker.client, { assetId })
    const { rights: left } = (await getLineage(maker.client, { assetId }))[0]!
    for (const [name, bit] of Object.entries(rights)) {
      const can = await hasRight(maker.client, { account: stranger, assetId, rights: bit })
      assert.equal((allowed & bit) > 0, can, `${assetId} ${name}`)
      const { kind, because } = sentences.find(({ about }) => about === name)!
      assert.equal(kind === 'may', can)
      assert.equal(because !== undefined, !(left & bit), `${assetId} ${name}`)
    }
    const mask = allowed & random(128)
    assert(await hasRight(maker.client, { account: stranger, assetId, rights: mask }))
  }
})

test('explainLicense: error: ConfigError where there is no such asset, or no such terms', async () => {
  await assert.rejects(explainLicense(maker.client, { assetId: 9_999n }), {
    name: 'ConfigError',
    attribute: 'asset',
  })
  await assert.rejects(explainLicense(maker.client, { terms: `0x${'12'.repeat(32)}` }), {
    name: 'ConfigError',
    attribute: 'terms',
  })
})
