import type { IncomingMessage, ServerResponse } from 'node:http'

/** One thing that happened. Never holds a header, a query, a signature or a key. */
export type LogEntry =
  | {
      level: 'info'
      event: 'request'
      method: string
      path: string
      status: number
      bytes: number
      ms: number
    }
  | { level: 'error'; event: 'failure'; name: string; details: string }
  | { level: 'info'; event: 'listening' | 'closed'; origin: string }

/** Takes log entries. */
export type Log = (entry: LogEntry) => void

/** Prints an entry as one line of JSON with its time. */
export const printLog: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
}

/** Logs a request once its connection is done with it. Paths that aren't ours are not repeated into the log. */
export function logRequest(log: Log, request: IncomingMessage, response: ServerResponse): void {
  const start = performance.now()
  const before = request.socket.bytesWritten
  response.once('close', () => {
    log({
      level: 'info',
      event: 'request',
      method: request.method ?? '',
      path: request.url?.match(/^\/(health|ipfs(\/[a-z0-9]{59})?)(?=$|\?)/)?.[0] ?? '(other)',
      // Without a finished answer the client left, which proxies write as 499.
      status: response.writableFinished ? response.statusCode : 499,
      bytes: request.socket.bytesWritten - before,
      ms: Math.round(performance.now() - start),
    })
  })
}
