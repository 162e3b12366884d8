import {
  type Campaign,
  formatCampaignReference,
  getAssetManifest,
  listAssets,
  type SaharaClient,
} from '@saharakit/sdk'

/** Newest assets of the requester that are looked at. */
const LOOKED_AT = 20

/** The asset that an earlier attempt made of a campaign; undefined where there is none. */
export async function findDataset(
  client: SaharaClient,
  { campaignId, requester }: Campaign,
  signal: AbortSignal,
): Promise<bigint | undefined> {
  const { chainId, contracts } = client.deployment
  const own = formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId })
  const { rows } = await listAssets(client, { owner: requester, limit: LOOKED_AT, signal })
  for (const asset of rows) {
    // One that can't be read is none that was just uploaded.
    const manifest = await getAssetManifest(client, { assetId: asset.assetId, signal }).catch(() => undefined)
    if (manifest && 'campaign' in manifest && manifest.campaign === own) return asset.assetId
  }
  return undefined
}
