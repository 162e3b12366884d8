/**
 * One suite for both implementations of `Indexer`, on the same chain with the same story. The GraphQL one is asked at a
 * real Ponder, where the workspace has it.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { custom, http } from 'viem'
import { type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { labelsOf, takeSeat } from '../../test/people.ts'
import {
  claimEarnings,
  createGraphqlIndexer,
  createRpcIndexer,
  drawSeats,
  type FeedEvent,
  type Indexer,
  openEpoch,
  openSeats,
  openStore,
  releaseSeat,
  requestSeat,
  submitContribution,
  waitForBlock,
  withFallback,
} from '../index.ts'
import { collect } from './collect.ts'

type Running = { url: string; ready: Promise<void>; stop(): Promise<void> }
const entry = '@saharakit/indexer/start'

let network: Network
let campaign: TestCampaign
let people: readonly Person[]
let ponder: Running
let folder: string
let rpc: Indexer
let graphql: Indexer

before(async () => {
  network = await startNetwork()
  folder = mkdtempSync(join(tmpdir(), 'saharakit-indexer-'))
  const { startIndexer } = (await import(entry)) as { startIndexer(options: object): Promise<Running> }
  const { chainId, contracts, block } = network.deployment
  ponder = await startIndexer({
    rpcUrl: network.anvil.rpcUrl,
    chainId,
    address: contracts.Campaigns,
    startBlock: block,
    dataDir: folder,
    finality: 1,
  })
  ponder.ready.catch(() => {})
  rpc = createRpcIndexer(network.person(2).client)
  graphql = createGraphqlIndexer({ url: ponder.url })
  await tellStory()
  await ponder.ready
  await waitForBlock(graphql, { block: await network.chain.getBlockNumber(), deadlineMs: 60_000 })
})
after(async () => {
  await ponder?.stop()
  rmSync(folder, { recursive: true, force: true })
  await network.stop()
})

/** Two campaigns; in one, an epoch is filled, opened, judged and paid, with a referrer, notes and a released seat. */
async function tellStory(): Promise<void> {
  await network.campaign({ items: 5 })
  campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 2 } })
  people = [network.person(2), network.person(3), network.person(4)]
  const { campaignId, requester, secrets } = campaign
  const [first, second, third] = people as [Person, Person, Person]
  const released = await takeSeat(network, third, campaign)
  await network.chain.mine({ blocks: 1 })
  await drawSeats(third.client, { campaignId })
  await releaseSeat(third.client, { campaignId, seat: released })
  for (const person of [first, second]) {
    const { seat } = await requestSeat(person.client, { campaignId, referrer: requester.wallet.address })
    await network.mine(2)
    const labels = await labelsOf(person, campaign)
    const notes = { problems: [], comments: [[0, 'hello'] as const] }
    await submitContribution(person.client, { campaignId, seat, answers: { labels, notes } })
  }
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await claimEarnings(first.client, { campaignIds: [campaignId] })
  await network.mine(3)
}

/** Everything that an indexer says about the story. */
async function everything(indexer: Indexer): Promise<Record<string, unknown>> {
  const { campaignId } = campaign
  const account = (people[0] as Person).wallet.address
  const all = (parameters: object) =>
    collect((after) => indexer.listSeats({ ...parameters, after, limit: 1 }))
  return {
    campaign: await indexer.getCampaign({ campaignId }),
    nothing: await indexer.getCampaign({ campaignId: 99n }),
    campaigns: await collect((after) => indexer.listCampaigns({ after, limit: 1 })),
    ofRequester: (await indexer.listCampaigns({ requester: campaign.requester.wallet.address })).rows,
    ofNobody: (await indexer.listCampaigns({ requester: account })).rows,
    epochs: await indexer.listEpochs({ campaignId }),
    gold: await indexer.listGold({ campaignId }),
    seats: await all({ campaignId }),
    ofAccount: await all({ account }),
    paid: await all({ campaignId, state: 'Paid' }),
    ofEpoch: await all({ campaignId, epoch: 0 }),
    workers: await indexer.listWorkers({ campaignId }),
    worker: await indexer.listWorkers({ account }),
    credits: await indexer.listCredits({ account: campaign.requester.wallet.address }),
  }
}

test('both: the same rows of every table, with every filter, page by page', async () => {
  const [ofRpc, ofGraphql] = [await everything(rpc), await everything(graphql)]
  for (const key of Object.keys(ofRpc)) assert.deepEqual(ofGraphql[key], ofRpc[key], key)
  assert.equal((ofRpc['seats'] as unknown[]).length, 3)
  assert.equal((ofRpc['paid'] as unknown[]).length, 1)
  assert.equal((ofRpc['credits'] as unknown[]).length, 1)
})

test('both: getHead says chain and block', async () => {
  const block = await network.chain.getBlockNumber()
  for (const indexer of [rpc, graphql]) {
    const head = await indexer.getHead()
    assert.deepEqual([head.chainId, head.ready], [31337, true])
    assert(head.indexedBlock >= block && head.finalizedBlock <= head.indexedBlock)
  }
})

test('both: watchEvents tells the same events from the beginning, and new ones as they come', async () => {
  const { campaignId } = campaign
  const told = await Promise.all(
    [rpc, graphql].map(async (indexer) => {
      const events: FeedEvent[] = []
      const stop = indexer.watchEvents({
        campaignId,
        after: `${'0'.repeat(20)}-000000`,
        onEvent: (event) => events.push(event),
      })
      await until(() => events.some(({ name }) => name === 'EarningsClaimed'))
      return { events, stop }
    }),
  )
  await claimEarnings((people[1] as Person).client, { campaignIds: [campaignId] })
  for (const { events, stop } of told) {
    await until(() => events.filter(({ name }) => name === 'EarningsClaimed').length === 2)
    stop()
  }
  assert.deepEqual(told[1]?.events, told[0]?.events)
  assert((told[0]?.events.length ?? 0) > 15)
})

test('createRpcIndexer: behavior: a second page goes on where the first stopped, from the device', async () => {
  const store = openStore()
  const { client } = network.person(2, { storage: store })
  const before = await createRpcIndexer(client).listCampaigns()
  assert((await store.list('cache')).length > 0)
  const asked: number[] = []
  const transport = custom({
    async request(args: { method: string; params?: [{ fromBlock: string }] }) {
      if (args.method === 'eth_getLogs') asked.push(Number(args.params?.[0].fromBlock))
      return network.chain.request(args as never)
    },
  })
  const after = await createRpcIndexer(
    network.person(2, { storage: store, transport }).client,
  ).listCampaigns()
  assert(Math.min(...asked) > network.deployment.block + 5, `asked again from ${asked}`)
  assert.deepEqual(after.rows, before.rows)
})

test('createRpcIndexer: behavior: a reorg is noticed by hash, told, and read again', async () => {
  const { client } = network.person(6)
  const indexer = createRpcIndexer(client)
  const reorgs: bigint[] = []
  const stop = indexer.watchEvents({ onEvent() {}, onReorg: (block) => reorgs.push(block) })
  const { campaignId } = await network.campaign({ items: 5 })
  await requestSeat(client, { campaignId })
  assert.equal((await indexer.listSeats({ campaignId })).rows.length, 1)
  await network.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
  await until(async () => (await indexer.listSeats({ campaignId })).rows.length === 0)
  assert.equal((await indexer.getCampaign({ campaignId }))?.seatsGiven, 0)
  await until(() => reorgs.length > 0)
  stop()
})

test('createRpcIndexer: behavior: a node that refuses long ranges is asked for short ones', async () => {
  const limited = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const call = JSON.parse(body) as {
      id: number
      method: string
      params: [{ fromBlock: string; toBlock: string }]
    }
    const [filter] = call.params
    if (call.method === 'eth_getLogs' && Number(filter.toBlock) - Number(filter.fromBlock) > 9)
      return void response.end(
        JSON.stringify({ jsonrpc: '2.0', id: call.id, error: { code: -32602, message: 'range too large' } }),
      )
    const answer = await fetch(network.anvil.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    response.end(await answer.text())
  })
  await new Promise<void>((resolve) => limited.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(limited.address() as { port: number }).port}`
  const indexer = createRpcIndexer(network.person(2, { transport: http(url, { retryCount: 0 }) }).client)
  assert.equal((await indexer.listCampaigns()).rows.length, (await rpc.listCampaigns()).rows.length)
  limited.closeAllConnections()
  limited.close()
})

test('createGraphqlIndexer: error: answers that fit no schema, are too large, or are none', async () => {
  let answer = ''
  const server = createServer((_, response) => void response.end(answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const indexer = createGraphqlIndexer({
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
  })
  for (const text of [
    '<html>',
    '{}',
    '{"data":null}',
    '{"data":{"seats":{"items":[{"seat":"1"}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}',
    `"${'x'.repeat(1_100_000)}"`,
  ]) {
    answer = text
    await assert.rejects(indexer.listSeats({}), { name: 'IndexerInvalidResponseError' }, text.slice(0, 40))
  }
  server.closeAllConnections()
  server.close()
  await assert.rejects(indexer.getHead(), { name: 'IndexerUnavailableError', retryable: true })
})

test('withFallback: behavior: past a dead source, past one of another chain, and a page goes on where it began', async () => {
  const dead = createGraphqlIndexer({ url: 'http://127.0.0.1:1' })
  const other: Indexer = {
    ...graphql,
    getHead: async () => ({ chainId: 1, indexedBlock: 1n, finalizedBlock: 1n, ready: true }),
  }
  const indexer = withFallback([dead, other, graphql, rpc], { chainId: 31337 })
  assert.equal(indexer.name, 'graphql > graphql > graphql > rpc')
  const first = await indexer.listCampaigns({ limit: 1 })
  assert.match(first.after ?? '', /^2:/)
  const second = await indexer.listCampaigns({ limit: 1, after: first.after })
  assert.equal(second.rows[0]!.campaignId, first.rows[0]!.campaignId - 1n)
  const alone = withFallback([dead, dead], { chainId: 31337 })
  await assert.rejects(alone.listCampaigns(), { name: 'IndexerUnavailableError' })
})

test('createGraphqlIndexer: error: an indexer that reads no market is not one whose market is empty', async () => {
  await assert.rejects(graphql.listAssets(), { name: 'IndexerUnavailableError' })
  const indexer = withFallback([graphql, rpc], { chainId: 31337 })
  assert.deepEqual(await indexer.listAssets(), { rows: [], after: undefined })
  // The chain stands in for the market alone: campaigns still come from the indexer.
  assert.match((await indexer.listCampaigns({ limit: 1 })).after ?? '', /^0:/)
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = Date.now(); !(await holds()); await new Promise((resolve) => setTimeout(resolve, 30)))
    if (Date.now() - started > 20_000) throw new Error(`never: ${holds}`)
}
