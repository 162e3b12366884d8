import { formatAssetReference, matchAssetReference, readAsset } from '@saharakit/sdk/lens'
import type { SaharaSettings } from '../settings.ts'
import type { MarketCard } from './marketCard.ts'
import { findMarket } from './marketDeployment.ts'
import { tokenOf } from './price.ts'

/** Base URLs of gateways, asked in turn. */
export const gatewaysOf = (
  { client }: SaharaSettings,
  { deployment }: Pick<MarketCard, 'deployment'>,
): readonly string[] => client?.gateways ?? deployment.gateways ?? []

/**
 * Reads what the attribute `asset` names: one `eth_call` for all that a page reads in one microtask. No viem.
 *
 * @returns undefined where the registry has no asset of this number
 * @throws ConfigError (with `attribute: 'asset'`), RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the
 *   signal's reason
 */
export async function readMarketCard(
  attribute: string,
  settings: SaharaSettings,
  signal: AbortSignal,
): Promise<MarketCard | undefined> {
  const reference = matchAssetReference(attribute)
  const deployment = reference && findMarket(settings, reference)
  if (!deployment) throw (await import('./faults.ts')).assetFault(attribute, settings)
  const { chainId, assetId } = reference
  const { rpcUrls = [], contracts } = deployment
  const asset = await readAsset({
    source: { chainId, rpcUrls, lens: contracts.AssetLens },
    assetId,
    signal,
  })
  if (!asset) return undefined
  const { listing } = asset
  return {
    id: formatAssetReference(reference),
    reference,
    asset,
    deployment,
    token: listing && tokenOf(listing, deployment),
  }
}
