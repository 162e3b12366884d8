/** Rows of a real indexer of a real chain, as they are and with every single field changed. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { fallback, http } from 'viem'
import { actOn, cast } from '../../test/marketCast.ts'
import { type MarketStory, tellMarketStory, uriOf } from '../../test/marketStory.ts'
import { mineMixedBlock } from '../../test/mixedBlock.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import {
  createRpcIndexer,
  type Indexer,
  type MarketTable,
  type MarketTables,
  nodesTransport,
  type SaharaClient,
  verifyRow,
} from '../index.ts'
import { noteSource } from '../indexer/rowSource.ts'
import { word } from '../seal/word.ts'
import type { Trust } from '../types/order.ts'

let network: Network
let story: MarketStory
let client: SaharaClient
let indexer: Indexer
const closers: (() => void)[] = []

before(async () => {
  network = await startNetwork({ market: true })
  story = await tellMarketStory(network)
  client = network.person(2).client
  indexer = createRpcIndexer(client)
})
after(async () => {
  for (const close of closers) close()
  await network.stop()
})

/** Rows of every table, as an indexer at another host gives them. */
async function rowsOf(
  host = 'indexer.example',
): Promise<{ [Table in MarketTable]: readonly MarketTables[Table][] }> {
  const all = { limit: 100 }
  const payments = await Promise.all(
    Object.values(cast).map((person) => indexer.listPayments({ account: addressOf(person), ...all })),
  )
  const revenues = await Promise.all([1n, 2n].map((assetId) => indexer.listRevenues({ assetId, ...all })))
  const versions = await Promise.all([1n, 3n].map((assetId) => indexer.listVersions({ assetId, ...all })))
  const tables = {
    assets: (await indexer.listAssets(all)).rows,
    versions: versions.flatMap(({ rows }) => rows),
    links: (await indexer.listLinks(all)).rows,
    shares: (await indexer.listShares({ assetId: 1n, ...all })).rows,
    terms: (await indexer.listTerms(all)).rows,
    licenses: (await indexer.listLicenseRows(all)).rows,
    offers: (await indexer.listOffers(all)).rows,
    orders: (await indexer.listOrders(all)).rows,
    openings: (await indexer.listOpenings(all)).rows,
    revenues: revenues.flatMap(({ rows }) => rows),
    payments: payments.flatMap(({ rows }) => rows),
  }
  for (const rows of Object.values(tables)) noteSource<object>(rows, { name: 'graphql', host })
  return tables
}

/** Asks for one row; the name of its table is enough for the types. */
function verify<Table extends MarketTable>(
  table: Table,
  row: MarketTables[Table],
  asker = client,
): Promise<Trust> {
  return verifyRow(asker, { table, row })
}

test('verifyRow: default: rows that follow from one log are proved, rows that count are a quorum’s', async () => {
  const tables = await rowsOf()
  for (const table of Object.keys(tables) as MarketTable[]) {
    const counts = table === 'licenses' || table === 'offers' || table === 'revenues'
    assert(tables[table].length > 0, table)
    for (const row of tables[table])
      assert.equal(
        await verify(table, row as never),
        counts ? 'quorum' : 'proved',
        `${table} ${JSON.stringify(row, show)}`,
      )
  }
})

test('verifyRow: behavior: legacy, EIP-1559, EIP-2930 and failed transactions in one block', async () => {
  const { assetIds, block } = await mineMixedBlock(network)
  const [host] = ['indexer.example']
  for (const assetId of assetIds) {
    const row = await indexer.getAssetRow({ assetId })
    assert.equal(row?.log.block, block)
    noteSource([row!], { name: 'graphql', host })
    assert.equal(await verify('assets', row!), 'proved')
  }
})

test('verifyRow: error: a row with any one field changed is caught, and the field is named', async () => {
  const tables = await rowsOf()
  let changes = 0
  for (const table of Object.keys(tables) as MarketTable[]) {
    // Every kind of row once: those that have all parts come first.
    const rows = [...tables[table]].sort((a, b) => filled(b) - filled(a)).slice(0, 2)
    for (const row of rows)
      for (const { path, changed } of changesOf(row)) {
        noteSource([changed], { name: 'graphql', host: 'indexer.example' })
        await assert.rejects(
          verify(table, changed as never),
          (error: Error & { indexer?: string; table?: string; field?: string }) => {
            assert.equal(error.name, 'IndexerMismatchError', `${table}.${path}: ${error.message}`)
            assert.deepEqual([error.indexer, error.table], ['indexer.example', table])
            // A log that is another one, or has gone, shows in what follows from it.
            if (!/^log|Log/.test(path))
              assert.equal(error.field?.split('.')[0], path.split('.')[0], `${table}.${path}`)
            return true
          },
          `${table}.${path}`,
        )
        changes++
      }
  }
  assert(changes > 400, `${changes}`)
})

test('verifyRow: behavior: what is asked who gave it is not counted, and two that agree are enough', async () => {
  const [row] = (await indexer.listAssets()).rows
  assert(row)
  // From the client's own node: the same node can't vouch for itself.
  assert.equal(await verify('assets', row), 'claimed')
  assert.equal(await verify('assets', { ...row }), 'claimed')
  const nodes = [network.anvil.rpcUrl]
  assert.equal(await verifyRow(client, { table: 'assets', row, nodes }), 'proved')
  noteSource([row], { name: 'graphql', host: new URL(network.proxy.url).host })
  assert.equal(await verify('assets', row), 'claimed')
  assert.equal(await verifyRow(client, { table: 'assets', row, nodes }), 'proved')
})

test('verifyRow: behavior: every node of a transport is asked by itself', async () => {
  const urls = [network.anvil.rpcUrl, network.proxy.url]
  for (const transport of [
    nodesTransport({ urls, chainId: 31_337 }),
    fallback(urls.map((url) => http(url, { retryCount: 0 }))),
  ]) {
    const asker = network.person(2, { transport }).client
    const [row] = (await createRpcIndexer(asker).listAssets()).rows
    assert.equal(await verify('assets', row!, asker), 'proved')
  }
})

test('verifyRow: behavior: nodes without old receipts, of other chains, behind, or without sense say nothing', async () => {
  const [row] = (await indexer.listOrders({ orderId: story.orders.confirmed })).rows
  assert(row)
  noteSource([row], { name: 'graphql', host: 'indexer.example' })
  const lying = async (change: (method: string, result: unknown) => unknown) => {
    const transport = http(await startLiar(change), { retryCount: 0 })
    return verify('orders', row, network.person(2, { transport }).client)
  }
  assert.equal(await lying((_, result) => result), 'proved')
  const without = (name: string, value: unknown) => (method: string, result: unknown) =>
    method === name ? value : result
  assert.equal(await lying(without('eth_getTransactionReceipt', null)), 'claimed')
  assert.equal(await lying(without('eth_getTransactionReceipt', { logs: 7 })), 'claimed')
  assert.equal(await lying(without('eth_chainId', '0x1')), 'claimed')
  assert.equal(await lying(without('eth_getBlockReceipts', null)), 'quorum')
  assert.equal(await lying(without('eth_getBlockReceipts', [])), 'quorum')
  assert.equal(
    await lying((method, result) =>
      method.includes('Receipt') || method.includes('ByNumber') ? null : result,
    ),
    'claimed',
  )
  // A header that says what the receipts need, and does not hash to the block.
  const forged = (method: string, result: unknown) =>
    method === 'eth_getBlockByNumber' ? { ...(result as object), receiptsRoot: word(7) } : result
  assert.equal(await lying(forged), 'quorum')
  const transport = http('http://127.0.0.1:1', { retryCount: 0 })
  assert.equal(await verify('orders', row, network.person(2, { transport }).client), 'claimed')
})

test('verifyRow: behavior: nodes that contradict each other leave a row claimed', async () => {
  const [row] = (await indexer.listOrders({ orderId: story.orders.confirmed })).rows
  assert(row)
  noteSource([row], { name: 'graphql', host: 'indexer.example' })
  const liar = await startLiar((method, result) =>
    method === 'eth_getTransactionReceipt' ? { ...(result as object), blockHash: word(1) } : result,
  )
  assert.equal(await verifyRow(client, { table: 'orders', row, nodes: [liar] }), 'claimed')
  // The indexer's own node says the same as the indexer, and another one does not.
  noteSource([row], { name: 'graphql', host: new URL(network.proxy.url).host })
  await assert.rejects(verifyRow(client, { table: 'orders', row, nodes: [liar] }), {
    name: 'IndexerMismatchError',
    field: 'log.blockHash',
  })
})

test('verifyRow: error: a row of a block that was replaced', async () => {
  const { call } = actOn(network)
  await call(cast.helper, 'AssetRegistry', 'register', [0, uriOf('Gone', 'x'), word(1), word(0), word(0), []])
  const [row] = (await indexer.listAssets({ limit: 1 })).rows
  assert.equal(row?.name, 'Gone')
  noteSource([row!], { name: 'graphql', host: 'indexer.example' })
  assert.equal(await verify('assets', row!), 'proved')
  await network.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
  await network.mine(1)
  await assert.rejects(verify('assets', row!), {
    name: 'IndexerMismatchError',
    field: 'log.blockHash',
    retryable: true,
  })
})

test('verifyRow: error: without a market, and when it is stopped', async () => {
  const [row] = (await indexer.listAssets()).rows
  const { Campaigns, Lens } = network.deployment.contracts
  const deployment = { ...network.deployment, contracts: { Campaigns, Lens } }
  const bare = network.person(2, { deployment }).client
  await assert.rejects(verify('assets', row!, bare), { name: 'ConfigError', attribute: 'deployment' })
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(verifyRow(client, { table: 'assets', row: row!, signal }), /enough/)
})

/** A node that changes what the real one says. */
async function startLiar(change: (method: string, result: unknown) => unknown): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const asked = JSON.parse(body) as { id: number; method: string } | { id: number; method: string }[]
    const questions = Array.isArray(asked) ? asked : [asked]
    const answer = await fetch(network.anvil.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(questions),
    })
    const answers = (await answer.json()) as { id: number; result: unknown }[]
    const changed = answers.map((each) => {
      const method = questions.find(({ id }) => id === each.id)?.method ?? ''
      return { ...each, result: change(method, each.result) }
    })
    response.end(JSON.stringify(Array.isArray(asked) ? changed : changed[0]))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

/** The row again for each of its fields, at any depth, with this one changed. */
function* changesOf(row: object, path: readonly string[] = []): Generator<{ path: string; changed: object }> {
  const part = path.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    row as never,
  )
  for (const [key, value] of Object.entries(part)) {
    const deeper = [...path, key]
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      yield* changesOf(row, deeper)
      if (path.length === 0 && key !== 'log')
        yield { path: deeper.join('.'), changed: withField(row, deeper, undefined) }
    } else if (value !== undefined)
      yield { path: deeper.join('.'), changed: withField(row, deeper, anotherOf(value)) }
    else {
      // A part that is not there, made up.
      const made = key.endsWith('Log') ? (row as { log: object }).log : 1
      yield { path: deeper.join('.'), changed: withField(row, deeper, made) }
    }
  }
}

function withField(row: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const part = (row as Record<string, unknown>)[key]
  return { ...row, [key]: rest.length ? withField(part as object, rest, value) : value }
}

function anotherOf(value: unknown): unknown {
  if (typeof value === 'bigint') return value + 1n
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return [...value, 'xx']
  const text = String(value)
  if (!text.startsWith('0x')) return `${text}x`
  return text.replace(/.$/, (digit) => (digit === '1' ? '2' : '1'))
}

/** How many fields of a row are there. */
function filled(row: object): number {
  return Object.values(row).filter((value) => value !== undefined).length
}

function show(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value
}
