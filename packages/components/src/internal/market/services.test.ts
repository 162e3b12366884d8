/** What cards, lineages and the market read, from real contracts and a real gateway; faults are put in between. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assetRegistryAbi } from '@saharakit/contracts/abi'
import {
  type Address,
  grantLicense,
  type Hex,
  presetTerms,
  publishOffer,
  registerAsset,
  type SaharaClient,
} from '@saharakit/sdk'
import { toCid } from '@saharakit/sdk/content'
import { startChaosProxy } from '@saharakit/sdk/testing/node'
// The SDK's own test network: a second one would only repeat it, and nothing of it ships.
// oxlint-disable-next-line no-restricted-imports
import { manifestOf } from '../../../../sdk/test/assets.ts'
// oxlint-disable-next-line no-restricted-imports
import { addressOf, type Network, startNetwork } from '../../../../sdk/test/network.ts'
import { createAssetServices } from '../../elements/sahara-asset/createAssetServices.ts'
import { createLineageServices } from '../../elements/sahara-lineage/createLineageServices.ts'
import { createMarketServices } from '../../elements/sahara-market/createMarketServices.ts'
import type { SaharaSettings } from '../settings.ts'

const { encodeFunctionData, zeroHash } = await import('viem')
const { waitForTransactionReceipt } = await import('viem/actions')

const { signal } = new AbortController()
const everything = { kind: undefined, search: '', task: '' } as const
const page: Address = `0x${'ab'.repeat(20)}`
/** A study allows no business; a model is trained on it, and another one tuned from that. */
const [study, plain, tuned] = [1n, 2n, 3n]
const listed = 130

let network: Network
let registry = ''
let settings: SaharaSettings = {}
const idOf = (assetId: bigint | number) => `eip155:31337:${registry}:${assetId}`

/** Many assets that nobody describes. */
async function registerMany(count: number): Promise<void> {
  const hash: Hex = `0x${'77'.repeat(32)}`
  const args = [0, `ipfs://${toCid(hash)}`, hash, zeroHash, zeroHash, []] as const
  const data = encodeFunctionData({ abi: assetRegistryAbi, functionName: 'register', args })
  const transaction = { from: addressOf(5), to: registry as Address, data } as const
  let last: Hex = zeroHash
  for (let sent = 0; sent < count; sent++)
    last = await network.chain.request({ method: 'eth_sendTransaction', params: [transaction] })
  // They are in blocks a moment after they were taken.
  await waitForTransactionReceipt(network.chain, { hash: last })
}

before(async () => {
  network = await startNetwork({ market: true })
  const { deployment, gatewayUrl } = network
  registry = String(deployment.contracts.AssetRegistry).toLowerCase()
  settings = {
    deployments: {
      chains: { 31337: { ...deployment, rpcUrls: [network.proxy.url], gateways: [gatewayUrl] } },
    },
  }
  const { client } = network.person(1)
  const terms = presetTerms['Non-Commercial']
  await registerAsset(client, { manifest: manifestOf('A study', { task: 'text-classification' }), terms })
  const { client: modeler } = network.person(2)
  await grantLicense(client, { assetId: study, terms, account: addressOf(2) })
  await registerAsset(modeler, {
    manifest: manifestOf('Plain filter', { kind: 'model' }),
    terms,
    parents: [{ assetId: study, relation: 'TRAINED_ON', shareBps: 1_000 }],
  })
  await registerAsset(modeler, {
    manifest: manifestOf('Tuned filter', { kind: 'model' }),
    terms,
    parents: [{ assetId: plain, relation: 'FINETUNED_FROM', shareBps: 2_000 }],
  })
  await publishOffer(modeler, {
    assetId: tuned,
    terms,
    token: network.dollar,
    price: 25_000_001n,
    referrerBps: 500,
    validUntil: 4_000_000_000,
  })
})
after(() => network.stop())

test('readCard: default: twenty cards of a page are one request', async () => {
  const { counts } = network.proxy
  const before = counts.http
  const services = Array.from({ length: 20 }, () => createAssetServices(settings))
  const cards = await Promise.all(services.map(({ readCard }) => readCard(idOf(tuned), signal)))
  assert.equal(counts.http - before, 1)
  const [card] = cards
  assert.equal(card?.id, idOf(tuned))
  assert.deepEqual([card?.asset.listing?.price, card?.asset.listing?.live], [25_000_001n, true])
  assert.deepEqual(card?.token, { symbol: 'TUSD', decimals: 6 })
})

test('readCard: behavior: no asset of this number, and no such registry', async () => {
  const { readCard } = createAssetServices(settings)
  assert.equal(await readCard(idOf(999_999), signal), undefined)
  const config = { name: 'ConfigError' }
  await assert.rejects(readCard(`eip155:31337:0x${'12'.repeat(20)}:1`, signal), config)
  await assert.rejects(readCard(idOf(1).replace('31337', '1'), signal), config)
  await assert.rejects(readCard('7', signal), config)
  const campaignsOnly = { ...network.deployment, contracts: { Campaigns: page, Lens: page } } as const
  const without = createAssetServices({ deployments: { chains: { 31337: campaignsOnly } } })
  await assert.rejects(without.readCard(idOf(1), signal), config)
})

test('readCard: error: another chain than the page asks for', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  proxy.mode('wrongchain')
  const { readCard } = createAssetServices({ ...settings, rpc: [proxy.url] })
  await assert.rejects(readCard(idOf(tuned), signal), { name: 'RpcWrongChainError' })
  await proxy.close()
})

test('readManifest: default: held to the hash and the kind; what nobody has says so', async () => {
  const { readCard, readManifest } = createAssetServices(settings)
  const card = await readCard(idOf(tuned), signal)
  assert.ok(card)
  assert.equal((await readManifest(card.asset, signal)).name, 'Tuned filter')
  await assert.rejects(readManifest({ ...card.asset, kind: 'agent' }, signal), {
    name: 'ContentInvalidError',
  })
  const nobody = { manifestHash: `0x${'99'.repeat(32)}`, kind: 'model' } as const
  await assert.rejects(readManifest(nobody, signal), { name: 'ContentUnavailableError' })
})

test('readPast: default: the lineage, and the ancestor that takes a right away', async () => {
  const { readCard, readPast } = createAssetServices(settings)
  const card = await readCard(idOf(tuned), signal)
  assert.ok(card)
  const { lineage, license } = await readPast(card, signal)
  assert.deepEqual(
    lineage.map(({ child, assetId, relation }) => [child, assetId, relation]),
    [
      [undefined, tuned, undefined],
      [tuned, plain, 'FINETUNED_FROM'],
      [plain, study, 'TRAINED_ON'],
    ],
  )
  const said = Map.groupBy(license.sentences, ({ about }) => about)
  assert.equal(said.get('TRAIN')?.[0]?.kind, 'may')
  assert.partialDeepStrictEqual(said.get('COMMERCIAL')?.[0], { kind: 'may-not', because: study })
})

test('readSplit: default: the parts sum to the price, the page’s own among them', async () => {
  const { readCard, readSplit } = createAssetServices(settings)
  const card = await readCard(idOf(tuned), signal)
  assert.ok(card)
  const parts = await readSplit(card, page, signal)
  assert.equal(
    parts.reduce((sum, { amount }) => sum + amount, 0n),
    25_000_001n,
  )
  assert.deepEqual(parts[0], { role: 'referrer', assetId: undefined, account: page, amount: 1_250_000n })
})

test('readPast of <sahara-lineage>: default: links, what each lays on, and nothing where the attribute is wrong', async () => {
  const { readPast } = createLineageServices(settings)
  const { id, lineage, burdens } = await readPast(idOf(tuned), 64, signal)
  assert.deepEqual([id, lineage.length], [idOf(tuned), 3])
  assert.deepEqual([...burdens.keys()], [study])
  assert.ok(burdens.get(study)?.binds && burdens.get(study)?.forbids.includes('COMMERCIAL'))
  await assert.rejects(readPast('tuned', 64, signal), { name: 'ConfigError' })
  await assert.rejects(readPast(idOf(999_999), 64, signal), { name: 'ConfigError' })
})

test('listRows: behavior: without an indexer the newest by their numbers, a hundred cards in one request', async () => {
  await registerMany(listed - 3)
  const { counts } = network.proxy
  const before = counts.http
  const { listRows } = createMarketServices({ ...settings, indexer: '' }, `eip155:31337:${registry}`)
  const first = await listRows(everything, undefined, signal)
  assert.equal(counts.http - before, 1, 'the newest cards')
  assert.deepEqual([first.rows.length, first.source], [100, 'chain'])
  assert.equal(first.rows[0]?.card.asset.assetId, BigInt(listed))
  assert.ok(first.rows.every(({ trust }) => trust === 'quorum'))
  const second = await listRows(everything, first.after, signal)
  assert.equal(counts.http - before, 2)
  assert.deepEqual([second.rows.length, second.after], [listed - 100, undefined])
  const models = await listRows({ ...everything, kind: 'model' }, undefined, signal)
  assert.deepEqual(
    models.rows.map(({ card }) => card.asset.assetId),
    [tuned, plain],
  )
})

test('listRows: behavior: an indexer’s rows are shown as the chain has them, and what it made up is not', async () => {
  const { client } = network.person(2)
  const lie = { name: 'Free money', task: '', assetId: 999_999n }
  const indexer = {
    ...client.indexer,
    listAssets: async () => ({
      rows: [lie, { name: 'Tuned filter', task: 'mail', assetId: tuned }],
      after: 'next',
    }),
  } as unknown as SaharaClient['indexer']
  const deployment = { ...network.deployment, rpcUrls: [network.proxy.url] }
  const own = { ...client, deployment, indexer }
  const services = createMarketServices({ client: own }, `eip155:31337:${registry}`)
  const { rows, after, source } = await services.listRows(everything, undefined, signal)
  assert.deepEqual([rows.length, after, source], [1, 'next', 'indexer'])
  assert.deepEqual([rows[0]?.name, rows[0]?.trust], ['Tuned filter', 'claimed'])
  assert.equal(rows[0]?.card.asset.listing?.price, 25_000_001n)
})

test('listRows: behavior: the chain stands in for an indexer that does not answer', async (t) => {
  t.mock.method(console, 'warn', () => {})
  const down = { ...settings, indexer: 'http://127.0.0.1:9' }
  const { listRows } = createMarketServices(down, `eip155:31337:${registry}`)
  const first = await listRows(everything, undefined, signal)
  assert.deepEqual([first.rows.length, first.source], [100, 'chain'])
  const second = await listRows(everything, first.after, signal)
  assert.equal(second.rows.length, listed - 100)
})

test('listRows: error: nodes that are down, and an attribute that names no registry', async () => {
  const { listRows } = createMarketServices(
    { ...settings, indexer: '', rpc: ['http://127.0.0.1:9'] },
    `eip155:31337:${registry}`,
  )
  await assert.rejects(listRows(everything, undefined, signal), { name: 'RpcUnavailableError' })
  for (const wrong of ['eip155:31337', `eip155:31337:${page}`]) {
    const services = createMarketServices(settings, wrong)
    await assert.rejects(services.listRows(everything, undefined, signal), { name: 'ConfigError' })
  }
})
