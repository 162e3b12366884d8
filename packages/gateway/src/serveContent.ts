import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type BlockId, cidText, parseCid, RAW } from './blockId.ts'
import type { BlockStore } from './blockStore.ts'
import { parseRange } from './byteRange.ts'
import { GatewayError } from './errors.ts'
import { corrupted, planCar, readVerified, writeCar } from './exportCar.ts'
import type { GatewayLimits } from './limits.ts'
import { chooseFormat } from './chooseFormat.ts'
import { type MediaType, SNIFF_BYTES, sniffType } from './sniffType.ts'

/** Up to here a block is read whole, so that damage is told as an error and not as a broken connection. */
const WHOLE_BYTES = 2 * 1024 * 1024

/** What never changes is kept for ever; the year of seconds is what IPFS gateways say. */
const IMMUTABLE = 'public, max-age=29536000, immutable'

/** What is needed to answer `GET /ipfs/{cid}`. */
export type ServeContext = { store: BlockStore; limits: GatewayLimits }

type Answer = { headers: Record<string, string | number>; body: () => Promise<Readable> }

/**
 * Answers `GET` and `HEAD` on `/ipfs/{cid}`.
 *
 * @throws GatewayError before anything was sent; a failure afterwards breaks the connection, which no client takes for
 * the whole
 */
export async function serveContent(
  request: IncomingMessage,
  response: ServerResponse,
  target: { cid: string; query: URLSearchParams },
  context: ServeContext,
): Promise<void> {
  const id = parseCid(target.cid)
  const { format, scope } = chooseFormat(target.query, request.headers.accept)
  const size = await context.store.size(id.digest)
  if (size === undefined) throw notFound(id)
  const etag = {
    media: `"${cidText(id)}"`,
    raw: `"${cidText(id)}.raw"`,
    car: `W/"${cidText(id)}.car.${scope}"`,
  }[format]
  const caching = { 'cache-control': IMMUTABLE, etag, vary: 'Accept' }
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, caching).end()
    return
  }
  const answer =
    format === 'car'
      ? await carAnswer(id, scope, context)
      : format === 'raw'
        ? rawAnswer(id, size, context.store)
        : await mediaAnswer(id, size, request, etag, context.store)
  const status = 'content-range' in answer.headers ? 206 : 200
  // The first bytes are read before the head is sent: what fails there still becomes a proper error.
  const body = request.method === 'HEAD' ? undefined : await answer.body()
  response.writeHead(status, { ...caching, ...answer.headers })
  if (body) await send(body, response, context.limits)
  else response.end()
}

async function carAnswer(
  id: BlockId,
  scope: 'all' | 'block',
  { store, limits }: ServeContext,
): Promise<Answer> {
  const plan = await planCar(store, id, scope, limits)
  if (!plan) throw notFound(id)
  const headers = {
    'content-type': 'application/vnd.ipld.car; version=1; order=dfs; dups=n',
    'content-disposition': `attachment; filename="${cidText(id)}.car"`,
    'content-length': plan.bytes,
    'accept-ranges': 'none',
  }
  return { headers, body: async () => Readable.from(writeCar(store, plan), { objectMode: false }) }
}

function rawAnswer(id: BlockId, size: number, store: BlockStore): Answer {
  const headers = {
    'content-type': 'application/vnd.ipld.raw',
    'content-disposition': `attachment; filename="${cidText(id)}.bin"`,
    'content-length': size,
    'accept-ranges': 'none',
  }
  return { headers, body: () => verifiedBody(id, size, store) }
}

async function mediaAnswer(
  id: BlockId,
  size: number,
  request: IncomingMessage,
  etag: string,
  store: BlockStore,
): Promise<Answer> {
  if (id.codec !== RAW) {
    throw new GatewayError(
      'ContentNotMediaError',
      'This address names a block of a tree, not a file, and the gateway puts no files together. Ask with ?format=raw or ?format=car.',
    )
  }
  const type = sniffType(await readHead(id, size, store), size)
  const headers = { ...mediaHeaders(type, id), 'accept-ranges': 'bytes' }
  const ifRange = request.headers['if-range']
  const wanted =
    request.method === 'GET' && (ifRange === undefined || ifRange === etag)
      ? request.headers.range
      : undefined
  const range = parseRange(wanted, size)
  if (range === 'unsatisfiable') {
    throw new GatewayError(
      'RangeUnsatisfiableError',
      `The range lies outside the ${size} bytes of this content. Ask for bytes it has.`,
      {
        headers: { 'content-range': `bytes */${size}` },
      },
    )
  }
  if (!range)
    return { headers: { ...headers, 'content-length': size }, body: () => verifiedBody(id, size, store) }
  return {
    headers: {
      ...headers,
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
      'content-length': range.end - range.start + 1,
    },
    body: async () => {
      const found = await store.get(id.digest, range)
      if (!found) throw notFound(id)
      return found.stream
    },
  }
}

/** Only types that a browser can't be made to run are named; everything else is a download. */
function mediaHeaders(type: MediaType, id: BlockId): Record<string, string> {
  if (type === 'image/svg+xml' || type === 'application/octet-stream') {
    return {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${cidText(id)}.bin"`,
    }
  }
  return { 'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type }
}

async function readHead(id: BlockId, size: number, store: BlockStore): Promise<Buffer> {
  if (size === 0) return Buffer.alloc(0)
  const found = await store.get(id.digest, { start: 0, end: Math.min(size, SNIFF_BYTES) - 1 })
  if (!found) throw notFound(id)
  return Buffer.concat(await found.stream.toArray())
}

async function verifiedBody(id: BlockId, size: number, store: BlockStore): Promise<Readable> {
  if (size <= WHOLE_BYTES) return Readable.from([await readVerified(store, id)], { objectMode: false })
  const found = await store.get(id.digest)
  if (!found) throw notFound(id)
  const { stream } = found
  const body = Readable.from(verifiedChunks(stream, id), { objectMode: false })
  // The generator never starts, and so never ends its source, when the client leaves before the first byte.
  body.once('close', () => stream.destroy())
  return body
}

/** Holds the last chunk back until the hash of all is known: damaged content never arrives whole. */
async function* verifiedChunks(stream: Readable, id: BlockId): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  for await (const chunk of stream) {
    if (held) yield held
    hash.update(chunk)
    held = chunk
  }
  if (hash.digest('hex') !== id.digest) throw corrupted(id)
  if (held) yield held
}

async function send(body: Readable, response: ServerResponse, limits: GatewayLimits): Promise<void> {
  response.setTimeout(limits.idleMs, () => response.destroy(new Error('The client stopped reading.')))
  await pipeline(body, response, { signal: AbortSignal.timeout(limits.downloadMs) })
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}

function notFound(id: BlockId): GatewayError {
  return new GatewayError(
    'BlockNotFoundError',
    `This gateway does not have ${cidText(id)}. Ask another gateway, or the person who published it.`,
  )
}
