import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/**
 * How a node goes wrong. `lie`: every hex result is one too high. `stale`: `eth_blockNumber` and `latest` are 5 blocks
 * behind. `trunc`: half an answer. `hang`: none, ever.
 */
export type ChaosMode =
  | 'ok'
  | '429'
  | '502html'
  | '200html'
  | 'trunc'
  | 'reset'
  | 'hang'
  | 'null'
  | 'lie'
  | 'wrongid'
  | 'wrongchain'
  | 'stale'
  | 'nobatch'

/** A node that goes wrong on demand. */
export type ChaosProxy = Readonly<{
  url: string
  /** Sets the mode, of some methods only if they are named. `ok` without methods clears everything. */
  mode(mode: ChaosMode, ...methods: string[]): void
  /** HTTP requests and JSON-RPC calls so far. */
  counts: { http: number; calls: number }
  close(): Promise<void>
}>

type Call = { id: unknown; method: string; params?: unknown[] }
type Answer = { jsonrpc: string; id: unknown; result?: unknown; error?: unknown }

/**
 * Starts a JSON-RPC proxy in front of a node.
 *
 * @example
 * const proxy = await startChaosProxy({ target: chain.rpcUrl })
 * proxy.mode('wrongid', 'eth_call')
 */
export async function startChaosProxy({ target }: Readonly<{ target: string }>): Promise<ChaosProxy> {
  const modes = new Map<string, ChaosMode>()
  let general: ChaosMode = 'ok'
  const counts = { http: 0, calls: 0 }
  const modeOf = (calls: readonly Call[]) =>
    calls.map(({ method }) => modes.get(method)).find(Boolean) ?? general

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-allow-headers', '*')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    const body = await readAll(request)
    const asked = JSON.parse(body) as Call | Call[]
    const calls = Array.isArray(asked) ? asked : [asked]
    counts.http++
    counts.calls += calls.length
    const mode = modeOf(calls)
    if (mode === 'hang') return
    if (mode === 'reset') return void request.socket.destroy()
    if (mode === '429') return void response.writeHead(429, { 'retry-after': '1' }).end('slow down')
    if (mode === '502html') return void response.writeHead(502).end('<html>Bad gateway</html>')
    if (mode === '200html') return void response.writeHead(200).end('<html>Welcome to the hotel</html>')
    if (mode === 'nobatch' && Array.isArray(asked)) {
      const error = { code: -32600, message: 'batches are not allowed' }
      return void response.writeHead(200).end(JSON.stringify({ jsonrpc: '2.0', id: null, error }))
    }
    const answers = await Promise.all(calls.map((call) => forward(mode, call)))
    const text = JSON.stringify(Array.isArray(asked) ? answers : answers[0])
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(mode === 'trunc' ? text.slice(0, text.length / 2) : text)
  }

  async function forward(mode: ChaosMode, call: Call): Promise<Answer> {
    const asked = mode === 'stale' ? await makeStale(call) : call
    const answer = await ask(asked)
    if (mode === 'null') return { ...answer, result: null }
    if (mode === 'wrongid') return { ...answer, id: 4242 }
    if (mode === 'wrongchain') return { ...answer, result: await moveChain(call.method, answer.result) }
    if (mode === 'stale' && call.method === 'eth_blockNumber')
      return { ...answer, result: earlier(answer.result) }
    if (mode === 'lie' && typeof answer.result === 'string' && /^0x[\da-f]+$/i.test(answer.result))
      return { ...answer, result: `${answer.result.slice(0, -1)}${answer.result.endsWith('1') ? '2' : '1'}` }
    return answer
  }

  /** Chain 1 wherever the answer names its chain: by itself, or as a word of what a contract gives. */
  async function moveChain(method: string, result: unknown): Promise<unknown> {
    if (method === 'eth_chainId') return '0x1'
    if (method !== 'eth_call' || typeof result !== 'string') return result
    const { result: chainId } = await ask({ id: 0, method: 'eth_chainId', params: [] })
    const word = (id: unknown) => Number(id).toString(16).padStart(64, '0')
    return result.replaceAll(word(chainId), word(1))
  }

  async function makeStale(call: Call): Promise<Call> {
    if (!call.params?.includes('latest')) return call
    const head = await ask({ id: 0, method: 'eth_blockNumber', params: [] })
    return {
      ...call,
      params: call.params.map((param) => (param === 'latest' ? earlier(head.result) : param)),
    }
  }

  async function ask(call: Call): Promise<Answer> {
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', ...call }),
    })
    return (await response.json()) as Answer
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    counts,
    mode(mode, ...methods) {
      if (!methods.length) general = mode
      if (!methods.length && mode === 'ok') modes.clear()
      for (const method of methods) modes.set(method, mode)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function earlier(block: unknown): string {
  return `0x${Math.max(0, Number(block) - 5).toString(16)}`
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
