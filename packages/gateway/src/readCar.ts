import { createHash } from 'node:crypto'
import { readBlockHead, readHeader } from '@ipld/car/decoder'
import { type BlockId, cidText, idOfCid } from './blockId.ts'
import type { VerifiedBlock } from './blockStore.ts'
import { ByteReader } from './byteReader.ts'
import { GatewayError } from './errors.ts'
import type { GatewayLimits } from './limits.ts'

/** A CAR whose header was read; the blocks come one by one as the bytes arrive. */
export type IncomingCar = { roots: BlockId[]; blocks: AsyncGenerator<VerifiedBlock, void> }

/**
 * Reads a CARv1 as it arrives. Every block is hashed before it is given out, and no length that the CAR claims makes the
 * reader wait for, or keep, more than the limits allow.
 *
 * @throws GatewayError `CarInvalidError`, `BlockUnsupportedError`, `BlockTooLargeError`, `BlockHashMismatchError`,
 * `UploadTooLargeError`, here or while the blocks are taken
 */
export async function readCar(
  chunks: AsyncIterator<Uint8Array>,
  limits: Pick<GatewayLimits, 'carBlockBytes' | 'carBlocks'>,
): Promise<IncomingCar> {
  // A header holds a few CIDs of 40 bytes each; a block head at most a length, a CID and a hash.
  const reader = new ByteReader(chunks, Math.max(limits.carBlockBytes, 64 * 1024))
  const header = await wellFormed(readHeader(reader, 1))
  const roots = header.roots.map((root) => known(idOfCid(root)))
  return { roots, blocks: readBlocks(reader, new Set(roots.map((root) => root.digest)), limits) }
}

async function* readBlocks(
  reader: ByteReader,
  roots: Set<string>,
  limits: Pick<GatewayLimits, 'carBlockBytes' | 'carBlocks'>,
): AsyncGenerator<VerifiedBlock, void> {
  for (let count = 0; (await reader.upTo(1)).length > 0; count++) {
    if (count >= limits.carBlocks) {
      throw new GatewayError(
        'UploadTooLargeError',
        `This CAR has more than ${limits.carBlocks} blocks. Nothing was stored; send it in several CARs.`,
      )
    }
    const { cid, blockLength } = await wellFormed(readBlockHead(reader))
    const id = known(idOfCid(cid))
    if (blockLength < 0) throw malformed()
    if (blockLength > limits.carBlockBytes) {
      throw new GatewayError(
        'BlockTooLargeError',
        `Block ${cidText(id)} has ${blockLength} bytes, and a block in a CAR may have ${limits.carBlockBytes}. Nothing was stored; send a large file alone as application/vnd.ipld.raw.`,
      )
    }
    const bytes = await wellFormed(reader.exactly(blockLength, true))
    if (createHash('sha256').update(bytes).digest('hex') !== id.digest) {
      throw new GatewayError(
        'BlockHashMismatchError',
        `The bytes of block ${cidText(id)} do not have that hash: they were changed or damaged on the way. Nothing was stored; build the CAR again and retry.`,
      )
    }
    yield { id, bytes, root: roots.has(id.digest) }
  }
}

/** What the CAR decoder throws about bytes it can't read becomes one typed error; a body's own failures pass. */
async function wellFormed<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading
  } catch (cause) {
    if (cause instanceof GatewayError || (cause instanceof Error && 'code' in cause)) throw cause
    throw malformed(cause)
  }
}

function malformed(cause?: unknown): GatewayError {
  return new GatewayError(
    'CarInvalidError',
    'This is not a complete CARv1: a length or an address in it cannot be read, or it ends too early. Nothing was stored; build the CAR again and retry.',
    { cause },
  )
}

function known(id: BlockId | undefined): BlockId {
  if (id) return id
  throw new GatewayError(
    'BlockUnsupportedError',
    'The CAR names a block that the gateway does not keep. Use CIDv1 with sha2-256 and codec raw, dag-cbor or dag-pb; identity and other hashes are refused. Nothing was stored.',
  )
}
