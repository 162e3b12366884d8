import type { ListErrorType } from '../errors/types.ts'
import type { CampaignRow, Page, PageParameters } from '../indexer/Indexer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'

/** Parameters of {@link listCampaigns}. */
export type ListCampaignsParameters = PageParameters & Readonly<{ requester?: Address | undefined }>
/** Newest first; `after` fetches the next page. */
export type ListCampaignsReturnType = Page<CampaignRow>
/** What {@link listCampaigns} may throw. */
export type ListCampaignsErrorType = ListErrorType

/**
 * Lists campaigns.
 *
 * @example
 * const { rows, after } = await listCampaigns(client, { limit: 20 })
 */
export async function listCampaigns(
  client: SaharaClient,
  parameters: ListCampaignsParameters = {},
): Promise<ListCampaignsReturnType> {
  return client.indexer.listCampaigns(parameters)
}
