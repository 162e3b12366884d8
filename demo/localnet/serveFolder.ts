import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** A static web server. */
export type StaticServer = Readonly<{
  /** `http://localhost:<port>` */
  origin: string
  /** Requests answered so far, newest last: `GET /path 200`. */
  requests: readonly string[]
  close(): Promise<void>
}>

/** What to serve. */
export type ServeOptions = Readonly<{
  /** Folders that are looked in, in this order. */
  folders: readonly string[]
  /** 0 for a free port. */
  port?: number
  /** Headers of every answer, or of the answer to one path. */
  headers: Readonly<Record<string, string>> | ((path: string) => Readonly<Record<string, string>>)
  /** Replaces text of HTML pages, for example `{{cdn}}`. */
  fill?: (html: string, path: string) => string
}>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.map': 'application/json',
}

/**
 * Serves files of folders over HTTP/1.1 on localhost, text compressed with Brotli. Nothing outside the folders is
 * reachable, and nothing but GET and HEAD is answered.
 */
export async function serveFolder({ folders, port = 0, headers, fill }: ServeOptions): Promise<StaticServer> {
  const requests: string[] = []
  const compressed = new Map<string, Buffer>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = readPath(request.url)
    for (const [name, value] of Object.entries(typeof headers === 'function' ? headers(path) : headers)) {
      response.setHeader(name, value)
    }
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Vary', 'Accept-Encoding')
    if (request.method === 'OPTIONS') return void response.writeHead(204, { Allow: 'GET, HEAD' }).end()
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    }
    const file = findFile(folders, path)
    if (!file) {
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.\n')
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.setHeader('Content-Type', type)
    if (request.method === 'HEAD') return void response.end()
    if (!/text|json|svg/.test(type)) return void createReadStream(file).pipe(response)
    const text = await readFile(file)
    const body = fill && type.startsWith('text/html') ? Buffer.from(fill(text.toString('utf8'), path)) : text
    if (!/\bbr\b/.test(String(request.headers['accept-encoding']))) return void response.end(body)
    const key = `${file}:${statSync(file).mtimeMs}`
    const small = (fill === undefined && compressed.get(key)) || compress(body)
    compressed.set(key, small)
    response.setHeader('Content-Encoding', 'br')
    response.end(small)
  }

  const server = createServer((request, response) => {
    response.once('finish', () => requests.push(`${request.method} ${request.url} ${response.statusCode}`))
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`${String(error)}\n`)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  const actual = address && typeof address === 'object' ? address.port : port
  return {
    origin: `http://localhost:${actual}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function readPath(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/'
  }
}

function findFile(folders: readonly string[], path: string): string | undefined {
  const relative = normalize(path.endsWith('/') ? `${path}index.html` : path)
  if (relative.includes('\0') || relative.split(sep).includes('..')) return undefined
  return folders.map((folder) => join(folder, relative)).find((file) => isFile(file))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function compress(body: Buffer): Buffer {
  // Level 9 is what a CDN does on the fly; 11 takes seconds for the last three per cent.
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
