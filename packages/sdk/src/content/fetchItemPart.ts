import { explained, Fault } from '../errors/Fault.ts'
import type { ItemPart } from '../types/manifest.ts'
import { type ContentSource, fetchBlock } from './fetchBlock.ts'
import { ITEM_LIMIT } from './limits.ts'

/** Parameters of {@link fetchItemPart}. */
export type FetchItemPartParameters = ContentSource & Readonly<{ part: ItemPart }>

/**
 * Fetches the bytes of one item part. They hash to what the requester published, so they are safe to hand to a decoder
 * as that; what they hold is still a stranger's data.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError (size differs)
 * @example
 * const bytes = await fetchItemPart({ gateways, part: item.parts[0] })
 */
export function fetchItemPart(parameters: FetchItemPartParameters): Promise<Uint8Array<ArrayBuffer>> {
  return explained(fetchPart(parameters))
}

async function fetchPart({ part, ...source }: FetchItemPartParameters): Promise<Uint8Array<ArrayBuffer>> {
  const { digest, size } = part
  if (size > ITEM_LIMIT) throw new Fault('ContentTooLargeError', '', { digest, limit: ITEM_LIMIT })
  const bytes = await fetchBlock({ ...source, digest, limit: ITEM_LIMIT })
  if (bytes.length !== size)
    throw new Fault('ContentInvalidError', `${size} bytes, got ${bytes.length}`, { digest, path: 'size' })
  return bytes
}
