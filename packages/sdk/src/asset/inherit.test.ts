import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assetRegistryAbi } from '@saharakit/contracts/abi'
import { encodeFunctionData, zeroHash } from 'viem'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  grantLicense,
  isSaharaError,
  type LicenseTerms,
  listLicenses,
  type ParentDeclaration,
  presetTerms,
  relations,
} from '../index.ts'
import { ensureTerms, type FoundTerms, findTerms } from '../license/ensureTerms.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { simulate } from '../wallet/simulate.ts'
import { checkUsualTerms, inherit, type ParentFacts } from './inherit.ts'
import { readParents } from './readParents.ts'

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

/** The name of the error that a step ends in; `none` where it does not. */
async function verdictOf(step: () => unknown): Promise<string> {
  try {
    await step()
    return 'none'
  } catch (error) {
    if (isSaharaError(error, 'ContractRevertError')) return error.errorName
    throw error
  }
}

/** What the contract says of the same registration, tried from the same account. */
function askContract(facts: readonly ParentFacts[], usual: FoundTerms | undefined): Promise<string> {
  const { AssetRegistry: to } = marketContracts(maker.client)
  const parents = facts.map(({ id, version, relation, shareBps, licenseTokenId }) => ({
    id,
    version,
    relation: relations.indexOf(relation),
    shareBps,
    licenseTokenId,
  }))
  const args = [0, '', `0x${'11'.repeat(32)}`, zeroHash, usual?.termsId ?? zeroHash, parents] as const
  const data = encodeFunctionData({ abi: assetRegistryAbi, functionName: 'register', args })
  return verdictOf(() => simulate(maker.client, { to, data, from: account }))
}

test('inherit: behavior: 300 random registrations get the verdict of the contract', async () => {
  let seed = 7
  const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
  const kinds: LicenseTerms[] = [
    ...Object.values(presetTerms),
    { ...presetTerms['Open Use'], duties: 2 },
    { ...presetTerms['Open Use'], rights: 1 },
    { ...presetTerms['Open Use'], rights: 13, expirySeconds: 1, transferable: false },
    { ...presetTerms['Open Use'], rights: 93, revenueShareBps: 3_000 },
  ]
  const numbered: (FoundTerms | undefined)[] = [undefined]
  for (const each of kinds) {
    await ensureTerms(owner.client, each, {})
    numbered.push(await findTerms(owner.client, each, undefined))
  }
  const assets: bigint[] = []
  for (let index = 0; index < 6; index++) assets.push(await registerTestAsset(owner))
  for (const [index, assetId] of assets.entries())
    for (const shift of [0, 1])
      if (index < 5)
        await grantLicense(owner.client, {
          assetId,
          terms: kinds[(index + shift * 3) % kinds.length]!,
          account,
        })
  const held = await listLicenses(maker.client, { assetIds: assets })
  // Children of the maker's own, some of them bound, become parents too.
  for (const [index, parent] of [0, 1, 2, 3].entries()) {
    const assetId = assets[parent]!
    const parents = [{ assetId, relation: 'FINETUNED_FROM', shareBps: 3_000 }] as const
    const bound = held.find((license) => license.assetId === assetId)
    const own = kinds[index]!
    assets.push(
      await registerTestAsset(maker, { parents, terms: own }).catch(() =>
        registerTestAsset(maker, { terms: bound ? presetTerms['Non-Commercial'] : own }),
      ),
    )
  }
  await network.travel(5) // What ends has ended.
  const verdicts = new Map<string, number>()
  for (let round = 0; round < 300; round++) {
    const parents = Array.from({ length: random(12) ? random(4) : 9 }, (): ParentDeclaration => {
      const assetId = random(25) ? assets[random(assets.length)]! : 999n
      const mine = held.filter((license) => license.assetId === assetId)
      const named = random(3) ? undefined : (mine[random(2)] ?? held[0])?.tokenId
      return {
        assetId,
        relation: relations[random(relations.length)]!,
        shareBps: [0, 500, 1_000, 3_000][random(4)]!,
        ...(named ? { licenseTokenId: named } : {}),
        ...(random(20) ? {} : { version: random(3) }),
      }
    })
    const usual = numbered[random(numbered.length)]
    const facts = await readParents(maker.client, parents, account, undefined)
    const verdict = await verdictOf(() => checkUsualTerms(inherit(facts), usual))
    assert.equal(verdict, await askContract(facts, usual), JSON.stringify({ round, parents }, text))
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  }
  for (const name of ['none', 'RightsMissing', 'LicenseNotHeld', 'ShareTooLow', 'TermsBound', 'UnknownAsset'])
    assert((verdicts.get(name) ?? 0) > 2, `${name}: ${[...verdicts].join(' ')}`)
})

const text = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)
