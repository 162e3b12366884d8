import type { AssetReference } from '@saharakit/sdk'
import { matchAssetReference } from '@saharakit/sdk/lens'

/** Where a market is. */
export type RegistryReference = Pick<AssetReference, 'chainId' | 'registry'>

/** Reads `eip155:<chain>:<AssetRegistry>`, the value of the `registry` attribute; undefined if it is something else. */
export function matchRegistry(text: string): RegistryReference | undefined {
  // An asset's reference is that of its registry, with a number.
  const reference = matchAssetReference(`${text.trim()}:1`)
  return reference && { chainId: reference.chainId, registry: reference.registry }
}
