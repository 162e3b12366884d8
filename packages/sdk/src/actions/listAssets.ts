import type { ListErrorType } from '../errors/types.ts'
import type { Page, PageParameters } from '../indexer/Indexer.ts'
import type { ListAssetsFilter } from '../indexer/MarketIndexer.ts'
import type { AssetRow } from '../indexer/MarketRows.ts'
import type { SaharaClient } from '../types/client.ts'

/** Parameters of {@link listAssets}. What is left out does not matter. */
export type ListAssetsParameters = PageParameters & Omit<ListAssetsFilter, 'assetId'>
/** Newest first; `after` fetches the next page. */
export type ListAssetsReturnType = Page<AssetRow>
/** What {@link listAssets} may throw. */
export type ListAssetsErrorType = ListErrorType

/**
 * Lists and searches assets. Names, tasks and languages are what their owners say in the address of the latest version: show
 * them as text, and read the manifest before anything is bought.
 *
 * @example
 * const { rows, after } = await listAssets(client, { kind: 'dataset', search: 'wildlife', limit: 20 })
 */
export async function listAssets(
  client: SaharaClient,
  parameters: ListAssetsParameters = {},
): Promise<ListAssetsReturnType> {
  return client.indexer.listAssets(parameters)
}
