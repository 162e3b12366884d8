import type { Localnet } from '../localnet/localnet.ts'
import type { AssetSlug } from '../market/assets/types.ts'
import type { CreatedAsset } from '../market/createAssets.ts'

/** One of the demo's assets. @throws Error where the network has none */
export function assetOf({ assets }: Localnet, slug: AssetSlug): CreatedAsset {
  const asset = assets[slug]
  if (!asset) throw new Error(`The local network sells no "${slug}".`)
  return asset
}
