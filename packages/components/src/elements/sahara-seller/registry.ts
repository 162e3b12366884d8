import { matchAssetReference } from '@saharakit/sdk/lens'
import type { RegistryReference } from './work/SellerDesk.ts'

/** The attribute `registry` taken apart; undefined where it is none. */
export function matchRegistry(text: string): RegistryReference | undefined {
  // An asset's reference is that of its registry, with a number.
  const reference = matchAssetReference(`${text.trim()}:1`)
  return reference && { chainId: reference.chainId, registry: reference.registry }
}

/** Why there is no registry behind the attribute. */
export async function registryFault(text: string): Promise<Error> {
  const { createError } = await import('@saharakit/sdk/errors')
  return createError('ConfigError', {
    shortMessage: 'This page has not set up selling correctly. Please tell its owner.',
    metaMessages: [
      `The attribute registry="${text.slice(0, 120)}" is no registry.`,
      'Expected eip155:<chain id>:<address of AssetRegistry>, for example eip155:313313:0x9fe4…a6e0.',
    ],
    attribute: 'registry',
  })
}
