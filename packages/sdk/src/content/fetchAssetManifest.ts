import { explained } from '../errors/Fault.ts'
import type { AssetManifest } from '../types/asset.ts'
import { type ContentSource, fetchBlock } from './fetchBlock.ts'
import { type AssetManifestTerms, fitsAssetManifest } from './fitsAssetManifest.ts'
import { ASSET_MANIFEST_LIMIT } from './limits.ts'
import { parseJson } from './parseJson.ts'

/** Parameters of {@link fetchAssetManifest}: the hash, and what else the chain says of the manifest. */
export type FetchAssetManifestParameters = ContentSource & AssetManifestTerms

/**
 * Fetches an asset's manifest, checks its hash, its shape, and that it is of the asset's kind, where that is given. What it
 * says are its maker's claims.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError, or the signal's
 *   reason
 * @example
 * const { manifestHash, kind } = asset
 * const manifest = await fetchAssetManifest({ gateways, manifestHash, kind })
 */
export function fetchAssetManifest(parameters: FetchAssetManifestParameters): Promise<AssetManifest> {
  return explained(fetchFitting(parameters))
}

async function fetchFitting(parameters: FetchAssetManifestParameters): Promise<AssetManifest> {
  const { manifestHash: digest, gateways, signal, deadlineMs } = parameters
  const source = { gateways, signal, deadlineMs }
  const value = parseJson(await fetchBlock({ ...source, digest, limit: ASSET_MANIFEST_LIMIT }), digest)
  if (fitsAssetManifest(value, parameters)) return value
  // Says where it is wrong; loaded when it is.
  const { matchAssetManifest } = await import('./matchAssetManifest.ts')
  return matchAssetManifest(value, parameters)
}
