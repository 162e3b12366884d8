import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  grantLicense,
  hasRight,
  type LicenseTerms,
  listLicenses,
  presetTerms,
  presetTermsIds,
  registerTerms,
  rights,
} from '../index.ts'

let network: Network
let owner: Person
let holder: Person
let assetId: bigint
before(async () => {
  network = await startNetwork({ market: true })
  owner = network.person(1)
  holder = network.person(2)
  assetId = await registerTestAsset(owner)
})
after(() => network.stop())

const account = addressOf(2)
const month: LicenseTerms = {
  ...presetTerms['Open Use'],
  rights: rights.USE | rights.TRAIN,
  expirySeconds: 30 * 86_400,
  transferable: false,
}

test('grantLicense: default: the license is there, and the right with it', async () => {
  assert(!(await hasRight(holder.client, { assetId, rights: ['USE'] })))
  const { tokenId, expiresAt } = await grantLicense(owner.client, {
    assetId,
    terms: presetTerms['Open Use'],
    account,
  })
  assert.deepEqual([tokenId >> 32n, expiresAt], [assetId, 0])
  assert(await hasRight(holder.client, { assetId, rights: ['USE', 'DERIVE', 'TRAIN'] }))
  assert(!(await hasRight(holder.client, { assetId, rights: ['USE', 'SUBLICENSE'] })))
  assert(await hasRight(owner.client, { assetId, rights: 127 }), 'an owner needs no license')
  assert(!(await hasRight(owner.client, { assetId: 999n, rights: 1 })))
})

test('listLicenses: default: by the indexer where nothing is named; the same by number; ended ones too', async () => {
  const second = await registerTestAsset(owner)
  const { tokenId, expiresAt } = await grantLicense(owner.client, { assetId: second, terms: month, account })
  const licenses = await listLicenses(holder.client)
  assert.deepEqual(
    licenses.map((license) => [license.assetId, license.live, license.balance, license.rights]).sort(),
    [
      [assetId, true, 1n, presetTerms['Open Use'].rights],
      [second, true, 1n, month.rights],
    ],
  )
  assert.equal(licenses.find((license) => license.assetId === assetId)?.termsId, presetTermsIds['Open Use'])
  await network.travel(30 * 86_400 + 1)
  const [ended] = await listLicenses(holder.client, { assetIds: [second] })
  assert.deepEqual([ended?.tokenId, ended?.live, ended?.expiresAt], [tokenId, false, expiresAt])
  assert(!(await hasRight(holder.client, { assetId: second, rights: ['USE'] })))
  const many = Array.from({ length: 40 }, (_, index) => BigInt(index + 1))
  const found = await listLicenses(network.person(3).client, { account, assetIds: [...many, ...many] })
  assert.deepEqual(
    found.map((license) => license.assetId),
    [assetId, second],
  )
  assert.deepEqual(await listLicenses(network.person(3).client), [])
})

test('grantLicense: error: by somebody else, under terms that the lineage does not leave, of no asset', async () => {
  const terms = presetTerms['Open Use']
  await assert.rejects(grantLicense(holder.client, { assetId, terms, account }), {
    name: 'ContractRevertError',
    errorName: 'NotLicensor',
  })
  const bound = await registerTestAsset(holder, {
    parents: [{ assetId, relation: 'TRAINED_ON', shareBps: 0 }],
  })
  await assert.rejects(
    grantLicense(holder.client, {
      assetId: bound,
      terms: { ...terms, rights: rights.SUBLICENSE },
      account,
    }),
    { errorName: 'RightsExceedLineage' },
  )
  await assert.rejects(grantLicense(owner.client, { assetId: 999n, terms, account }), {
    errorName: 'UnknownLicensedAsset',
  })
})

test('registerTerms: error: terms that the contract refuses', async () => {
  for (const [field, terms] of [
    ['rights', { ...month, rights: 0 }],
    ['transferable', { ...month, transferable: true }],
    ['revenueShareBps', { ...month, revenueShareBps: 5_001 }],
  ] as const)
    await assert.rejects(registerTerms(owner.client, { terms }), {
      name: 'ContractRevertError',
      errorName: 'InvalidTerms',
      args: { field },
    })
})

test('hasRight: error: ConfigError for what is no right', async () => {
  await assert.rejects(hasRight(holder.client, { assetId, rights: 255 }), {
    name: 'ConfigError',
    attribute: 'rights',
  })
})
