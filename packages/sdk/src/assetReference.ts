import { createError } from './errors/SaharaError.ts'
import { matchAssetReference } from './matchAssetReference.ts'
import type { AssetReference } from './types/asset.ts'

/**
 * Reads `eip155:<chain>:<registry>:<number>`, the value of the `asset` attribute.
 *
 * @throws ConfigError with `attribute: 'asset'`
 * @example
 * parseAssetReference('eip155:31337:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0:7').assetId // 7n
 */
export function parseAssetReference(text: string): AssetReference {
  const reference = matchAssetReference(text)
  if (reference) return reference
  throw createError('ConfigError', {
    shortMessage: 'This asset is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      `The attribute asset="${text.slice(0, 120)}" is no asset reference.`,
      'Expected eip155:<chain id>:<address of AssetRegistry>:<number>, for example eip155:313313:0x9fe4…a6e0:7.',
    ],
    attribute: 'asset',
  })
}
