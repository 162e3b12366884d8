import { contentInvalid } from '../content/errors.ts'
import { fetchBatch } from '../content/fetchBatch.ts'
import type { ContentErrorType } from '../errors/types.ts'
import { itemsIn } from '../seal/money.ts'
import type { Campaign } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Batch } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getItems}. */
export type GetItemsParameters = CallOptions &
  Readonly<{
    campaign: Pick<Campaign, 'itemsRoot' | 'batches' | 'itemCount' | 'batchSize' | 'epochBatches'>
    /** Number of the batch in the campaign, from `getSeat`. */
    batch: number
  }>
/** The items of the batch, in order. */
export type GetItemsReturnType = Batch
/** What {@link getItems} may throw. */
export type GetItemsErrorType = ContentErrorType

/**
 * Fetches the items of one batch, checked against the root and the number of items on chain.
 *
 * @example
 * const { items } = await getItems(client, { campaign, batch: 3 })
 */
export async function getItems(
  { gateways }: SaharaClient,
  { campaign, batch, signal }: GetItemsParameters,
): Promise<GetItemsReturnType> {
  const { itemsRoot, batches } = campaign
  const found = await fetchBatch({ gateways, itemsRoot, batch, batches, signal })
  const due = itemsIn(campaign, batch)
  if (found.items.length !== due)
    throw contentInvalid(itemsRoot, `batch ${batch}: items`, `the ${due} items that are on chain`)
  return found
}
