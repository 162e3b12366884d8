/**
 * One suite for both implementations of the market's lists, on the same chain with the same story. The GraphQL one is asked
 * at a real Ponder, where the workspace has it.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  concatHex,
  encodeAbiParameters,
  type Hex,
  parseAbiParameters,
  stringToHex,
  toFunctionSelector,
  zeroAddress,
} from 'viem'
import { sendTransaction } from 'viem/actions'
import { type BothIndexers, eventsOf, startBothIndexers } from '../../test/bothIndexers.ts'
import { account, actOn, cast } from '../../test/marketCast.ts'
import { type MarketStory, nasty, tellMarketStory, uriOf } from '../../test/marketStory.ts'
import { addressOf, type Network } from '../../test/network.ts'
import { createRpcIndexer, type FeedEvent, type Indexer, type Page, withFallback } from '../index.ts'
import { word } from '../seal/word.ts'
import { collect } from './collect.ts'
import { marketAbis, silentEvents } from './market/MarketEvent.ts'
import { sourceOf } from './rowSource.ts'

let both: BothIndexers
let network: Network
let story: MarketStory
let rpc: Indexer
let graphql: Indexer

before(async () => {
  both = await startBothIndexers(async (started) => {
    story = await tellMarketStory(started)
    await started.campaign({ items: 5 })
  })
  ;({ network, rpc, graphql } = both)
})
after(() => both?.stop())

const names = (page: Page<{ name: string }>) => page.rows.map(({ name }) => name)

/** Everything that an indexer says about the story, two rows a page. */
async function everything(indexer: Indexer): Promise<Record<string, unknown[]>> {
  const all = <Row>(list: (page: { after: string | undefined; limit: number }) => Promise<Page<Row>>) =>
    collect((after) => list({ after, limit: 2 }))
  const [seller, buyer, collector] = [
    addressOf(cast.seller),
    addressOf(cast.buyer),
    addressOf(cast.collector),
  ]
  const sealed = (await indexer.listOrders({ orderId: story.orders.open })).rows[0]?.offerHash
  const lists = {
    assets: all((page) => indexer.listAssets(page)),
    models: all((page) => indexer.listAssets({ kind: 'model', ...page })),
    ofOwner: all((page) => indexer.listAssets({ owner: seller, ...page })),
    versions: all((page) => indexer.listVersions({ assetId: 1n, ...page })),
    links: all((page) => indexer.listLinks(page)),
    children: all((page) => indexer.listLinks({ parent: 1n, ...page })),
    parents: all((page) => indexer.listLinks({ child: 2n, ...page })),
    shares: all((page) => indexer.listShares({ assetId: 1n, ...page })),
    terms: all((page) => indexer.listTerms(page)),
    openUse: all((page) => indexer.listTerms({ termsId: story.openUse, ...page })),
    fourth: all((page) => indexer.listTerms({ number: 4, ...page })),
    licenses: all((page) => indexer.listLicenseRows({ ...page })),
    ofHolder: all((page) => indexer.listLicenseRows({ account: collector, ...page })),
    ofAsset: all((page) => indexer.listLicenseRows({ assetId: 3n, ...page })),
    offers: all((page) => indexer.listOffers(page)),
    published: all((page) => indexer.listOffers({ published: true, ...page })),
    signed: all((page) => indexer.listOffers({ published: false, assetId: 2n, ...page })),
    sealed: all((page) => indexer.listOffers({ offerHash: sealed, seller, ...page })),
    orders: all((page) => indexer.listOrders(page)),
    bought: all((page) => indexer.listOrders({ buyer, ...page })),
    open: all((page) => indexer.listOrders({ state: 'Open', ...page })),
    ofSeller: all((page) => indexer.listOrders({ seller, assetId: 1n, state: 'Settled', ...page })),
    openings: all((page) => indexer.listOpenings(page)),
    asked: all((page) => indexer.listOpenings({ requester: collector, offerHash: sealed, ...page })),
    revenues: all((page) => indexer.listRevenues({ assetId: 1n, ...page })),
    payments: all((page) => indexer.listPayments({ account: seller, ...page })),
    refunds: all((page) => indexer.listPayments({ account: buyer, ...page })),
    found: all((page) => indexer.listAssets({ search: 'wildLIFE', ...page })),
    one: indexer.getAssetRow({ assetId: 2n }).then((row) => [row]),
    none: indexer.getAssetRow({ assetId: 99n }).then((row) => [row]),
  }
  const keys = Object.keys(lists) as (keyof typeof lists)[]
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await lists[key]] as const)))
}

test('both: the same rows of every table, with every filter, page by page, newest first', async () => {
  const [ofRpc, ofGraphql] = [await everything(rpc), await everything(graphql)]
  for (const key of Object.keys(ofRpc)) assert.deepEqual(ofGraphql[key], ofRpc[key], key)
  const counts = Object.entries(ofRpc).map(([key, rows]) => `${key} ${rows.length}`)
  assert.equal(
    counts.join(', '),
    'assets 4, models 1, ofOwner 2, versions 2, links 1, children 1, parents 1, shares 1, terms 4, openUse 1, fourth 1, ' +
      'licenses 8, ofHolder 3, ofAsset 3, offers 5, published 4, signed 1, sealed 1, orders 6, bought 6, open 1, ofSeller 2, ' +
      'openings 1, asked 1, revenues 2, payments 1, refunds 3, found 2, one 1, none 1',
  )
  assert.deepEqual(
    (ofRpc['assets'] as { assetId: bigint }[]).map(({ assetId }) => assetId),
    [4n, 3n, 2n, 1n],
  )
  assert.equal(ofRpc['none']?.[0], undefined)
})

test('both: an order has what each of its events said, an offer how often it was sold', async () => {
  for (const indexer of [rpc, graphql]) {
    const order = async (orderId: `0x${string}`) => (await indexer.listOrders({ orderId })).rows[0]
    const confirmed = await order(story.orders.confirmed)
    assert.deepEqual([confirmed?.state, confirmed?.settled?.confirmed], ['Settled', true])
    assert.equal(confirmed?.delivery?.sealedKey, word(0x1234))
    assert.deepEqual((await order(story.orders.declined))?.refunded, {
      reason: 'Declined',
      amount: 1_000_000n,
    })
    const cheated = await order(story.orders.cheated)
    assert.equal(cheated?.refunded?.reason, 'WrongKey')
    const offer = async (offerHash: `0x${string}` | undefined) =>
      (await indexer.listOffers({ offerHash })).rows[0]
    // Bought three times, declined once.
    assert.deepEqual(
      [(await offer(confirmed?.offerHash))?.sold, (await offer(cheated?.offerHash))?.canceled],
      [2n, true],
    )
    const asset = await indexer.getAssetRow({ assetId: 4n })
    assert.deepEqual(
      [asset?.creator, asset?.owner],
      [addressOf(cast.seller).toLowerCase(), addressOf(cast.helper).toLowerCase()],
    )
  }
})

test('both: hints are cleaned and cut, and found by search as they are, whatever SQL makes of them', async () => {
  for (const indexer of [rpc, graphql]) {
    const row = await indexer.getAssetRow({ assetId: 3n })
    const { name, task, languages } = nasty
    assert.deepEqual(
      { name: row?.name, task: row?.task, languages: row?.languages },
      { name, task, languages },
    )
    const found = async (search: string) => names(await indexer.listAssets({ search }))
    assert.deepEqual(await found('100%'), [name])
    assert.deepEqual(await found('%_\\'), [name])
    assert.deepEqual(await found('_'), [name])
    assert.deepEqual(await found('1_0'), [])
    assert.deepEqual(await found('100%x'), [])
    assert.deepEqual(await found('\u202ecats & dogs</B>'), [name])
    assert.deepEqual(await found('agent abc'), ['Agent ＡＢＣ'])
    assert.deepEqual(await found('  '), names(await indexer.listAssets()))
    assert.deepEqual(await found('life model\ndet'), [])
    assert.deepEqual(await found('"}) { items { id } } #'), [])
    assert.deepEqual(names(await indexer.listAssets({ task: 'DETECTION' })), ['WILDLIFE model', 'Wildlife 2'])
    assert.deepEqual(names(await indexer.listAssets({ task: 'detect' })), [])
    assert.deepEqual(names(await indexer.listAssets({ search: 'wild', kind: 'dataset' })), ['Wildlife 2'])
  }
})

test('both: whatever bytes are in a uri, the rows are the same and hold nothing hidden', async () => {
  const { at } = actOn(network)
  const count = (await rpc.listAssets({ limit: 1 })).rows[0]?.assetId ?? 0n
  const uris = [
    '',
    '#',
    '#name',
    '##name=two',
    'ipfs://a#name=%E0%A4%A&task=%',
    'ipfs://a#name=first&name=second',
    `ipfs://a#name=${'é'.repeat(200)}`,
    `ipfs://a#name=${'\u{1f600}'.repeat(81)}`,
    'ipfs://a#name=İSTANBUL+ﬁne&task=Ｆｕｌｌ',
    'ipfs://a#name=%E2%80%AE%E2%81%A6%EF%BB%BF%00%07%1B[31m&languages=,,-,a,en-,zh-Hant-TW-x-y,' +
      'aa,'.repeat(40),
    `ipfs://a#name=${encodeURIComponent('e\u0301 a\u2028b\u0085c')}`,
  ].map((uri) => stringToHex(uri))
  // Bytes that are no text.
  for (const uri of [...uris, '0x236e616d653dfffec0', '0x236e616d653d61eda080'] as Hex[])
    await sendTransaction(network.chain, {
      account: account(cast.seller),
      to: at.AssetRegistry,
      data: concatHex([
        toFunctionSelector(
          'register(uint8,string,bytes32,bytes32,bytes32,(uint256,uint32,uint8,uint16,uint256)[])',
        ),
        encodeAbiParameters(parseAbiParameters('uint8,bytes,bytes32,bytes32,bytes32,bytes32[]'), [
          0,
          uri,
          word(1),
          word(0),
          word(0),
          [],
        ]),
      ]),
    })
  await network.mine()
  await both.caughtUp()
  const [ofRpc, ofGraphql] = await Promise.all(
    [rpc, graphql].map(async (indexer) => (await indexer.listAssets({ limit: uris.length + 2 })).rows),
  )
  assert.deepEqual(ofGraphql, ofRpc)
  assert.equal(ofRpc?.at(-1)?.assetId, count + 1n)
  for (const { name, task, languages } of ofRpc ?? []) {
    assert.doesNotMatch(name + task, /[\p{Cc}\p{Cs}\u202e\u2066\u2028\ufeff]/u)
    assert(name.isWellFormed() && [...name].length <= 80 && [...task].length <= 60 && languages.length <= 8)
  }
  assert.deepEqual((ofRpc ?? []).map(({ name }) => name).slice(-4), ['', '', '', ''])
  assert.equal((await graphql.listAssets({ search: 'i̇stanbul fine', task: 'full' })).rows.length, 1)
})

test('both: the feed tells the same events of all contracts, and who said them', async () => {
  const told = await Promise.all([rpc, graphql].map((indexer) => eventsOf(indexer, {}, 'CampaignCreated')))
  const [ofRpc, ofGraphql] = told as [FeedEvent[], FeedEvent[]]
  const common = ofRpc.slice(0, Math.min(ofRpc.length, ofGraphql.length))
  assert.deepEqual(ofGraphql.slice(0, common.length), common)
  const all = Object.values(marketAbis).flatMap((abi) => abi.map(({ name }) => name))
  const missed = all.filter((name) => !common.some((event) => event.name === name))
  assert.deepEqual(new Set(missed), new Set(silentEvents))
  const withdrawn = common.filter(({ name }) => name === 'CreditWithdrawn').map(({ contract }) => contract)
  assert.deepEqual(withdrawn, ['RevenueVault', 'Market'])
  assert.equal(common.find(({ name }) => name === 'CampaignCreated')?.contract, 'Campaigns')

  const { confirmed } = story.orders
  for (const indexer of [rpc, graphql]) {
    const ofOrder = await eventsOf(indexer, { orderId: confirmed }, 'OrderSettled')
    assert.deepEqual(
      ofOrder.map(({ name }) => name),
      ['OrderOpened', 'KeyDelivered', 'OrderSettled'],
    )
    assert.deepEqual(
      new Set(ofOrder.map(({ account, other }) => `${account} ${other}`)),
      new Set([`${addressOf(cast.buyer)} ${addressOf(cast.seller)}`.toLowerCase()]),
    )
    const ofAsset = await eventsOf(indexer, { assetId: 4n }, 'Transfer', 2)
    assert.deepEqual(
      ofAsset.map(({ name }) => name),
      ['AssetRegistered', 'VersionPublished', 'Transfer', 'Transfer'],
    )
    const collector = addressOf(cast.collector).toLowerCase()
    const ofAccount = await eventsOf(indexer, { account: addressOf(cast.collector) }, 'RevenueReceived')
    assert(
      ofAccount.every(
        ({ account, other }) => account === undefined || account === collector || other === collector,
      ),
    )
    assert(ofAccount.some(({ other }) => other === collector))
  }
})

test('both: a reorg takes rows back', async () => {
  const { call } = actOn(network)
  await call(cast.helper, 'AssetRegistry', 'publishVersion', [
    4n,
    uriOf('Another agent', 'chat'),
    word(44),
    word(0),
  ])
  await both.caughtUp()
  for (const indexer of [rpc, graphql])
    assert.equal((await indexer.getAssetRow({ assetId: 4n }))?.name, 'Another agent')
  await network.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
  await network.mine(2)
  await both.caughtUp()
  for (const indexer of [rpc, graphql]) {
    const row = await indexer.getAssetRow({ assetId: 4n })
    assert.deepEqual([row?.name, row?.version], ['Agent ＡＢＣ', 1])
    assert.deepEqual(names(await indexer.listVersions({ assetId: 4n })), ['Agent ＡＢＣ'])
  }
})

test('both: a row remembers who gave it, a page goes on where it began', async () => {
  const indexer = withFallback([graphql, rpc], { chainId: 31337 })
  const first = await indexer.listAssets({ limit: 3 })
  assert.match(first.after ?? '', /^0:/)
  const second = await indexer.listAssets({ limit: 3, after: first.after })
  assert.equal(second.rows[0]?.assetId, (first.rows[2]?.assetId ?? 0n) - 1n)
  assert.deepEqual(sourceOf(first.rows[0] ?? {}), { name: 'graphql', host: both.host })
  assert.equal(sourceOf((await rpc.listAssets()).rows[0] ?? {})?.name, 'rpc')
  assert.equal(sourceOf({ ...first.rows[0] }), undefined)
})

test('createRpcIndexer: behavior: where no market is deployed, its lists are empty', async () => {
  const { Campaigns, Lens } = network.deployment.contracts
  const deployment = { ...network.deployment, contracts: { Campaigns, Lens } }
  const indexer = createRpcIndexer(network.person(2, { deployment }).client)
  assert.deepEqual(await indexer.listAssets(), { rows: [], after: undefined })
  assert.deepEqual(await indexer.listPayments({ account: zeroAddress }), { rows: [], after: undefined })
  assert.equal(await indexer.getAssetRow({ assetId: 1n }), undefined)
  assert.equal((await indexer.listCampaigns()).rows.length, 1)
})
