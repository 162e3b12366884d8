/** The real contracts of assets and their market: what the tables say, after reorgs and restarts too, on either database. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { assetRegistryAbi, licensesAbi, marketAbi, revenueVaultAbi } from '@saharakit/contracts/abi'
import { deployContracts } from '@saharakit/contracts/deploy'
import {
  type Abi,
  createTestClient,
  encodeFunctionData,
  http,
  publicActions,
  walletActions,
  zeroAddress,
  zeroHash,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { openIndexer, type TestIndexer } from './support/openIndexer.ts'
import { isEvent, readFeed } from './support/readFeed.ts'
import { startAnvil } from './support/startAnvil.ts'
import { startPostgres } from './support/startPostgres.ts'
import { word } from './support/story.ts'

type Row = Record<string, unknown>
type Contract = 'AssetRegistry' | 'Licenses' | 'Market' | 'RevenueVault'

const abis: Record<Contract, Abi> = {
  AssetRegistry: assetRegistryAbi,
  Licenses: licensesAbi,
  Market: marketAbi,
  RevenueVault: revenueVaultAbi,
}
const price = 1_000_000n
const [seller, buyer, friend] = [1, 2, 3].map(() => privateKeyToAccount(generatePrivateKey())) as [
  Account,
  Account,
  Account,
]
type Account = ReturnType<typeof privateKeyToAccount>

/** A chain with a market, and calls of its contracts. */
async function createMarket(rpcUrl: string) {
  const client = createTestClient({
    chain: foundry,
    mode: 'anvil',
    transport: http(rpcUrl),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(walletActions)
  for (const { address } of [seller, buyer, friend]) await client.setBalance({ address, value: 10n ** 21n })
  const { contracts, block } = await deployContracts({
    rpcUrl,
    account: seller,
    market: true,
    confirmations: 0,
  })
  const { AssetRegistry, Licenses, Market, RevenueVault } = contracts
  assert.ok(AssetRegistry && Licenses && Market && RevenueVault)
  const at = { AssetRegistry, Licenses, Market, RevenueVault }
  const [termsId] = await client.readContract({
    address: Licenses,
    abi: licensesAbi,
    functionName: 'termsAt',
    args: [1],
  })
  const offer = {
    seller: seller.address,
    assetId: 1n,
    version: 1,
    termsId,
    token: zeroAddress,
    price,
    supply: 10n,
    cipher: 0,
    plainRoot: zeroHash,
    cipherRoot: zeroHash,
    keyCommit: zeroHash,
    deliverWithin: 0,
    disputeWindow: 0,
    referrerBps: 0,
    validUntil: 2_000_000_000,
    counter: 0n,
    salt: zeroHash,
  }
  const orderOf = (number: number) => ({
    offer,
    buyer: buyer.address,
    recipient: buyer.address,
    referrer: zeroAddress,
    keyX: word(number),
    keyParity: 0,
  })
  async function call(
    account: Account,
    contract: Contract,
    functionName: string,
    args: unknown[],
    value = 0n,
  ) {
    const data = encodeFunctionData({ abi: abis[contract], functionName, args })
    const hash = await client.sendTransaction({ account, to: at[contract], data, value, gas: 1_000_000n })
    const receipt = await client.waitForTransactionReceipt({ hash })
    assert.equal(receipt.status, 'success', functionName)
    return receipt.blockNumber
  }
  return {
    at,
    start: { address: contracts.Campaigns, startBlock: BigInt(block) },
    offer,
    call,
    register: (name: string) =>
      call(seller, 'AssetRegistry', 'register', [
        0,
        `ipfs://bafy\u0000#name=${name}`,
        word(1),
        zeroHash,
        termsId,
        [],
      ]),
    buy: (number: number) =>
      call(buyer, 'Market', 'buy', [orderOf(number), '0x', price, 2_000_000_000n], price),
    mine: (blocks: number) => client.mine({ blocks }),
    reorg: (depth: number) =>
      client.request({ method: 'anvil_reorg', params: [depth, []] } as never) as Promise<unknown>,
    head: () => client.getBlockNumber({ cacheTime: 0 }),
  }
}

/** Everything in the tables but the log of events. */
async function readTables(indexer: TestIndexer): Promise<Row> {
  return indexer.query(`{
    assets(orderBy: "place") { items { id owner creator kind version uri name searchText log versionLog ownerLog } }
    versions(orderBy: "place") { items { id manifestHash name log } }
    licenses(orderBy: "place") { items { id account balance log lastLog } }
    offers(orderBy: "place") { items { id published sold canceled price log lastLog } }
    orders(orderBy: "place") { items { id state buyer licenseTokenId toVault log settledLog } }
    revenues(orderBy: "place") { items { id received settled toOwner log lastLog } }
    payments(orderBy: "place") { items { id account amount from reason log } }
  }`)
}

for (const kind of ['PGlite', 'Postgres'])
  it(`a market on ${kind}: rows name their logs, go with a reorg, and stay over a restart`, async (t) => {
    const stack = new AsyncDisposableStack()
    t.after(() => stack.disposeAsync())
    const postgres = kind === 'Postgres' ? await startPostgres() : undefined
    if (typeof postgres === 'string') {
      console.log(`Skipped Postgres: ${postgres}.`)
      return t.skip(postgres)
    }
    stack.defer(() => postgres?.stop())
    const dataDir = await mkdtemp(join(tmpdir(), 'sahara-market-'))
    stack.defer(() => rm(dataDir, { recursive: true, force: true }))
    const anvil = await startAnvil()
    stack.defer(() => anvil.stop())
    const market = await createMarket(anvil.url)
    const parameters = {
      dataDir,
      market: market.at,
      ...(postgres ? { databaseUrl: postgres.url } : {}),
    }
    const first = await openIndexer(market.start, anvil.url, parameters)
    stack.defer(() => first.stop())
    await first.ready
    assert.equal((await first.meta()).market, market.at.Market.toLowerCase())

    await market.register('Whales%20%26%20waves')
    await market.call(seller, 'Market', 'publishOffer', [market.offer])
    await first.reach(await market.buy(1))
    const before = await readTables(first)
    const [asset] = (before.assets as { items: Row[] }).items
    const address = seller.address.toLowerCase()
    assert.ok(asset)
    assert.deepEqual(
      [asset.owner, asset.name, asset.searchText, asset.uri],
      [address, 'Whales & waves', 'whales & waves\n', 'ipfs://bafy#name=Whales%20%26%20waves'],
    )
    const log = asset.log as { block: string; blockHash: string; tx: string; logIndex: number }
    assert.match(log.block, /^\d+$/)
    assert.match(log.blockHash + log.tx, /^(0x[0-9a-f]{64}){2}$/)
    assert.equal((asset.ownerLog as { logIndex: number }).logIndex, log.logIndex + 2)
    const [offer] = (before.offers as { items: Row[] }).items
    assert.deepEqual([offer?.sold, offer?.published, offer?.price], ['1', true, String(price)])

    // Changes of every kind in the blocks that are replaced: counters and owners must go back as well.
    const feed = await readFeed(`${first.url}/events?asset=1`)
    await market.buy(2)
    await market.call(seller, 'AssetRegistry', 'publishVersion', [1n, 'ipfs://b#name=Two', word(2), zeroHash])
    await market.call(buyer, 'Licenses', 'safeTransferFrom', [
      buyer.address,
      friend.address,
      (1n << 32n) | 1n,
      1n,
      '0x',
    ])
    await market.call(seller, 'RevenueVault', 'settle', [1n, 1, zeroAddress])
    await first.reach(
      await market.call(seller, 'AssetRegistry', 'transferFrom', [seller.address, friend.address, 1n]),
    )
    const changed = await readTables(first)
    for (const table of Object.keys(before)) assert.notDeepEqual(changed[table], before[table], table)
    await market.reorg(5)
    await market.mine(1)
    await first.reach(await market.head())
    assert.deepEqual(await readTables(first), before)
    await feed.next(1, ({ event }) => event === 'reorg')
    const told = feed.messages.filter(isEvent).map(({ event }) => event)
    feed.close()
    assert.deepEqual(new Set(told.slice(0, 3)), new Set(['OrderOpened', 'LicenseMinted', 'TransferSingle']))

    const order = (before.orders as { items: Row[] }).items[0]
    const ofOrder = await readFeed(
      `${first.url}/events?order=${order?.id}&lastEventId=${'0'.repeat(20)}-000000`,
    )
    const [opened, settled] = await ofOrder.next(2, isEvent)
    ofOrder.close()
    assert.ok(opened)
    assert.deepEqual([opened.event, settled?.event], ['OrderOpened', 'OrderSettled'])
    const { contract, account, other, assetId, orderId } = opened.data as Row
    assert.deepEqual(
      [contract, account, other, assetId, orderId],
      ['Market', buyer.address.toLowerCase(), address, '1', order?.id],
    )

    await first.stop()
    const missed = await market.buy(3)
    const second = await openIndexer(market.start, anvil.url, parameters)
    stack.defer(() => second.stop())
    await second.ready
    await second.reach(missed)
    const { offers } = (await readTables(second)) as { offers: { items: Row[] } }
    assert.equal(offers.items[0]?.sold, '2')
    const campaigns = await second.query<{ campaigns: { totalCount: number } }>(
      '{ campaigns { totalCount } }',
    )
    assert.equal(campaigns.campaigns.totalCount, 0)
  })
