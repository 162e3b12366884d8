import { versionOfSelector } from '../abis/registry.generated.ts'
import { fetchAssetManifest } from '../content/fetchAssetManifest.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { call } from '../rpc/call.ts'
import type { AssetManifest } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'

/** Which version of which asset is sold. */
export type SoldVersion = Pick<Offer, 'assetId' | 'version'>

/** Hash of the manifest of what is sold, from the registry; zeros where there is no such version. */
export async function readManifestHash(
  client: SaharaClient,
  { assetId, version }: SoldVersion,
  { signal }: CallOptions,
): Promise<Hex> {
  const data = encodeWords(versionOfSelector, assetId, version)
  const hashes = await call(client, { to: marketContracts(client).AssetRegistry, data, signal })
  return `0x${hashes.slice(2, 66).padEnd(64, '0')}`
}

/**
 * Manifest of exactly the version that is sold, whatever its owner published since.
 *
 * @throws what reading the chain and fetching content throw
 */
export async function fetchSoldManifest(
  client: SaharaClient,
  sold: SoldVersion,
  { signal }: CallOptions,
): Promise<AssetManifest> {
  const manifestHash = await readManifestHash(client, sold, { signal })
  return fetchAssetManifest({ gateways: client.gateways, manifestHash, signal })
}
