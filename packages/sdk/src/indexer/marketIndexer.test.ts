/**
 * One suite for both implementations of the market's lists, on the same chain with the same story. The GraphQL one is asked
 * at a real Ponder, where the workspace has it.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { zeroAddress } from 'viem'
import { actOn, cast, type MarketStory, nasty, tellMarketStory, uriOf } from '../../test/marketStory.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import {
  createGraphqlIndexer,
  createRpcIndexer,
  type FeedEvent,
  type Indexer,
  type Page,
  waitForBlock,
  withFallback,
} from '../index.ts'
import { word } from '../seal/points.ts'
import { collect } from './collect.ts'
import { sourceOf } from './rowSource.ts'

type Running = { url: string; ready: Promise<void>; stop(): Promise<void> }
const entry = '@saharakit/indexer/start'

let network: Network
let story: MarketStory
let ponder: Running
let folder: string
let rpc: Indexer
let graphql: Indexer

before(async () => {
  network = await startNetwork({ market: true })
  folder = mkdtempSync(join(tmpdir(), 'saharakit-market-'))
  const { startIndexer } = (await import(entry)) as { startIndexer(options: object): Promise<Running> }
  const { chainId, contracts, block } = network.deployment
  ponder = await startIndexer({
    rpcUrl: network.anvil.rpcUrl,
    chainId,
    address: contracts.Campaigns,
    market: contracts,
    startBlock: block,
    dataDir: folder,
    finality: 1,
  })
  ponder.ready.catch(() => {})
  rpc = createRpcIndexer(network.person(2).client)
  graphql = createGraphqlIndexer({ url: ponder.url })
  story = await tellMarketStory(network)
  await network.campaign({ items: 5 })
  await ponder.ready
  await caughtUp()
})
after(async () => {
  await ponder?.stop()
  rmSync(folder, { recursive: true, force: true })
  await network.stop()
})

async function caughtUp(): Promise<void> {
  await waitForBlock(graphql, {
    block: await network.chain.getBlockNumber({ cacheTime: 0 }),
    deadlineMs: 60_000,
  })
}

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

test('both: the feed tells the same events of all contracts, and who said them', async () => {
  const zero = `${'0'.repeat(20)}-000000`
  const told = await Promise.all(
    [rpc, graphql].map((indexer) => eventsOf(indexer, { after: zero }, 'CampaignCreated')),
  )
  const [ofRpc, ofGraphql] = told as [FeedEvent[], FeedEvent[]]
  const common = ofRpc.slice(0, Math.min(ofRpc.length, ofGraphql.length))
  assert.deepEqual(ofGraphql.slice(0, common.length), common)
  const withdrawn = common.filter(({ name }) => name === 'CreditWithdrawn').map(({ contract }) => contract)
  assert.deepEqual(withdrawn, ['RevenueVault', 'Market'])
  assert.equal(common.find(({ name }) => name === 'CampaignCreated')?.contract, 'Campaigns')

  const { confirmed } = story.orders
  for (const indexer of [rpc, graphql]) {
    const ofOrder = await eventsOf(indexer, { after: zero, orderId: confirmed }, 'OrderSettled')
    assert.deepEqual(
      ofOrder.map(({ name }) => name),
      ['OrderOpened', 'KeyDelivered', 'OrderSettled'],
    )
    assert.deepEqual(
      new Set(ofOrder.map(({ account, other }) => `${account} ${other}`)),
      new Set([`${addressOf(cast.buyer)} ${addressOf(cast.seller)}`.toLowerCase()]),
    )
    const ofAsset = await eventsOf(indexer, { after: zero, assetId: 4n }, 'Transfer', 2)
    assert.deepEqual(
      ofAsset.map(({ name }) => name),
      ['AssetRegistered', 'VersionPublished', 'Transfer', 'Transfer'],
    )
    const collector = addressOf(cast.collector).toLowerCase()
    const ofAccount = await eventsOf(
      indexer,
      { after: zero, account: addressOf(cast.collector) },
      'RevenueReceived',
    )
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
  await caughtUp()
  for (const indexer of [rpc, graphql])
    assert.equal((await indexer.getAssetRow({ assetId: 4n }))?.name, 'Another agent')
  await network.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
  await network.mine(2)
  await caughtUp()
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
  assert.deepEqual(
    (await indexer.listAssets({ limit: 3, after: first.after })).rows.map(({ assetId }) => assetId),
    [1n],
  )
  assert.deepEqual(sourceOf(first.rows[0] ?? {}), { name: 'graphql', host: new URL(ponder.url).host })
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

/** Events of a feed from its beginning until the `count`-th of a name has come. */
async function eventsOf(indexer: Indexer, parameters: object, last: string, count = 1): Promise<FeedEvent[]> {
  const events: FeedEvent[] = []
  const stop = indexer.watchEvents({ ...parameters, onEvent: (event) => events.push(event) })
  for (const started = Date.now(); events.filter(({ name }) => name === last).length < count; )
    if (Date.now() - started > 20_000) throw new Error(`no ${last} among ${events.map(({ name }) => name)}`)
    else await new Promise((resolve) => setTimeout(resolve, 30))
  stop()
  return events
}
