import { explained, Fault } from '../errors/Fault.ts'
import type { Hex } from '../types/ids.ts'
import type { Batch } from '../types/manifest.ts'
import { batchShape } from './batchShape.ts'
import { type ContentSource, fetchBlock } from './fetchBlock.ts'
import { fits } from './fits.ts'
import { BATCH_LIMIT, INDEX_FANOUT } from './limits.ts'
import { parseJson } from './parseJson.ts'
import { toHex } from './sha256.ts'

/** Parameters of {@link fetchBatch}. */
export type FetchBatchParameters = ContentSource &
  Readonly<{
    /** sha-256 of the index block, from the campaign. */
    itemsRoot: Hex
    /** Number of the batch in the campaign, from 0. */
    batch: number
    /** Number of batches in the campaign. */
    batches: number
  }>

/**
 * Fetches one batch: the index block (at most two for campaigns above 1,024 batches), then the batch block. Every block
 * is checked against the digest that its parent gives, up to the root on chain.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError
 * @example
 * const { items } = await fetchBatch({ gateways, itemsRoot: campaign.itemsRoot, batch: 3, batches: 50 })
 */
export function fetchBatch(parameters: FetchBatchParameters): Promise<Batch> {
  return explained(fetchChecked(parameters))
}

async function fetchChecked(parameters: FetchBatchParameters): Promise<Batch> {
  const { itemsRoot, batch, batches, ...source } = parameters
  let index = itemsRoot
  let place = batch
  let length = batches
  if (batches > INDEX_FANOUT) {
    index = await fetchDigest(
      source,
      itemsRoot,
      Math.floor(batch / INDEX_FANOUT),
      Math.ceil(batches / INDEX_FANOUT),
    )
    length = Math.min(INDEX_FANOUT, batches - INDEX_FANOUT * Math.floor(batch / INDEX_FANOUT))
    place = batch % INDEX_FANOUT
  }
  const digest = await fetchDigest(source, index, place, length)
  const value = parseJson(await fetchBlock({ ...source, digest, limit: BATCH_LIMIT }), digest)
  if (!fits(value, batchShape)) {
    const { refuseBatch } = await import('./refuseBatch.ts')
    return refuseBatch(value, digest)
  }
  const found = value as Batch
  if (found.batch !== batch) throw invalid(digest, 'batch', `${batch}`)
  return found
}

const invalid = (digest: Hex, path: string, expected: string) =>
  new Fault('ContentInvalidError', expected, { digest, path })

/** The `place`-th digest of an index block that holds `length` of them. */
async function fetchDigest(source: ContentSource, block: Hex, place: number, length: number): Promise<Hex> {
  const bytes = await fetchBlock({ ...source, digest: block, limit: 32 * INDEX_FANOUT })
  if (bytes.length !== 32 * length) throw invalid(block, '', `${length} digests of 32 bytes`)
  if (place < 0 || place >= length) throw invalid(block, `[${place}]`, `a place below ${length}`)
  return toHex(bytes.subarray(32 * place, 32 * place + 32))
}
