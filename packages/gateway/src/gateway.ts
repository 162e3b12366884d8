import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { acceptUpload, type UploadContext } from './acceptUpload.ts'
import type { BlockStore } from './blockStore.ts'
import type { GrantOptions } from './checkGrant.ts'
import { GatewayError } from './errors.ts'
import { memoryLedger } from './grantLedger.ts'
import { DEFAULT_LIMITS, type GatewayLimits } from './limits.ts'
import { type Log, logRequest, printLog } from './log.ts'
import { SAFE_HEADERS, sendError, sendJson } from './respond.ts'
import { serveContent } from './serveContent.ts'

/** What a gateway is made of. */
export type GatewayOptions = {
  /** Where blocks live: `openFsStore(directory)`, `openS3Store(…)` or a {@link BlockStore} of one's own. */
  store: BlockStore
  /** Who may upload. `open` lets everybody, which only a gateway on one's own machine should. */
  grants: 'open' | GrantOptions
  /** Changes to {@link DEFAULT_LIMITS}. */
  limits?: Partial<GatewayLimits>
  /** Takes one entry a request; one line of JSON on standard output unless told. */
  log?: Log
}

/** A gateway that can be started and stopped. */
export type Gateway = {
  /** The HTTP server, for those who bring their own listener or proxy. */
  server: Server
  /**
   * Starts listening.
   *
   * @param port 0 for a free one
   * @param host the loopback address unless told
   * @returns the origin, such as `http://127.0.0.1:8787`
   */
  listen(port: number, host?: string): Promise<string>
  /** Stops listening, lets what runs end for up to `graceMs` (5,000), then cuts it off. */
  close(graceMs?: number): Promise<void>
}

/** What is served where nothing is stored: a health check must not depend on content. */
const NO_BLOCK = '0'.repeat(64)

/** Makes a content gateway. Nothing listens before `listen`. */
export function createGateway(options: GatewayOptions): Gateway {
  const limits: GatewayLimits = { ...DEFAULT_LIMITS, ...options.limits }
  const { store, log = printLog } = options
  const grants: UploadContext['grants'] =
    options.grants === 'open'
      ? 'open'
      : { ...options.grants, ledger: options.grants.ledger ?? memoryLedger() }
  let uploads = 0

  async function upload(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (uploads >= limits.uploads) {
      throw new GatewayError(
        'GatewayBusyError',
        'The gateway takes as many uploads as it can just now. Try again in a few seconds.',
        { headers: { 'retry-after': '5' } },
      )
    }
    uploads++
    try {
      const receipt = await acceptUpload(request, response, { store, limits, grants })
      sendJson(response, 201, receipt, { location: `/ipfs/${receipt.roots[0]}` })
    } finally {
      uploads--
    }
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s)
    const cid = path.match(/^\/ipfs\/([^/]+)$/)?.[1]
    const methods =
      cid !== undefined || path === '/health'
        ? ['GET', 'HEAD', 'OPTIONS']
        : path === '/ipfs'
          ? ['POST', 'OPTIONS']
          : undefined
    if (!methods)
      throw new GatewayError(
        'RouteNotFoundError',
        'There is nothing here. Content is at /ipfs/{cid}, uploads go to POST /ipfs, and paths below a CID are not served.',
      )
    if (!methods.includes(request.method ?? '')) {
      throw new GatewayError('MethodNotAllowedError', `Use ${methods.join(', ')} here.`, {
        headers: { allow: methods.join(', ') },
      })
    }
    if (request.method === 'OPTIONS') response.writeHead(204, preflight(methods)).end()
    else if (cid !== undefined)
      await serveContent(request, response, { cid, query: new URLSearchParams(query) }, { store, limits })
    else if (path === '/ipfs') await upload(request, response)
    else {
      await store.has(NO_BLOCK)
      sendJson(response, 200, { status: 'ok', uploads })
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    logRequest(log, request, response)
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
    try {
      await route(request, response)
    } catch (error) {
      sendError(request, response, error, log)
    }
  }

  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // Ours, which can say why, comes first.
    requestTimeout: Math.max(limits.uploadMs, limits.headersMs) + 5_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: Math.max(100, Math.min(limits.headersMs / 2, 5_000)),
  })
  server.maxConnections = limits.connections
  server.on('request', handle)
  server.on('checkContinue', handle)
  server.on('clientError', refuseUnreadable)

  return {
    server,
    async listen(port, host = '127.0.0.1') {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
      const address = server.address()
      if (address === null || typeof address === 'string') throw new TypeError('Listening on no port.')
      return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
    },
    async close(graceMs = 5_000) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that was busy until now would be kept alive for its client's next request.
      const sweep = setInterval(() => server.closeIdleConnections(), 20)
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearInterval(sweep)
      clearTimeout(cut)
    },
  }
}

function preflight(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-None-Match, If-Range, Range',
    'access-control-max-age': '86400',
    allow: methods.join(', '),
  }
}

/** Answers what Node could not read as a request, in the words of everything else. */
function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const { refusal, line } =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? {
          refusal: new GatewayError(
            'HeadersTooLargeError',
            'The request headers are too large. Send fewer or shorter ones.',
          ),
          line: '431 Request Header Fields Too Large',
        }
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? {
            refusal: new GatewayError(
              'UploadTimeoutError',
              'The request came too slowly and was given up. Try again on a better connection.',
            ),
            line: '408 Request Timeout',
          }
        : {
            refusal: new GatewayError('RequestInvalidError', 'This is not a well-formed HTTP request.'),
            line: '400 Bad Request',
          }
  const body = JSON.stringify(refusal)
  const headers = {
    ...SAFE_HEADERS,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${[line, ...lines].join('\r\n')}\r\n\r\n${body}`)
}
