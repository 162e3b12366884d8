import { fetchManifest } from '../content/fetchManifest.ts'
import type { ManifestTerms } from '../content/fitsManifest.ts'
import type { ContentErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Manifest } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getManifest}. */
export type GetManifestParameters = CallOptions & Readonly<{ campaign: ManifestTerms }>
/** The task as the requester wrote it. */
export type GetManifestReturnType = Manifest
/** What {@link getManifest} may throw. */
export type GetManifestErrorType = ContentErrorType

/**
 * Fetches a campaign's manifest from the gateways and checks its hash, its shape, and that it fits the campaign.
 *
 * @example
 * const manifest = await getManifest(client, { campaign: await getCampaign(client, { campaignId: 1n }) })
 */
export async function getManifest(
  { gateways }: SaharaClient,
  { campaign, signal }: GetManifestParameters,
): Promise<GetManifestReturnType> {
  const { manifestHash, classes, epochs } = campaign
  return fetchManifest({ gateways, manifestHash, classes, ...(epochs && { epochs }), signal })
}
