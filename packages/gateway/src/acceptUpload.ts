import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BlockId, cidText, RAW } from './blockId.ts'
import type { BlockStore, VerifiedBlock } from './blockStore.ts'
import { chargeGrant, checkGrant, checkGrantRoot, type GrantOptions, grantTooSmall } from './checkGrant.ts'
import { GatewayError } from './errors.ts'
import type { GrantLedger } from './grantLedger.ts'
import type { GatewayLimits } from './limits.ts'
import { readBody } from './readBody.ts'
import { readCar } from './readCar.ts'
import { type MediaType, sniffType } from './sniffType.ts'

/** What `POST /ipfs` answers: under which CIDs the upload is served, and how much of it there was. */
export type UploadReceipt = { roots: string[]; blocks: number; bytes: number }

/** What an upload needs of its gateway. */
export type UploadContext = {
  store: BlockStore
  limits: GatewayLimits
  /** `open` takes uploads from everybody. */
  grants: 'open' | (GrantOptions & { ledger: GrantLedger })
}

/**
 * Takes one upload: the grant first, then the body, hashed block by block into staging, then the rest of the checks; only
 * then it is stored.
 *
 * @throws GatewayError for everything that is refused; nothing of a refused upload is visible
 */
export async function acceptUpload(
  request: IncomingMessage,
  response: ServerResponse,
  context: UploadContext,
): Promise<UploadReceipt> {
  const { store, limits, grants } = context
  const format = uploadFormat(request)
  const maxBytes = format === 'raw' ? Math.min(limits.rawBytes, limits.uploadBytes) : limits.uploadBytes
  const announced = announcedLength(request)
  if ((announced ?? 0) > maxBytes) throw tooLarge(format, maxBytes)
  const grant =
    grants === 'open'
      ? undefined
      : await checkGrant(request.headers.authorization, announced, grants, limits.authorizeMs)
  // The client held its body back until now: everything that can be refused without it has passed.
  if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue()

  const body =
    grant && grant.maxBytes < BigInt(maxBytes)
      ? readBody(request, Number(grant.maxBytes), () => grantTooSmall(grant), limits)
      : readBody(request, maxBytes, () => tooLarge(format, maxBytes), limits)
  try {
    const upload = format === 'raw' ? await readRaw(body) : await readCar(body, limits)
    const digests = upload.roots.map((root) => root.digest)
    if (upload.roots.length === 0) throw rootMissing()
    if (grant) checkGrantRoot(grant, digests)
    const sizes = new Map<string, number>()
    const settle = async () => {
      for (const digest of digests) if (!sizes.has(digest) && !(await store.has(digest))) throw rootMissing()
      if (grant && grants !== 'open') await chargeGrant(grants.ledger, grant, sizes)
    }
    await store.put(checkedBlocks(upload.blocks, sizes, limits.mediaTypes, settle))
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    return { roots: upload.roots.map(cidText), blocks: sizes.size, bytes }
  } finally {
    await body.return()
  }
}

/** Passes the blocks on, notes their sizes, and asks `settle` before it says that they have ended. */
async function* checkedBlocks(
  blocks: AsyncIterable<VerifiedBlock>,
  sizes: Map<string, number>,
  mediaTypes: readonly MediaType[],
  settle: () => Promise<void>,
): AsyncGenerator<VerifiedBlock, void> {
  for await (const block of blocks) {
    if (block.root && block.id.codec === RAW) checkMediaType(block.bytes, mediaTypes)
    sizes.set(block.id.digest, block.bytes.length)
    yield block
  }
  await settle()
}

async function readRaw(
  body: AsyncIterable<Buffer>,
): Promise<{ roots: BlockId[]; blocks: AsyncIterable<VerifiedBlock> }> {
  const hash = createHash('sha256')
  const chunks: Buffer[] = []
  for await (const chunk of body) {
    hash.update(chunk)
    chunks.push(chunk)
  }
  const id = { codec: RAW, digest: hash.digest('hex') }
  const block = { id, bytes: Buffer.concat(chunks), root: true }
  return {
    roots: [id],
    blocks: (async function* () {
      yield block
    })(),
  }
}

function checkMediaType(bytes: Uint8Array, mediaTypes: readonly MediaType[]): void {
  const type = sniffType(bytes, bytes.length)
  if (mediaTypes.includes(type) || mediaTypes.includes('application/octet-stream')) return
  throw new GatewayError(
    'MediaTypeRefusedError',
    `By its first bytes this is ${type === 'application/octet-stream' ? 'of no type the gateway knows' : type}, which this gateway does not take. Nothing was stored; send one of ${mediaTypes.join(', ')}.`,
  )
}

function uploadFormat(request: IncomingMessage): 'raw' | 'car' {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const encoding = request.headers['content-encoding']
  if ((encoding === undefined || encoding === 'identity') && type === 'application/vnd.ipld.raw') return 'raw'
  if ((encoding === undefined || encoding === 'identity') && type === 'application/vnd.ipld.car') return 'car'
  throw new GatewayError(
    'UploadFormatError',
    'Send a CAR as application/vnd.ipld.car or one block as application/vnd.ipld.raw, without Content-Encoding.',
    { headers: { 'accept-post': 'application/vnd.ipld.car, application/vnd.ipld.raw' } },
  )
}

function announcedLength(request: IncomingMessage): number | undefined {
  const header = request.headers['content-length']
  return header === undefined ? undefined : Number(header)
}

function tooLarge(format: 'raw' | 'car', maxBytes: number): GatewayError {
  return format === 'raw'
    ? new GatewayError(
        'BlockTooLargeError',
        `A block may have ${maxBytes} bytes here. Nothing was stored; make the file smaller.`,
      )
    : new GatewayError(
        'UploadTooLargeError',
        `An upload may have ${maxBytes} bytes here. Nothing was stored; send it in several CARs.`,
      )
}

function rootMissing(): GatewayError {
  return new GatewayError(
    'CarRootMissingError',
    'The CAR names no root, or its root is neither in it nor stored already. Nothing was stored; include the root block.',
  )
}
