import { safeParse } from 'valibot'
import { pause } from '../pause.ts'
import { indexerInvalid, indexerUnavailable } from './errors.ts'
import type { WatchEventsParameters } from './Indexer.ts'
import { feedEventSchema } from './rowSchemas.ts'

/** The feed sends a sign of life every 10 s; this long without one, the connection is dead. */
const SILENCE = 30_000
/** Milliseconds before a broken feed is opened again: doubled at each failure, up to the second. */
const RETRY = [1_000, 30_000] as const
/** Longest line in characters. */
const LINE_LIMIT = 100_000

/**
 * Follows the event feed until stopped; after a break it goes on behind the last event it told. By fetch and not by
 * EventSource: that one has no signal, no deadline, and is not in Node.
 *
 * @returns stop
 */
export function watchFeed(url: string, parameters: WatchEventsParameters): () => void {
  const { campaignId, assetId, orderId, account, onEvent, onReorg, onError, signal } = parameters
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  let last = parameters.after
  let wait: number = RETRY[0]

  function take({ event, data, id }: Message): void {
    wait = RETRY[0]
    if (event === 'reorg') {
      const { block } = JSON.parse(data) as { block?: unknown }
      if (/^\d{1,20}$/.test(String(block))) onReorg?.(BigInt(String(block)))
    } else if (data) {
      const parsed = safeParse(feedEventSchema, JSON.parse(data))
      if (!parsed.success) throw indexerInvalid(`event ${id}: ${parsed.issues[0].message}`)
      onEvent(parsed.output)
    }
    if (id !== undefined) last = id
  }

  async function follow(): Promise<void> {
    const query = new URLSearchParams()
    if (campaignId !== undefined) query.set('campaign', String(campaignId))
    if (assetId !== undefined) query.set('asset', String(assetId))
    if (orderId !== undefined) query.set('order', orderId)
    if (account !== undefined) query.set('account', account)
    if (last !== undefined) query.set('lastEventId', last)
    const silence = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const alive = () => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(indexerUnavailable('the feed fell silent')), SILENCE)
    }
    alive()
    try {
      const response = await fetch(`${url}?${query}`, {
        headers: { accept: 'text/event-stream' },
        signal: AbortSignal.any([until, silence.signal]),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
      if (!response.ok || !response.body) throw indexerUnavailable(`HTTP ${response.status}`)
      for await (const message of readMessages(response.body, alive)) take(message)
    } finally {
      clearTimeout(timer)
    }
  }

  const watch = async () => {
    while (!until.aborted) {
      await follow().catch((error: unknown) => until.aborted || onError?.(error))
      await pause(wait, until)
      wait = Math.min(2 * wait, RETRY[1])
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

/** One message of an event stream. */
type Message = { event: string; data: string; id: string | undefined }

async function* readMessages(body: ReadableStream<Uint8Array>, onBytes: () => void): AsyncGenerator<Message> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let part = await reader.read(); part.value; part = await reader.read()) {
      onBytes()
      text += decoder.decode(part.value, { stream: true })
      if (text.length > LINE_LIMIT) throw indexerInvalid(`a message of more than ${LINE_LIMIT} characters`)
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) yield parseMessage(message)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function parseMessage(text: string): Message {
  const message: Message = { event: '', data: '', id: undefined }
  for (const line of text.split('\n')) {
    const [, field, value = ''] = /^(event|data|id): ?(.*)$/.exec(line) ?? []
    if (field === 'event' || field === 'data' || field === 'id') message[field] = value
  }
  return message
}
