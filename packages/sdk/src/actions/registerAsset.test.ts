import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { manifestOf, registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  type AssetManifest,
  duties,
  getAsset,
  getAssetManifest,
  getLineage,
  getTerms,
  grantLicense,
  type LicenseTerms,
  type ParentDeclaration,
  presetTerms,
  presetTermsIds,
  registerAsset,
  registerTerms,
  rights,
  termsIdOf,
} from '../index.ts'

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
const asked = ({ wallet }: Person, method: string) =>
  wallet.requests.filter((each) => each.method === method).length

test('registerAsset: default: the card, the manifest and the terms are on chain and at the gateway', async () => {
  const manifest = manifestOf('Mails “of” strangers', {
    task: 'text-classification',
    languages: ['en', 'de'],
    files: [{ name: 'a.csv', type: 'text/csv', size: 3, sha256: `0x${'ab'.repeat(32)}` }],
  })
  const contentRoot = `0x${'cd'.repeat(32)}` as const
  const { assetId, version, manifestHash, hash } = await registerAsset(owner.client, {
    manifest,
    contentRoot,
    terms: presetTerms['Commercial Remix'],
  })
  const asset = await getAsset(owner.client, { assetId })
  assert.deepEqual(
    [asset.owner, asset.kind, asset.version, asset.manifestHash, asset.rights, asset.bound, asset.parents],
    [addressOf(1).toLowerCase(), 'dataset', version, manifestHash, 127, false, 0],
  )
  assert.equal(asset.terms?.termsId, presetTermsIds['Commercial Remix'])
  assert.equal(asset.listing, undefined)
  assert.deepEqual(await getAssetManifest(owner.client, { assetId }), manifest)
  assert.deepEqual(await getAssetManifest(owner.client, { manifestHash, kind: 'dataset' }), manifest)
  const { logs } = await network.chain.getTransactionReceipt({ hash })
  const text = logs.map(({ data }) => Buffer.from(data.slice(2), 'hex').toString('latin1')).join('')
  assert.match(
    text,
    /ipfs:\/\/bafkrei\w+#name=Mails\+%E2%80%9Cof.*&task=text-classification&languages=en%2Cde/,
  )
})

test('registerAsset: behavior: a double click signs and sends once', async () => {
  const manifest = manifestOf('Once')
  const before = [asked(owner, 'eth_sendTransaction'), asked(owner, 'eth_signTypedData_v4')] as const
  const [one, other] = await Promise.all([1, 2].map(() => registerAsset(owner.client, { manifest })))
  assert.equal(one?.assetId, other?.assetId)
  assert.equal(asked(owner, 'eth_sendTransaction') - before[0], 1)
  assert.equal(asked(owner, 'eth_signTypedData_v4') - before[1], 1)
})

test('registerAsset: behavior: terms of its own are registered first, and by their id from then on', async () => {
  const terms: LicenseTerms = { ...presetTerms['Open Use'], seats: 7, uri: 'https://example.org/terms' }
  const { assetId } = await registerAsset(owner.client, { manifest: manifestOf('Seats'), terms })
  const termsId = termsIdOf(terms)
  assert.equal((await getAsset(owner.client, { assetId })).terms?.termsId, termsId)
  assert.deepEqual(await getTerms(owner.client, { termsId }), terms)
  assert.deepEqual(await registerTerms(owner.client, { terms }), { termsId, hash: undefined })
  await registerAsset(owner.client, { manifest: manifestOf('Seats too'), terms: termsId })
  const unknown = `0x${'99'.repeat(32)}` as const
  await assert.rejects(registerAsset(owner.client, { manifest: manifestOf('No'), terms: unknown }), {
    name: 'ConfigError',
    attribute: 'terms',
  })
  await assert.rejects(getTerms(owner.client, { termsId: unknown }), {
    name: 'ConfigError',
    attribute: 'terms',
  })
})

test('registerAsset: behavior: an owner links without a license, others by the best one they hold', async () => {
  const parent = await registerTestAsset(owner)
  const link = { assetId: parent, relation: 'TRAINED_ON', shareBps: 0 } as const
  const own = await registerTestAsset(owner, { kind: 'model', parents: [link] })
  assert.equal((await getAsset(owner.client, { assetId: own })).rights, 127)

  const give = (terms: LicenseTerms) => grantLicense(owner.client, { assetId: parent, terms, account })
  await give(presetTerms['Non-Commercial'])
  const studied = await registerTestAsset(maker, {
    kind: 'model',
    terms: presetTerms['Non-Commercial'],
    parents: [link],
  })
  const study = await getAsset(maker.client, { assetId: studied })
  assert.deepEqual([study.rights, study.bound], [presetTerms['Non-Commercial'].rights, true])

  await give(presetTerms['Open Use'])
  const free = await registerTestAsset(maker, { kind: 'model', parents: [link] })
  const card = await getAsset(maker.client, { assetId: free })
  assert.deepEqual([card.rights, card.bound], [presetTerms['Open Use'].rights, false])

  await give(presetTerms['Commercial Remix'])
  const again = await registerTestAsset(maker, { kind: 'model', parents: [link] })
  assert.equal((await getAsset(maker.client, { assetId: again })).rights, presetTerms['Open Use'].rights)
  const [, up] = await getLineage(maker.client, { assetId: again })
  assert.deepEqual([up?.assetId, up?.relation, up?.version], [parent, 'TRAINED_ON', 1])
})

test('registerAsset: error: every reason that the contract has, with the parent’s number, before a wallet is asked', async () => {
  const none = await registerTestAsset(owner)
  const study = await registerTestAsset(owner)
  const remix = await registerTestAsset(owner)
  const useOnly: LicenseTerms = { ...presetTerms['Open Use'], rights: rights.USE }
  const alike: LicenseTerms = { ...presetTerms['Open Use'], duties: duties.SHARE_ALIKE }
  const shut = await registerTestAsset(owner)
  const other = await registerTestAsset(owner)
  const give = (assetId: bigint, terms: LicenseTerms) =>
    grantLicense(owner.client, { assetId, terms, account })
  await give(study, presetTerms['Non-Commercial'])
  const { tokenId } = await give(remix, presetTerms['Commercial Remix'])
  await give(shut, useOnly)
  await give(other, alike)

  const trained = (assetId: bigint, changes: Partial<ParentDeclaration> = {}): ParentDeclaration => ({
    assetId,
    relation: 'TRAINED_ON',
    shareBps: 0,
    ...changes,
  })
  const cases: readonly [
    errorName: string,
    sentence: RegExp,
    parents: ParentDeclaration[],
    terms?: LicenseTerms,
  ][] = [
    ['UnknownAsset', /9999 does not exist/, [trained(9_999n)]],
    ['UnknownVersion', new RegExp(`${remix} has no version 2`), [trained(remix, { version: 2 })]],
    ['LicenseNotHeld', new RegExp(`asset ${none}\\. Buy one with DERIVE and TRAIN`), [trained(none)]],
    ['LicenseNotHeld', /License \d+ is not one on asset/, [trained(none, { licenseTokenId: tokenId })]],
    ['ShareTooLow', /5 % of the revenue and 4\.99 %/, [trained(remix, { shareBps: 499 })]],
    ['RightsMissing', new RegExp(`asset ${shut} lacks DERIVE and TRAIN`), [trained(shut)]],
    ['SharesTooHigh', /50\.01 % in all/, [trained(remix, { shareBps: 5_001 })]],
    ['TermsConflict', new RegExp(`Assets ${study} and ${other} each`), [trained(study), trained(other)]],
    [
      'TermsBound',
      new RegExp(`Asset ${study} asks`),
      [trained(remix, { shareBps: 500 }), trained(study)],
      presetTerms['Open Use'],
    ],
    ['TermsBound', new RegExp(`Asset ${study} asks`), [trained(study)]],
    // Terms that nobody knows yet would be registered first; not for an asset that can't have them.
    ['TermsBound', /asks/, [trained(study)], { ...presetTerms['Open Use'], seats: 12 }],
    [
      'TermsExceedLineage',
      new RegExp(`give REDISTRIBUTE, which asset ${remix} `),
      [trained(remix, { shareBps: 500 })],
      presetTerms['Open Use'],
    ],
    ['InvalidAsset', /8 parents and 9/, Array<ParentDeclaration>(9).fill(trained(remix, { shareBps: 500 }))],
  ]
  const prompts = () => maker.wallet.requests.filter(({ method }) => /send|sign/i.test(method)).length
  const before = prompts()
  for (const [errorName, shortMessage, parents, terms] of cases)
    await assert.rejects(
      registerAsset(maker.client, { manifest: manifestOf('Refused'), parents, terms }),
      { name: 'ContractRevertError', errorName, shortMessage },
      errorName,
    )
  assert.equal(prompts(), before)
})

test('registerAsset: error: the parent’s own lineage leaves nobody the right', async () => {
  const base = await registerTestAsset(owner)
  const terms: LicenseTerms = { ...presetTerms['Open Use'], rights: rights.USE | rights.DERIVE }
  await grantLicense(owner.client, { assetId: base, terms, account })
  const tuned = await registerTestAsset(maker, {
    kind: 'model',
    terms,
    parents: [{ assetId: base, relation: 'FINETUNED_FROM', shareBps: 0 }],
  })
  const parents = [{ assetId: tuned, relation: 'TRAINED_ON', shareBps: 0 }] as const
  await assert.rejects(registerAsset(maker.client, { manifest: manifestOf('No'), parents }), {
    errorName: 'RightsMissing',
    shortMessage: new RegExp(`lineage of asset ${tuned} leaves nobody the right TRAIN`),
  })
})

test('registerAsset: error: 16 links are the most', async () => {
  let assetId = await registerTestAsset(owner)
  for (let depth = 1; depth <= 16; depth++)
    assetId = await registerTestAsset(owner, {
      kind: 'model',
      parents: [{ assetId, relation: 'FINETUNED_FROM', shareBps: 0 }],
    })
  const lineage = await getLineage(owner.client, { assetId })
  assert.equal(lineage.length, 17)
  assert.equal((await getAsset(owner.client, { assetId })).depth, 16)
  const parents = [{ assetId, relation: 'USES', shareBps: 0 }] as const
  await assert.rejects(registerAsset(owner.client, { manifest: manifestOf('Deep'), parents }), {
    errorName: 'LineageTooDeep',
    shortMessage: new RegExp(`Asset ${assetId} has 16 links`),
  })
})

test('registerAsset: error: a manifest that others could not read, and no gateway to publish it to', async () => {
  const wrong = { ...manifestOf('x'), kind: 'table' } as unknown as AssetManifest
  const before = owner.wallet.requests.length
  await assert.rejects(registerAsset(owner.client, { manifest: wrong }), {
    name: 'ContentInvalidError',
    path: 'kind',
  })
  await assert.rejects(registerAsset(owner.client, { manifest: manifestOf('half \ud83d') }), {
    name: 'ContentInvalidError',
  })
  const file = { type: 'text/plain', size: 1, sha256: `0x${'ab'.repeat(32)}` as const }
  const files = Array.from({ length: 1_000 }, (_, index) => ({
    ...file,
    name: `${index}`.padStart(200, 'x'),
  }))
  await assert.rejects(registerAsset(owner.client, { manifest: manifestOf('Large', { files }) }), {
    name: 'ContentTooLargeError',
  })
  assert.equal(owner.wallet.requests.length, before)
  const { client } = network.person(1, { gateway: [] })
  await assert.rejects(registerAsset(client, { manifest: manifestOf('Nowhere') }), {
    name: 'ConfigError',
    attribute: 'gateway',
  })
})

test('registerAsset: error: ConfigError where the network has no assets', async () => {
  const { Campaigns, Lens } = network.deployment.contracts
  const deployment = { ...network.deployment, contracts: { Campaigns, Lens } }
  const { client } = network.person(1, { deployment })
  await assert.rejects(registerAsset(client, { manifest: manifestOf('x') }), {
    name: 'ConfigError',
    attribute: 'deployment',
  })
})

test('registerAsset: error: WalletRejectedError, and nothing is registered', async () => {
  const { client, wallet } = network.person(3)
  wallet.behave('reject')
  await assert.rejects(registerAsset(client, { manifest: manifestOf('Rejected') }), {
    name: 'WalletRejectedError',
  })
})
