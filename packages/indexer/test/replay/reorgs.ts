import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FeedMessage, readFeed } from '../support/readFeed.ts'
import { asks, created, honest } from '../support/story.ts'
import type { Row, World } from './world.ts'

/** Replaced blocks take their rows with them, and readers are told. */
export function describeReorgs(world: World): void {
  describe('reorgs', () => {
    for (const depth of [1, 2, 3, 4, 5])
      it(`of ${depth} blocks take their rows back and are told`, async () => {
        const id = BigInt(100 + depth)
        const before = await world.listEvents()
        const first = await world.chain.say(created(id))
        for (let i = 1; i < depth; i++) await world.chain.say(...asks(id, honest, i))
        await world.indexer.reach(await world.chain.blockNumber())
        const feed = await readFeed(`${world.indexer.url}/events`)
        await world.chain.reorg(depth)
        const told = await world.chain.say(created(id + 100n))
        const [reorg] = await feed.next(1, ({ event }) => event === 'reorg')
        assert.deepEqual(reorg?.data, { block: first.block.toString() })
        const [next] = await feed.next(1, isReplacement(told.tx))
        assert.equal(next?.event, 'CampaignCreated')
        feed.close()
        const rows = await world.listEvents()
        assert.deepEqual(rows.slice(0, -1), before)
        assert.equal(rows.at(-1)?.campaignId, String(id + 100n))
        const { campaign, worker } = await world.indexer.query<{ campaign: Row | null; worker: Row | null }>(
          `{ campaign(id: "${id}") { id } worker(id: "${id}-${honest}") { id } }`,
        )
        assert.deepEqual([campaign, worker], [null, null])
        const { account } = await world.indexer.query<{ account: Row }>(
          `{ account(id: "${honest}") { seats } }`,
        )
        assert.equal(
          account.seats,
          before.filter((row) => row.name === 'SeatRequested' && row.account === honest).length,
        )
      })

    it('missed by a reader are told when it comes back', async () => {
      const gone = await world.chain.say(created(300n))
      await world.indexer.reach(gone.block)
      const rows = await world.listEvents()
      await world.chain.reorg(1)
      const told = await world.chain.say(created(301n))
      const watcher = await readFeed(`${world.indexer.url}/events?lastEventId=${rows.at(-2)?.id}`)
      await watcher.next(1, isReplacement(told.tx))
      watcher.close()
      const feed = await readFeed(`${world.indexer.url}/events`, { 'last-event-id': String(rows.at(-1)?.id) })
      const [reorg, next] = await feed.next(2)
      assert.deepEqual([reorg?.event, reorg?.data], ['reorg', { block: gone.block.toString() }])
      assert.ok(next && isReplacement(told.tx)(next))
      feed.close()
    })
  })
}

function isReplacement(tx: string) {
  return ({ event, data }: FeedMessage) => event !== 'reorg' && (data as Row | undefined)?.tx === tx
}
