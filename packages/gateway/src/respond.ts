import type { IncomingMessage, ServerResponse } from 'node:http'
import { GatewayError } from './errors.ts'
import type { Log } from './log.ts'

/** On every answer: content from strangers can be embedded anywhere and can do nothing there. */
export const SAFE_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Accept-Ranges, Content-Disposition, Content-Length, Content-Range, Etag, Location, Retry-After',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}

/** How long a refused client may go on sending, so that it gets to read the answer instead of a reset connection. */
const DRAIN_MS = 5_000

/** Answers with JSON that nobody may keep. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  const body = JSON.stringify(value)
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      ...headers,
    })
    .end(response.req.method === 'HEAD' ? undefined : body)
}

/** Tells the client what went wrong, or breaks the connection when an answer has already begun. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  log: Log,
): void {
  const known = error instanceof GatewayError ? error : undefined
  if (!known && (request.destroyed || response.destroyed)) return
  if (!known || known.status >= 500) {
    const cause = known?.cause ?? error
    log({ level: 'error', event: 'failure', name: known?.name ?? 'InternalError', details: String(cause) })
  }
  if (response.headersSent) {
    response.destroy()
    return
  }
  const answer =
    known ??
    new GatewayError(
      'InternalError',
      'The gateway failed and has logged why. Try again, or tell its operator.',
    )
  sendJson(response, answer.status, answer, answer.headers)
  if (!request.complete) drain(request, answer.headers.connection === 'close' ? 0 : DRAIN_MS)
}

/** Throws away the rest of a refused body, for a while. */
function drain(request: IncomingMessage, milliseconds: number): void {
  const { socket } = request
  request.resume()
  // By then the request may be complete, and the connection busy with the next one.
  const stop = () => {
    if (!request.complete) socket.destroySoon()
  }
  setTimeout(stop, milliseconds).unref()
}
