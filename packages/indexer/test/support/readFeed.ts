/** One block of the feed as it came over the wire. */
export interface FeedMessage {
  readonly id?: string
  readonly event?: string
  readonly data?: unknown
  readonly comment?: string
}

/** An open feed and what it brought so far. */
export interface OpenFeed {
  readonly status: number
  readonly messages: readonly FeedMessage[]
  /** The first `count` messages that pass, as soon as there are so many. */
  next(count: number, wanted?: (message: FeedMessage) => boolean): Promise<FeedMessage[]>
  close(): void
}

/** Whether a message is an event of the contract, not a comment, greeting or reorg. */
export function isEvent({ data, event }: FeedMessage): boolean {
  return data !== undefined && event !== 'reorg'
}

/** Opens the feed with fetch and parses it line by line, independently of any EventSource. */
export async function readFeed(url: string, headers: Record<string, string> = {}): Promise<OpenFeed> {
  const end = new AbortController()
  const response = await fetch(url, { headers, signal: end.signal })
  const messages: FeedMessage[] = []
  const arrived = new EventTarget()
  let broken: unknown
  if (response.status === 200) void collect(response).catch((error) => (broken = error))
  else await response.body?.cancel()

  async function collect({ body }: Response): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) messages.push(parseBlock(block))
      arrived.dispatchEvent(new Event('message'))
    }
  }

  return {
    status: response.status,
    messages,
    async next(count, wanted = (message) => message.data !== undefined) {
      const deadline = AbortSignal.timeout(120_000)
      for (;;) {
        const found = messages.filter(wanted)
        if (found.length >= count) return found.slice(0, count)
        if (deadline.aborted)
          throw new Error(`The feed brought ${found.length} of ${count}: ${JSON.stringify(messages)}`)
        if (broken && !end.signal.aborted) throw broken
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 200)
          arrived.addEventListener('message', () => (clearTimeout(timer), resolve()), { once: true })
        })
      }
    },
    close: () => end.abort(),
  }
}

function parseBlock(block: string): FeedMessage {
  const message: { -readonly [key in keyof FeedMessage]: FeedMessage[key] } = {}
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^([a-z]*): ?(.*)$/.exec(line) ?? []
    if (field === '') message.comment = value
    if (field === 'id' || field === 'event') message[field] = value
    if (field === 'data') message.data = JSON.parse(value)
  }
  return message
}
