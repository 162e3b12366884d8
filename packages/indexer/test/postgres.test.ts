/** The same app on Postgres, with a replica that only serves. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { createChain } from './support/createChain.ts'
import { openIndexer } from './support/openIndexer.ts'
import { isEvent, readFeed } from './support/readFeed.ts'
import { startAnvil } from './support/startAnvil.ts'
import { startPostgres } from './support/startPostgres.ts'
import { created, wholeStory } from './support/story.ts'

type Row = Record<string, unknown>

const postgres = await startPostgres()
const skip = typeof postgres === 'string' ? `${postgres}; the indexer was only tested on PGlite` : false
if (skip) console.log(`Skipped Postgres: ${skip}.`)

it(
  'indexes into Postgres, survives a reorg and a restart, and a replica serves and tells the same',
  { skip },
  async (t) => {
    if (typeof postgres === 'string') return
    // Ended in the reverse order of their start: nothing loses what it stands on.
    const stack = new AsyncDisposableStack()
    t.after(() => stack.disposeAsync())
    stack.defer(() => postgres.stop())
    const dataDir = await mkdtemp(join(tmpdir(), 'sahara-indexer-'))
    stack.defer(() => rm(dataDir, { recursive: true, force: true }))
    const anvil = await startAnvil()
    stack.defer(() => anvil.stop())
    const chain = await createChain(anvil.url)
    for (const events of wholeStory(1n)) await chain.say(...events)

    const parameters = { dataDir, databaseUrl: postgres.url }
    const first = await openIndexer(chain, anvil.url, parameters)
    stack.defer(() => first.stop())
    await first.ready
    const replica = await openIndexer(chain, anvil.url, { ...parameters, replica: true })
    stack.defer(() => replica.stop())
    await replica.ready

    const list = async (from: typeof first): Promise<Row[]> => {
      const { events } = await from.query<{ events: { items: Row[] } }>(
        '{ events(orderBy: "id", orderDirection: "asc", limit: 1000) { items { id name blockHash } } }',
      )
      return events.items
    }
    const story = await list(first)
    assert.equal(story.length, wholeStory(1n).flat().length)
    assert.deepEqual(await list(replica), story)

    const feed = await readFeed(`${replica.url}/events`)
    const gone = await chain.say(created(2n, 'ipfs://a\u0000b'))
    assert.equal((await feed.next(1, isEvent))[0]?.event, 'CampaignCreated')
    await chain.reorg(1)
    await chain.say(created(3n))
    const [reorg] = await feed.next(1, ({ event }) => event === 'reorg')
    assert.deepEqual(reorg?.data, { block: gone.block.toString() })
    await feed.next(2, isEvent)
    feed.close()
    assert.deepEqual((await list(replica)).slice(0, -1), story)

    const before = await list(first)
    await first.stop()
    const { block } = await chain.say(['CampaignCanceled', { campaignId: 3n }])
    const second = await openIndexer(chain, anvil.url, parameters)
    stack.defer(() => second.stop())
    await second.ready
    await second.reach(block)
    const rows = await list(second)
    assert.deepEqual(rows.slice(0, -1), before)
    assert.equal(rows.at(-1)?.name, 'CampaignCanceled')
    assert.deepEqual(await list(replica), rows)
  },
)
