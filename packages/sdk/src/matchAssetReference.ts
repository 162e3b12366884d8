import { matchCampaignReference } from './matchCampaignReference.ts'
import type { AssetReference } from './types/asset.ts'

/**
 * Reads `eip155:<chain>:<registry>:<number>`, the value of the `asset` attribute; undefined if it is something else.
 *
 * @example
 * matchAssetReference('eip155:31337:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0:7')?.assetId // 7n
 */
export function matchAssetReference(text: string): AssetReference | undefined {
  // The same form as a campaign's: a chain, a contract, a number.
  const reference = matchCampaignReference(text)
  return (
    reference && { chainId: reference.chainId, registry: reference.contract, assetId: reference.campaignId }
  )
}
