/** The journal and the stream on a table that the test writes: what Ponder does to it, without Ponder. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createJournal, type Journal } from '../src/api/feed/createJournal.ts'
import { type FeedEvent, idBefore, matches } from '../src/api/feed/events.ts'
import { openFeed } from '../src/api/feed/openFeed.ts'
import { eventId } from '../src/ids.ts'

function eventAt(block: number, branch = 'a', account: string | null = null, logIndex = 0): FeedEvent {
  const text = String(block)
  const nothing = { contract: 'Campaigns', seat: null, other: null, assetId: null, orderId: null }
  const rest = { ...nothing, timestamp: text, tx: '0x', logIndex, args: {} }
  const id = eventId(BigInt(block), logIndex)
  return {
    id,
    name: 'SeatDrawn',
    campaignId: '1',
    account,
    block: text,
    blockHash: `0x${branch}${text}`,
    ...rest,
  }
}

/** A table with a head, finality 10. */
function createTable(head: number, events: FeedEvent[]) {
  const table = {
    head,
    events,
    ready: true,
    reads: 0,
    journal: undefined as unknown as Journal,
  }
  table.journal = createJournal({
    readHead: async () => ({
      indexedBlock: BigInt(table.head),
      finalizedBlock: BigInt(Math.max(0, table.head - 10)),
      ready: table.ready,
    }),
    async readEvents(after, limit, filter = {}) {
      table.reads += 1
      return table.events.filter((event) => event.id > after && matches(filter, event)).slice(0, limit)
    },
    readHashes: async (after, limit) => table.events.filter(({ id }) => id > after).slice(0, limit),
  })
  return table
}

/** The table after blocks from `block` on were replaced by others. */
function replace(events: FeedEvent[], block: number, others: FeedEvent[]): FeedEvent[] {
  return [...events.filter((event) => Number(event.block) < block), ...others]
}

async function collect(journal: Journal, cursor: string, filter = {}): Promise<string[]> {
  const ids: string[] = []
  for (let last = ''; last !== cursor; ) {
    last = cursor
    const page = await journal.read(cursor, filter)
    ids.push(...page.events.map(({ block, blockHash }) => `${block}${blockHash.slice(2, 3)}`))
    cursor = page.cursor
  }
  return ids
}

describe('journal', () => {
  it('says and reads nothing before the first synchronization is done', async () => {
    const table = createTable(5, [eventAt(1)])
    table.ready = false
    await table.journal.tick()
    assert.deepEqual([table.journal.head.ready, table.reads], [false, 0])
  })

  it('doubts what was not final when the indexer behind it was restarted', async () => {
    const table = createTable(120, [eventAt(105), eventAt(115)])
    await table.journal.tick()
    const before = table.journal.lastReorg
    table.ready = false
    table.events = [eventAt(105)]
    await table.journal.tick()
    assert.equal(table.journal.lastReorg, before)
    table.ready = true
    table.events = [eventAt(105), eventAt(115, 'b')]
    await table.journal.tick()
    assert.deepEqual(
      table.journal.reorgsAfter(before).map(({ block, after }) => [block, after]),
      [[111n, idBefore(111n)]],
    )
    assert.deepEqual(await collect(table.journal, idBefore(111n)), ['115b'])
  })

  it('goes on after the same event in memory and in the table', async () => {
    const events = Array.from({ length: 5_000 }, (_, i) => eventAt(i + 1, 'a', i % 3 ? null : '0xa'))
    const table = createTable(4_999, events.slice(0, 4_999))
    await table.journal.tick()
    table.head = 5_000
    table.events = events
    await table.journal.tick()
    for (const from of [0, 1, 2_500, 4_988, 4_999, 5_000]) {
      const ids = await collect(table.journal, eventId(BigInt(from), 0))
      assert.equal(ids.length, 5_000 - from, `after ${from}`)
      assert.equal(ids[0] ?? 'none', from === 5_000 ? 'none' : `${from + 1}a`)
    }
    const some = await collect(table.journal, eventId(0n, 0), { account: '0xb' })
    assert.equal(some.length, events.filter(({ account }) => account === null).length)
  })

  it('forgets the oldest and serves them from the table', async () => {
    const table = createTable(10, [])
    await table.journal.tick()
    const many = Array.from({ length: 9_000 }, (_, i) => eventAt(11, 'a', null, i))
    table.events = many
    table.head = 11
    await table.journal.tick()
    assert.equal((await collect(table.journal, idBefore(11n))).length, 9_000)
  })

  it('notices replaced, removed and added events, and where the last sound one was', async () => {
    const events = [98, 103, 105].map((block) => eventAt(block))
    for (const [others, block] of [
      [[eventAt(103, 'b'), eventAt(105, 'b')], 103n],
      [[eventAt(104, 'b')], 103n],
      [[eventAt(101, 'b'), eventAt(103, 'b')], 101n],
      [[], 103n],
    ] as const) {
      const table = createTable(106, events)
      await table.journal.tick()
      const before = table.journal.lastReorg
      table.events = replace(events, 100, [...others])
      await table.journal.tick()
      const [reorg, ...more] = table.journal.reorgsAfter(before)
      assert.deepEqual([reorg?.block, reorg?.after, more.length], [block, eventId(98n, 0), 0])
      assert.deepEqual(
        await collect(table.journal, eventId(98n, 0)),
        others.map((event) => `${event.block}b`),
      )
    }
  })

  it('an event that the new branch has earlier than the old one is not missed', async () => {
    const table = createTable(
      106,
      [98, 103].map((block) => eventAt(block)),
    )
    await table.journal.tick()
    const before = table.journal.lastReorg
    table.events = [eventAt(98)]
    await table.journal.tick()
    table.events = [eventAt(98), eventAt(101, 'b')]
    await table.journal.tick()
    const [reorg] = table.journal.reorgsAfter(before)
    assert.ok(reorg)
    assert.deepEqual(await collect(table.journal, reorg.after), ['101b'])
  })

  it('a returning reader hears of a reorg only if what it saw last is in doubt', async () => {
    const table = createTable(120, [])
    await table.journal.tick()
    table.events = [eventAt(121), eventAt(123)]
    table.head = 123
    await table.journal.tick()
    table.events = [eventAt(121), eventAt(123, 'b')]
    await table.journal.tick()
    table.events = [...table.events, eventAt(125, 'b')]
    table.head = 125
    await table.journal.tick()
    const resume = (block: number) => table.journal.resume(eventId(BigInt(block), 0))
    assert.deepEqual(resume(121), { cursor: eventId(121n, 0) })
    assert.deepEqual(resume(123), { cursor: eventId(121n, 0), reorg: 123n })
    assert.deepEqual(resume(125), { cursor: eventId(125n, 0) })
    assert.deepEqual(resume(90), { cursor: eventId(90n, 0) })
    // Seen by an earlier process, in blocks that were not final when this one began to look.
    assert.deepEqual(resume(115), { cursor: idBefore(111n), reorg: 111n })
    // Never seen by this process: ahead of it, or on a branch that it does not know.
    assert.deepEqual(resume(124), { cursor: idBefore(116n), reorg: 116n })
    assert.deepEqual(resume(999), { cursor: idBefore(116n), reorg: 116n })
  })
})

describe('stream', () => {
  async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
    return new TextDecoder().decode((await reader.read()).value)
  }

  it('reads no further than its reader takes', async () => {
    const table = createTable(
      10_000,
      Array.from({ length: 9_000 }, (_, i) => eventAt(i + 1)),
    )
    await table.journal.tick()
    const reads = table.reads
    const end = new AbortController()
    const feed = openFeed(table.journal, {
      filter: {},
      lastEventId: idBefore(1n),
      heartbeat: 50,
      signal: end.signal,
    })
    await new Promise((next) => setTimeout(next, 100))
    assert.ok(table.reads - reads <= 1, `${table.reads - reads} pages were read ahead`)
    const reader = feed.getReader()
    assert.match(await readText(reader), /^retry: 2000\nid: 0{20}-9{6}\n\n$/)
    let events = 0
    while (events < 9_000) events += (await readText(reader)).split('event: SeatDrawn').length - 1
    assert.equal(events, 9_000)
    assert.equal(await readText(reader), ': heartbeat\n\n')
    end.abort()
    assert.equal((await reader.read()).done, true)
  })

  it('sends a change at once, a reorg before what follows it, and stops listening at its end', async () => {
    const table = createTable(20, [])
    await table.journal.tick()
    const end = new AbortController()
    const feed = openFeed(table.journal, {
      filter: {},
      lastEventId: undefined,
      heartbeat: 60_000,
      signal: end.signal,
    })
    const reader = feed.getReader()
    await readText(reader)
    table.events = [eventAt(21)]
    table.head = 21
    await table.journal.tick()
    assert.match(await readText(reader), /^id: 0{18}21-000000\nevent: SeatDrawn\ndata: {.*}\n\n$/)
    table.events = [eventAt(21, 'b')]
    await table.journal.tick()
    assert.match(await readText(reader), /event: reorg\ndata: {"block":"21"}/)
    assert.match(await readText(reader), /"blockHash":"0xb21"/)
    end.abort()
    assert.equal((await reader.read()).done, true)
  })
})
