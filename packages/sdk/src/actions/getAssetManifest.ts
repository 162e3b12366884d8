import { unknownAsset, unknownVersion } from '../asset/errors.ts'
import { readCards } from '../asset/readCards.ts'
import { readManifestHash } from '../asset/readVersion.ts'
import { fetchAssetManifest } from '../content/fetchAssetManifest.ts'
import type { AssetManifestTerms } from '../content/fitsAssetManifest.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, ReadErrorType } from '../errors/types.ts'
import type { AssetManifest } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getAssetManifest}. */
export type GetAssetManifestParameters = CallOptions &
  (
    | Readonly<{
        assetId: bigint
        /** Default the latest. */
        version?: number | undefined
      }>
    /** What is known of it already: the chain is not asked. */
    | AssetManifestTerms
  )
/** What the asset is, in its maker's words. */
export type GetAssetManifestReturnType = AssetManifest
/** What {@link getAssetManifest} may throw. */
export type GetAssetManifestErrorType = ContentErrorType | ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Fetches an asset's manifest from the gateways and checks its hash, its shape, and that it is of the asset's kind.
 *
 * @example
 * const { name, files } = await getAssetManifest(client, { assetId: 1n })
 */
export async function getAssetManifest(
  client: SaharaClient,
  parameters: GetAssetManifestParameters,
): Promise<GetAssetManifestReturnType> {
  const { gateways } = client
  const { signal } = parameters
  const terms = 'assetId' in parameters ? await readTermsOf(client, parameters) : parameters
  return fetchAssetManifest({ gateways, ...terms, signal })
}

async function readTermsOf(
  client: SaharaClient,
  { assetId, version, signal }: Extract<GetAssetManifestParameters, { assetId: bigint }>,
): Promise<AssetManifestTerms> {
  const [asset] = await readCards(client, [assetId], { signal })
  if (!asset) throw unknownAsset(client, assetId)
  const { kind, version: latest, manifestHash } = asset
  if (version === undefined || version === latest) return { kind, manifestHash }
  if (!(version >= 1 && version < latest)) throw unknownVersion(assetId, version, latest)
  return { kind, manifestHash: await readManifestHash(client, assetId, version, { signal }) }
}
