/** What is wrong with the attributes of a market element, in words; loaded where something is. @module */
import { createError } from '@saharakit/sdk/errors'
import { parseAssetReference } from '@saharakit/sdk/lens'
import type { SaharaSettings } from '../settings.ts'

const configError = (attribute: string, ...metaMessages: string[]): Error =>
  createError('ConfigError', {
    shortMessage: 'This asset is not set up correctly. Please tell the owner of this page.',
    metaMessages,
    attribute,
  })

const source = 'Known chains come with the script from the CDN, or from <sahara-provider>.deployments.'

/** Why there is no market behind a chain and a registry; undefined where there is one. */
export function marketFault(
  attribute: 'asset' | 'registry',
  { chainId, registry }: Readonly<{ chainId: number; registry: string }>,
  { deployments, client }: SaharaSettings,
): Error | undefined {
  const chains = deployments?.chains ?? {}
  const known = client?.deployment ?? chains[chainId]
  if (known?.chainId !== chainId)
    return configError(
      attribute,
      `${attribute} names chain ${chainId}; known are ${Object.keys(chains).join(', ') || 'none'}.`,
      source,
    )
  const { AssetRegistry, AssetLens } = known.contracts
  if (!AssetRegistry || !AssetLens)
    return configError(
      attribute,
      `On chain ${chainId} no market is known.`,
      'deployments.json has to name AssetRegistry and AssetLens.',
    )
  if (AssetRegistry.toLowerCase() === registry) return undefined
  return configError(
    attribute,
    `${attribute} names the registry ${registry}; known is ${AssetRegistry}.`,
    source,
  )
}

/** The attribute `referrer` is no address. */
export const referrerFault = (attribute: string): Error =>
  configError(
    'referrer',
    `referrer="${attribute.slice(0, 120)}" is no address, so nobody would get the share of this page.`,
    'Write 0x and 40 hexadecimal digits, or leave the attribute out.',
  )

/** Why there is no asset behind the attribute `asset`. */
export function assetFault(attribute: string, settings: SaharaSettings): Error {
  try {
    const reference = parseAssetReference(attribute)
    return (
      marketFault('asset', reference, settings) ??
      configError('asset', `asset="${attribute}": the registry has no asset ${reference.assetId}.`)
    )
  } catch (error) {
    return error as Error
  }
}
