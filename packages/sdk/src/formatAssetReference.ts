import type { AssetReference } from './types/asset.ts'

/** Writes a reference as the `asset` attribute has it; the inverse of `parseAssetReference`. */
export function formatAssetReference({ chainId, registry, assetId }: AssetReference): string {
  return `eip155:${chainId}:${registry.toLowerCase()}:${assetId}`
}
