import { fetchBatch } from '../content/fetchBatch.ts'
import type { ContentErrorType } from '../errors/types.ts'
import type { Campaign } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Batch } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getItems}. */
export type GetItemsParameters = CallOptions &
  Readonly<{
    campaign: Pick<Campaign, 'itemsRoot' | 'batches'>
    /** Number of the batch in the campaign, from `getSeat`. */
    batch: number
  }>
/** The items of the batch, in order. */
export type GetItemsReturnType = Batch
/** What {@link getItems} may throw. */
export type GetItemsErrorType = ContentErrorType

/**
 * Fetches the items of one batch, checked against the root on chain.
 *
 * @example
 * const { items } = await getItems(client, { campaign, batch: 3 })
 */
export async function getItems(
  { gateways }: SaharaClient,
  { campaign: { itemsRoot, batches }, batch, signal }: GetItemsParameters,
): Promise<GetItemsReturnType> {
  return fetchBatch({ gateways, itemsRoot, batch, batches, signal })
}
