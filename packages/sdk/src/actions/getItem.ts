import { fetchItemPart } from '../content/fetchItemPart.ts'
import type { ContentErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { ItemPart } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getItem}. */
export type GetItemParameters = CallOptions & Readonly<{ part: ItemPart }>
/** The bytes, as the requester published them. */
export type GetItemReturnType = Uint8Array<ArrayBuffer>
/** What {@link getItem} may throw. */
export type GetItemErrorType = ContentErrorType

/**
 * Fetches the bytes of one item part and checks their hash.
 *
 * @example
 * const { items } = await getItems(client, { campaign, batch: 3 })
 * const bytes = await getItem(client, { part: items[0].parts[0] })
 */
export async function getItem(
  { gateways }: SaharaClient,
  { part, signal }: GetItemParameters,
): Promise<GetItemReturnType> {
  return fetchItemPart({ gateways, part, signal })
}
