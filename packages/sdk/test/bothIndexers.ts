import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createGraphqlIndexer,
  createRpcIndexer,
  type FeedEvent,
  type Indexer,
  type WatchEventsParameters,
  waitForBlock,
} from '../src/index.ts'
import { type Network, startNetwork } from './network.ts'

type Running = { url: string; ready: Promise<void>; stop(): Promise<void> }
const entry = '@saharakit/indexer/start'

/** Both implementations of `Indexer` on one chain with a market. */
export type BothIndexers = Awaited<ReturnType<typeof startBothIndexers>>

/** Starts a chain with a market, and a real Ponder that reads it. @param tell Called once both are up */
export async function startBothIndexers(tell: (network: Network) => Promise<void>) {
  const network = await startNetwork({ market: true })
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-market-'))
  const { startIndexer } = (await import(entry)) as { startIndexer(options: object): Promise<Running> }
  const { chainId, contracts, block } = network.deployment
  const ponder = await startIndexer({
    rpcUrl: network.anvil.rpcUrl,
    chainId,
    address: contracts.Campaigns,
    market: contracts,
    startBlock: block,
    dataDir: folder,
    finality: 1,
  })
  ponder.ready.catch(() => {})
  const graphql = createGraphqlIndexer({ url: ponder.url })
  const caughtUp = async () => {
    const head = await network.chain.getBlockNumber({ cacheTime: 0 })
    await waitForBlock(graphql, { block: head, deadlineMs: 60_000 })
  }
  await tell(network)
  await ponder.ready
  await caughtUp()
  return {
    network,
    host: new URL(ponder.url).host,
    rpc: createRpcIndexer(network.person(2).client),
    graphql,
    caughtUp,
    async stop() {
      await ponder.stop()
      rmSync(folder, { recursive: true, force: true })
      await network.stop()
    },
  }
}

/** Events of a feed from its beginning until the `count`-th of a name has come. */
export async function eventsOf(
  indexer: Indexer,
  parameters: Partial<WatchEventsParameters>,
  last: string,
  count = 1,
): Promise<FeedEvent[]> {
  const events: FeedEvent[] = []
  const after = `${'0'.repeat(20)}-000000`
  const stop = indexer.watchEvents({ after, ...parameters, onEvent: (event) => events.push(event) })
  for (const started = Date.now(); events.filter(({ name }) => name === last).length < count; )
    if (Date.now() - started > 20_000) throw new Error(`no ${last} among ${events.map(({ name }) => name)}`)
    else await new Promise((resolve) => setTimeout(resolve, 30))
  stop()
  return events
}
