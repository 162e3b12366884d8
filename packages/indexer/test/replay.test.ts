/** Real anvil, real Ponder: every event lands in its tables, survives reorgs and restarts, and is told by the feed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { describeFeed } from './replay/feed.ts'
import { describeGraphql } from './replay/graphql.ts'
import { describeReorgs } from './replay/reorgs.ts'
import { describeRestart } from './replay/restart.ts'
import { describeTables } from './replay/tables.ts'
import type { Items, World } from './replay/world.ts'
import { createChain } from './support/createChain.ts'
import { openIndexer } from './support/openIndexer.ts'
import { startAnvil } from './support/startAnvil.ts'
import { wholeStory } from './support/story.ts'

// Ended in the reverse order of their start.
const stack = new AsyncDisposableStack()
after(() => stack.disposeAsync())

const dataDir = await mkdtemp(join(tmpdir(), 'sahara-indexer-'))
stack.defer(() => rm(dataDir, { recursive: true, force: true }))
const anvil = await startAnvil()
stack.defer(() => anvil.stop())
const chain = await createChain(anvil.url)
for (const events of wholeStory(1n)) await chain.say(...events)

const world: World = {
  chain,
  rpcUrl: anvil.url,
  dataDir,
  indexer: await openIndexer(chain, anvil.url, { dataDir }),
  async listEvents() {
    const { events } = await this.indexer.query<{ events: Items }>(
      `{ events(orderBy: "id", orderDirection: "asc", limit: 1000) {
        items { id name contract campaignId seat account other assetId orderId block blockHash timestamp tx logIndex args } } }`,
    )
    return events.items
  },
}
stack.defer(() => world.indexer.stop())

await world.indexer.ready

describeTables(world)
describeGraphql(world)
describeFeed(world)
describeReorgs(world)
describeRestart(world)
