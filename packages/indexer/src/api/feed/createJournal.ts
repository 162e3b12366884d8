import type { Head } from '../readHead.ts'
import { blockOf, type FeedEvent, type FeedFilter, firstId, idBefore, matches } from './events.ts'

/** Where the journal looks: the database, or a test's stand-in. */
export interface JournalSource {
  readHead(): Promise<Head>
  readEvents(after: string, limit: number, filter?: FeedFilter): Promise<FeedEvent[]>
  readHashes(after: string, limit: number): Promise<Pick<FeedEvent, 'id' | 'blockHash'>[]>
}

/** Blocks from `block` on were replaced; what a reader saw after the event `after` no longer holds. */
export interface Reorg {
  readonly number: number
  readonly block: bigint
  readonly after: string
  /** Highest block that was sent of the replaced branch. */
  readonly head: bigint
}

/** Where a reader goes on, and the reorg it has to be told first, if what it saw last is in doubt. */
export interface Resumption {
  readonly cursor: string
  readonly reorg?: bigint
}

/** The newest events in memory, kept equal to the event table, and the reorgs that were noticed meanwhile. */
export interface Journal {
  readonly head: Head
  /** Id after which everything is still to come. */
  readonly newest: string
  /** Number of the last reorg that was noticed, from 0. */
  readonly lastReorg: number
  /** Looks at the table once. */
  tick(): Promise<void>
  /** Reorgs after the numbered one, oldest first. */
  reorgsAfter(number: number): readonly Reorg[]
  resume(lastEventId: string | undefined): Resumption
  /** A page of events after a cursor, from memory or, for readers far behind, from the table. */
  read(cursor: string, filter: FeedFilter): Promise<{ events: readonly FeedEvent[]; cursor: string }>
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void
}

/** Events kept in memory for all readers together. */
const capacity = 2_000
const pageSize = 200
/** Blocks from the head whose events are compared on every look. Deeper reorgs end Ponder itself. */
const watchDepth = 96n
const rememberedReorgs = 1_000

/**
 * One journal serves all connections of a process: the table is read once for each change, not once for each reader.
 * Ponder rolls rows back in a reorg without a word, so the journal compares the block hashes of recent events.
 */
export function createJournal(source: JournalSource): Journal {
  let head: Head = { indexedBlock: 0n, finalizedBlock: 0n, ready: false }
  let tail: FeedEvent[] = []
  /** The tail is complete after this id. */
  let tailStart = firstId
  let reorgs: Reorg[] = []
  let reorgCount = 0
  const listeners = new Set<() => void>()
  const newest = (): string => tail.at(-1)?.id ?? tailStart

  function notice(reorg: Omit<Reorg, 'number'>): void {
    reorgCount += 1
    reorgs = [...reorgs, { ...reorg, number: reorgCount }].slice(-rememberedReorgs)
  }

  /** Also after the indexer behind a replica was restarted, which rolls back to the last final block. */
  function begin(next: Head): void {
    tail = []
    tailStart = idBefore(next.finalizedBlock + 1n)
    // An earlier process may have sent events of blocks that were replaced while nobody looked.
    if (next.finalizedBlock < next.indexedBlock)
      notice({ block: next.finalizedBlock + 1n, after: tailStart, head: next.indexedBlock })
  }

  async function dropReplaced(): Promise<boolean> {
    const low = head.indexedBlock > watchDepth ? idBefore(head.indexedBlock - watchDepth) : firstId
    const from = low > tailStart ? low : tailStart
    const known = tail.filter(({ id }) => id > from)
    if (known.length === 0) return false
    const actual = await source.readHashes(from, known.length)
    const index = known.findIndex(
      ({ id, blockHash }, i) => actual[i]?.id !== id || actual[i]?.blockHash !== blockHash,
    )
    const first = known[index]
    if (!first) return false
    const sent = blockOf(newest())
    const other = actual[index]
    const block = other && other.id < first.id ? blockOf(other.id) : blockOf(first.id)
    tail = tail.filter(({ id }) => blockOf(id) < block)
    notice({ block, after: newest(), head: sent })
    return true
  }

  async function append(): Promise<boolean> {
    const before = newest()
    for (let page = await source.readEvents(before, pageSize); page.length > 0; ) {
      tail = [...tail, ...page]
      const dropped = tail.splice(0, Math.max(0, tail.length - capacity)).at(-1)
      if (dropped) tailStart = dropped.id
      page = page.length < pageSize ? [] : await source.readEvents(newest(), pageSize)
    }
    return newest() !== before
  }

  return {
    get head() {
      return head
    },
    get newest() {
      return newest()
    },
    get lastReorg() {
      return reorgCount
    },
    async tick() {
      const next = await source.readHead()
      if (next.ready && !head.ready) begin(next)
      head = next
      if (!head.ready) return
      const replaced = await dropReplaced()
      const added = await append()
      if (replaced || added) for (const listener of listeners) listener()
    },
    reorgsAfter: (number) => reorgs.filter((reorg) => reorg.number > number),
    resume(lastEventId) {
      if (lastEventId === undefined) return { cursor: newest() }
      const suspects = reorgs.filter(
        ({ after, head: sent }) => lastEventId > after && blockOf(lastEventId) <= sent,
      )
      const deepest = suspects.toSorted((a, b) => (a.after < b.after ? -1 : 1))[0]
      if (deepest) return { cursor: deepest.after, reorg: deepest.block }
      const final = idBefore(head.finalizedBlock + 1n)
      const vouched = final > tailStart ? final : tailStart
      if (lastEventId <= vouched || tail.some(({ id }) => id === lastEventId)) return { cursor: lastEventId }
      return { cursor: vouched, reorg: blockOf(vouched) + 1n }
    },
    async read(cursor, filter) {
      if (cursor >= tailStart) {
        const start = tail.findLastIndex(({ id }) => id <= cursor) + 1
        const page = tail.slice(start, start + pageSize)
        return { events: page.filter((event) => matches(filter, event)), cursor: page.at(-1)?.id ?? cursor }
      }
      // Taken before the query: all up to here is committed, so a short page has seen it.
      const end = newest()
      const events = await source.readEvents(cursor, pageSize, filter)
      return { events, cursor: events.length < pageSize ? end : (events.at(-1)?.id ?? end) }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
