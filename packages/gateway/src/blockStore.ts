import type { Readable } from 'node:stream'
import type { BlockId } from './blockId.ts'
import type { ByteRange } from './byteRange.ts'

/** A block whose bytes were hashed and found to be what its address says. Only those reach a store. */
export type VerifiedBlock = {
  id: BlockId
  bytes: Uint8Array
  /** Roots become visible after everything else of their upload. */
  root: boolean
}

/** An open block: how long the whole is, and the bytes that were asked for. */
export type StoredBlock = { size: number; stream: Readable }

/**
 * Where blocks live. A block's key is the sha-256 digest of its bytes, 64 lower-case hex digits, so one digest is kept
 * once, whatever codecs it was uploaded under.
 */
export type BlockStore = {
  /** Whether the block is there and readable. */
  has(digest: string): Promise<boolean>
  /** Its length in bytes; `undefined` when it isn't there. */
  size(digest: string): Promise<number | undefined>
  /** Opens it; `undefined` when it isn't there. The range must lie within the block. The caller ends the stream. */
  get(digest: string, range?: ByteRange): Promise<StoredBlock | undefined>
  /**
   * Stores the blocks of one upload. Nothing becomes visible before the iterable has ended: when it throws, so does
   * `put`, and no block of it stays. Afterwards blocks appear one by one, each whole or not at all, roots last.
   *
   * @throws GatewayError `StoreFullError` or `StoreUnavailableError`, and whatever the iterable throws
   */
  put(blocks: AsyncIterable<VerifiedBlock>): Promise<void>
}
