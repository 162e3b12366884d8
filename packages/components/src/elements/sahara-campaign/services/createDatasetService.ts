import { type Hex, publishDataset, type SaharaClient } from '@saharakit/sdk'
import { formatAssetReference } from '@saharakit/sdk/lens'
import type { CampaignServices } from '../campaignServices.ts'
import { told } from './createWatchServices.ts'
import { findDataset } from './findDataset.ts'

/**
 * Makes an asset of a campaign's results, shared by those who labeled.
 *
 * @param client Gives the client with the wallet as it is.
 * @param payload Encrypts elsewhere than on the page's own thread.
 * @returns undefined where the chain has no market
 */
export function createDatasetService(
  client: () => SaharaClient,
  payload: NonNullable<Parameters<typeof publishDataset>[1]['runners']>['payload'],
): CampaignServices['publishDataset'] {
  const { chainId, contracts } = client().deployment
  const registry = contracts.AssetRegistry?.toLowerCase() as Hex | undefined
  if (!registry) return undefined
  return async ({ campaign, manifest }, { name, description, open }, onStep, signal) => {
    const { campaignId } = campaign
    const { assetId } = await publishDataset(client(), {
      campaignId,
      name,
      description,
      open,
      author: { name: manifest.requester.name },
      // An attempt may have registered it, and been cut off before those who labeled were named.
      assetId: await findDataset(client(), campaign, signal),
      runners: { payload },
      onStatus: told(onStep),
      signal,
    })
    return formatAssetReference({ chainId, registry, assetId })
  }
}
