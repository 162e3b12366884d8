import { readManifestHash } from '../asset/readVersion.ts'
import { canonicalize } from '../content/canonicalize.ts'
import { fetchAssetManifest } from '../content/fetchAssetManifest.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Offer } from '../types/offer.ts'
import type { Receipt } from '../types/order.ts'

/**
 * Whether the version that was sold has this manifest, and the manifest these files.
 *
 * @throws what reading the chain and fetching content throw
 */
export async function checkManifest(
  client: SaharaClient,
  { assetId, version }: Offer,
  { manifestHash, files }: Receipt,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if ((await readManifestHash(client, assetId, version, { signal })) !== manifestHash) return false
  const manifest = await fetchAssetManifest({ gateways: client.gateways, manifestHash, signal })
  const named = manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
  return canonicalize(named) === canonicalize(files)
}
