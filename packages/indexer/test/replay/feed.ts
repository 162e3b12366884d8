import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isEvent, readFeed } from '../support/readFeed.ts'
import { asks, created, honest, lazy } from '../support/story.ts'
import type { Row, World } from './world.ts'

/** The feed tells what happens and what was missed. */
export function describeFeed(world: World): void {
  describe('feed', () => {
    it('tells new events as they are indexed, with a heartbeat between', async () => {
      const feed = await readFeed(`${world.indexer.url}/events`)
      const { block, tx, blockHash } = await world.chain.say(['CampaignCanceled', { campaignId: 2n }])
      const [message] = await feed.next(1)
      assert.ok(message)
      assert.equal(message.event, 'CampaignCanceled')
      const { timestamp, ...row } = message.data as Row
      assert.match(String(timestamp), /^\d{10}$/)
      assert.deepEqual(row, {
        id: message?.id,
        name: 'CampaignCanceled',
        contract: 'Campaigns',
        campaignId: '2',
        seat: null,
        account: null,
        other: null,
        assetId: null,
        orderId: null,
        block: block.toString(),
        blockHash,
        tx,
        logIndex: 0,
        args: { campaignId: '2' },
      })
      const [, again] = await feed.next(2, ({ comment }) => comment === 'heartbeat')
      assert.ok(again)
      feed.close()
    })

    it('resumes after Last-Event-ID with exactly what was missed', async () => {
      const feed = await readFeed(`${world.indexer.url}/events`)
      await world.chain.say(created(3n))
      const [seen] = await feed.next(1)
      feed.close()
      const missed = asks(3n, honest, 1, 5n)
      const { block } = await world.chain.say(...missed)
      await world.indexer.reach(block)
      for (const [url, headers] of [
        [`${world.indexer.url}/events`, { 'last-event-id': String(seen?.id) }],
        [`${world.indexer.url}/events?lastEventId=${seen?.id}`, {}],
      ] as const) {
        const resumed = await readFeed(url, headers)
        await resumed.next(1, ({ comment }) => comment === 'heartbeat')
        const told = resumed.messages.filter(({ data }) => data !== undefined)
        assert.deepEqual(
          told.map(({ event }) => event),
          missed.map(([name]) => name),
        )
        resumed.close()
      }
    })

    it('a reader that dropped before its first event resumes by the greeting', async () => {
      const feed = await readFeed(`${world.indexer.url}/events`)
      const [greeting] = await feed.next(1, ({ id }) => id !== undefined)
      feed.close()
      await world.chain.say(created(4n))
      const resumed = await readFeed(`${world.indexer.url}/events`, { 'last-event-id': String(greeting?.id) })
      assert.deepEqual(
        (await resumed.next(1)).map(({ event }) => event),
        ['CampaignCreated'],
      )
      resumed.close()
    })

    it('reads the whole history from the first id, page by page', async () => {
      const feed = await readFeed(`${world.indexer.url}/events?lastEventId=${'0'.repeat(20)}-000000`)
      const rows = await world.listEvents()
      const told = await feed.next(rows.length, isEvent)
      assert.deepEqual(
        told.map(({ id }) => id),
        rows.map(({ id }) => id),
      )
      assert.deepEqual(
        told.map(({ data }) => data),
        rows,
      )
      feed.close()
    })

    it('filters by campaign and account', async () => {
      const begin = `lastEventId=${'0'.repeat(20)}-000000`
      const rows = await world.listEvents()
      for (const [query, keep] of [
        ['campaign=1', (row: Row) => row.campaignId === '1'],
        ['campaign=3', (row: Row) => row.campaignId === '3'],
        [
          `account=${honest.toUpperCase().replace('X', 'x')}`,
          (row: Row) => row.account === honest || row.account === null,
        ],
        [
          `campaign=1&account=${lazy}`,
          (row: Row) => row.campaignId === '1' && (row.account === lazy || row.account === null),
        ],
      ] as const) {
        const wanted = rows.filter(keep)
        const feed = await readFeed(`${world.indexer.url}/events?${begin}&${query}`)
        await feed.next(1, ({ comment }) => comment === 'heartbeat')
        const told = feed.messages.filter(isEvent)
        assert.deepEqual(
          told.map(({ id }) => id),
          wanted.map(({ id }) => id),
          query,
        )
        assert.ok(wanted.length > 0 && wanted.length < rows.length, query)
        feed.close()
      }
    })

    it('refuses malformed requests', async () => {
      for (const query of [
        'campaign=one',
        'campaign=-1',
        'account=0x12',
        'asset=0x1',
        'order=0x12',
        'lastEventId=12',
        "lastEventId=' OR 1=1",
      ])
        assert.equal((await fetch(`${world.indexer.url}/events?${query}`)).status, 400, query)
      const response = await fetch(`${world.indexer.url}/events`, { headers: { 'last-event-id': 'x' } })
      assert.equal(response.status, 400)
      assert.match(await response.text(), /Last-Event-ID must be/)
    })

    it('holds the cap of one address, and frees places again', async () => {
      const feeds = await Promise.all(
        Array.from({ length: 4 }, () => readFeed(`${world.indexer.url}/events`)),
      )
      assert.deepEqual(
        feeds.map(({ status }) => status),
        [200, 200, 200, 200],
      )
      assert.equal((await readFeed(`${world.indexer.url}/events`)).status, 429)
      for (const feed of feeds) feed.close()
      // HEAD asks for a stream and never reads it: it must not keep a place.
      for (let i = 0; i < 8; i++) await fetch(`${world.indexer.url}/events`, { method: 'HEAD' })
      await new Promise((next) => setTimeout(next, 200))
      const again = await readFeed(`${world.indexer.url}/events`)
      assert.equal(again.status, 200)
      again.close()
    })
  })
}
