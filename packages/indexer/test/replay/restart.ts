import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openIndexer } from '../support/openIndexer.ts'
import { readFeed } from '../support/readFeed.ts'
import { asks, created, lazy } from '../support/story.ts'
import type { Items, Row, World } from './world.ts'

/** A stopped indexer goes on where it was. */
export function describeRestart(world: World): void {
  describe('restart', () => {
    it('goes on where it stopped, without loss or repeat', async () => {
      const before = await world.listEvents()
      await world.indexer.stop()
      const missed = await world.chain.say(created(400n), ...asks(400n, lazy, 1, 9n))
      world.indexer = await openIndexer(world.chain, world.rpcUrl, { dataDir: world.dataDir })
      await world.indexer.ready
      await world.indexer.reach(missed.block)
      const rows = await world.listEvents()
      assert.deepEqual(rows.slice(0, before.length), before)
      assert.deepEqual(
        rows.slice(before.length).map(({ name }) => name),
        ['CampaignCreated', 'StakeLocked', 'SeatRequested'],
      )
      const { campaigns, account } = await world.indexer.query<{ campaigns: Items; account: Row }>(
        `{ campaigns { totalCount } account(id: "${lazy}") { seats } }`,
      )
      assert.equal(campaigns.totalCount, rows.filter(({ name }) => name === 'CampaignCreated').length)
      assert.equal(
        account.seats,
        rows.filter((row) => row.name === 'SeatRequested' && row.account === lazy).length,
      )
    })

    it('a reader goes on after a final event, and is told to read again after one that was not', async () => {
      const rows = await world.listEvents()
      const { finalizedBlock } = await world.indexer.meta()
      const final = rows.filter(({ block }) => Number(block) <= finalizedBlock).at(-1)
      const exact = await readFeed(`${world.indexer.url}/events`, { 'last-event-id': String(final?.id) })
      const wanted = rows.filter(({ id }) => String(id) > String(final?.id))
      assert.deepEqual(
        (await exact.next(wanted.length)).map(({ id }) => id),
        wanted.map(({ id }) => id),
      )
      exact.close()
      const unsure = await readFeed(`${world.indexer.url}/events`, {
        'last-event-id': String(rows.at(-1)?.id),
      })
      assert.equal((await unsure.next(1))[0]?.event, 'reorg')
      unsure.close()
    })
  })
}
