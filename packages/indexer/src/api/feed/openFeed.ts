import type { Journal } from './createJournal.ts'
import type { FeedEvent, FeedFilter } from './events.ts'

/** One reader of the feed. */
export interface FeedParameters {
  readonly filter: FeedFilter
  readonly lastEventId: string | undefined
  /** Milliseconds of silence after which a comment is sent. */
  readonly heartbeat: number
  /** Ends the stream. */
  readonly signal: AbortSignal
}

/**
 * The feed as server-sent events. Nothing is queued for a slow reader: it holds a cursor, and the next page is looked up
 * when the socket has taken the last one. A reader that falls behind the journal's memory is served from the table.
 */
export function openFeed(
  journal: Journal,
  { filter, lastEventId, heartbeat, signal }: FeedParameters,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const start = journal.resume(lastEventId)
  let { cursor } = start
  let seenReorg = journal.lastReorg
  let canceled = false
  let wake = (): void => {}
  const unsubscribe = journal.subscribe(() => wake())

  /** Resolves at the next change, after the heartbeat's time, or at the end. */
  function pause(): Promise<'changed' | 'silent'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('silent'), heartbeat)
      wake = () => {
        clearTimeout(timer)
        resolve('changed')
      }
    })
  }

  async function next(): Promise<string> {
    while (!signal.aborted) {
      const reorgs = journal.reorgsAfter(seenReorg)
      if (reorgs.length > 0) {
        seenReorg = journal.lastReorg
        const deepest = reorgs.reduce((a, b) => (b.after < a.after ? b : a))
        if (deepest.after < cursor) cursor = deepest.after
        return formatReorg(deepest.block, cursor)
      }
      // Made before the read, so that a change during it is not slept through.
      const paused = pause()
      const page = await journal.read(cursor, filter)
      const moved = page.cursor !== cursor
      cursor = page.cursor
      if (page.events.length > 0 || moved) wake()
      if (page.events.length > 0) return page.events.map(formatEvent).join('')
      if ((await paused) === 'silent') return ': heartbeat\n\n'
    }
    return ''
  }

  signal.addEventListener('abort', () => {
    unsubscribe()
    wake()
  })
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // The id gives a reader that drops before its first event the place to resume at.
      const greeting = `retry: 2000\nid: ${cursor}\n\n`
      const told = start.reorg === undefined ? '' : formatReorg(start.reorg, cursor)
      controller.enqueue(encoder.encode(greeting + told))
    },
    async pull(controller) {
      const text = await next()
      if (canceled) return
      if (signal.aborted) controller.close()
      else controller.enqueue(encoder.encode(text))
    },
    cancel() {
      canceled = true
    },
  })
}

function formatEvent(event: FeedEvent): string {
  return `id: ${event.id}\nevent: ${event.name}\ndata: ${JSON.stringify(event)}\n\n`
}

function formatReorg(block: bigint, cursor: string): string {
  return `id: ${cursor}\nevent: reorg\ndata: ${JSON.stringify({ block: block.toString() })}\n\n`
}
