import { createHash } from 'node:crypto'
import { type BlockId, CID_BYTES, cidBytes, cidText } from './blockId.ts'
import type { BlockStore } from './blockStore.ts'
import { GatewayError } from './errors.ts'
import type { GatewayLimits } from './limits.ts'
import { linksOf } from './links.ts'
import { RAW } from './blockId.ts'

/** A CAR that can be sent: what is in it and how long it will be. */
export type CarPlan = { root: BlockId; blocks: { id: BlockId; size: number }[]; bytes: number }

/**
 * The blocks for a CAR: the root, then everything reachable from it that is stored, depth first, each once.
 *
 * @param scope `block` for the root alone
 * @returns `undefined` when the root isn't stored
 * @throws GatewayError `CarTooLargeError`, before a byte was sent
 */
export async function planCar(
  store: BlockStore,
  root: BlockId,
  scope: 'all' | 'block',
  limits: Pick<GatewayLimits, 'exportBytes' | 'exportBlocks' | 'carBlockBytes'>,
): Promise<CarPlan | undefined> {
  const plan: CarPlan = { root, blocks: [], bytes: header(root).length }
  const seen = new Set<string>()
  const stack = [root]
  for (let id = stack.pop(); id; id = stack.pop()) {
    const key = `${id.codec} ${id.digest}`
    if (seen.has(key)) continue
    seen.add(key)
    const size = await store.size(id.digest)
    if (size === undefined) continue
    plan.blocks.push({ id, size })
    plan.bytes += frame(id, size).length + size
    if (plan.bytes > limits.exportBytes || seen.size > limits.exportBlocks) throw tooLarge(limits)
    if (scope === 'block' || id.codec === RAW || size > limits.carBlockBytes) continue
    // Reversed onto the stack, so that the first link is followed first.
    stack.push(...linksOf(id, await readVerified(store, id)).reverse())
  }
  return plan.blocks.length > 0 && plan.blocks[0]?.id === root ? plan : undefined
}

/** Writes the planned CAR, each block hashed again on its way out. */
export async function* writeCar(store: BlockStore, plan: CarPlan): AsyncGenerator<Uint8Array, void> {
  yield header(plan.root)
  for (const { id, size } of plan.blocks) {
    yield frame(id, size)
    yield await readVerified(store, id)
  }
}

/**
 * Reads a whole block and checks its hash.
 *
 * @throws GatewayError `BlockCorruptedError` when the stored bytes are not what the address says, or vanished meanwhile
 */
export async function readVerified(store: BlockStore, id: BlockId): Promise<Buffer> {
  const found = await store.get(id.digest)
  const chunks: Buffer[] = []
  for await (const chunk of found?.stream ?? []) chunks.push(chunk)
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
  if (createHash('sha256').update(bytes).digest('hex') !== id.digest) throw corrupted(id)
  return bytes
}

/** The refusal to hand out a block that the disk or the bucket has damaged. */
export function corrupted(id: BlockId): GatewayError {
  return new GatewayError(
    'BlockCorruptedError',
    `The stored bytes of ${cidText(id)} are damaged and were not sent. Ask another gateway, or upload the content again to repair it.`,
  )
}

function tooLarge(limits: Pick<GatewayLimits, 'exportBytes' | 'exportBlocks'>): GatewayError {
  return new GatewayError(
    'CarTooLargeError',
    `This CAR would be larger than the gateway writes (${limits.exportBytes} bytes, ${limits.exportBlocks} blocks). Fetch the blocks one by one with ?format=raw.`,
  )
}

/** The length and the dag-cbor of `{ roots: [root], version: 1 }`: always the same but for the CID. */
function header(root: BlockId): Buffer {
  const opening = Buffer.from('3aa265726f6f747381d82a582500', 'hex')
  return Buffer.concat([opening, cidBytes(root), Buffer.from('6776657273696f6e01', 'hex')])
}

/** What stands before a block's bytes: the length of what follows as a varint, and the CID. */
function frame(id: BlockId, size: number): Buffer {
  const length: number[] = []
  let left = CID_BYTES + size
  for (; left > 127; left = Math.floor(left / 128)) length.push((left % 128) | 128)
  return Buffer.concat([Buffer.of(...length, left), cidBytes(id)])
}
