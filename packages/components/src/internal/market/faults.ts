/** What is wrong with the attributes of a market element, in words; loaded where something is. @module */
import { createError } from '@saharakit/sdk/errors'
import { parseAssetReference } from '@saharakit/sdk/lens'
import type { SaharaSettings } from '../settings.ts'
import { findMarket } from './marketDeployment.ts'

const configError = (attribute: string, ...metaMessages: string[]): Error =>
  createError('ConfigError', {
    shortMessage: 'This asset is not set up correctly. Please tell the owner of this page.',
    metaMessages,
    attribute,
  })

const source = 'Known chains come with the script from the CDN, or from <sahara-provider>.deployments.'

/** Why no market is known on a chain, or another one than this. */
export function marketFault(
  attribute: 'asset' | 'registry',
  { chainId, registry }: Readonly<{ chainId: number; registry: string }>,
  { deployments, client }: SaharaSettings,
): Error {
  const chains = deployments?.chains ?? {}
  const known = client?.deployment ?? chains[chainId]
  if (known?.chainId !== chainId)
    return configError(
      attribute,
      `${attribute} names chain ${chainId}; known are ${Object.keys(chains).join(', ') || 'none'}.`,
      source,
    )
  const { AssetRegistry, AssetLens } = known.contracts
  return AssetRegistry && AssetLens
    ? configError(
        attribute,
        `${attribute} names the registry ${registry}; known is ${AssetRegistry}.`,
        source,
      )
    : configError(
        attribute,
        `On chain ${chainId} no market is known.`,
        'deployments.json has to name AssetRegistry and AssetLens.',
      )
}

/** The attribute `referrer` is no address. */
export const referrerFault = (attribute: string): Error =>
  configError(
    'referrer',
    `referrer="${attribute.slice(0, 120)}" is no address, so nobody would get the share of this page.`,
    'Write 0x and 40 hexadecimal digits, or leave the attribute out.',
  )

/** Why there is no market behind the attribute `registry`. */
export const registryFault = (
  attribute: string,
  reference: Readonly<{ chainId: number; registry: string }> | undefined,
  settings: SaharaSettings,
): Error =>
  reference
    ? marketFault('registry', reference, settings)
    : configError(
        'registry',
        `registry="${attribute.slice(0, 120)}" is no registry.`,
        'Expected eip155:<chain id>:<address of AssetRegistry>, for example eip155:313313:0x9fe4…a6e0.',
      )

/** Why there is no asset behind the attribute `asset`. */
export function assetFault(attribute: string, settings: SaharaSettings): Error {
  try {
    const reference = parseAssetReference(attribute)
    return findMarket(settings, reference)
      ? configError('asset', `asset="${attribute}": the registry has no asset ${reference.assetId}.`)
      : marketFault('asset', reference, settings)
  } catch (error) {
    return error as Error
  }
}
