import type { ItemPart } from '../types/manifest.ts'
import { contentInvalid, contentTooLarge } from './errors.ts'
import { type ContentSource, fetchVerified } from './fetchVerified.ts'
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
export async function fetchItemPart(parameters: FetchItemPartParameters): Promise<Uint8Array<ArrayBuffer>> {
  const { part, ...source } = parameters
  if (part.size > ITEM_LIMIT) throw contentTooLarge(part.digest, ITEM_LIMIT)
  const bytes = await fetchVerified({ ...source, digest: part.digest, limit: ITEM_LIMIT })
  if (bytes.length !== part.size)
    throw contentInvalid(part.digest, 'size', `${part.size} bytes, got ${bytes.length}`)
  return bytes
}
