import type { AssetReference, Deployment } from '@saharakit/sdk'
import type { SaharaSettings } from '../settings.ts'

/** A deployment with what a first paint of assets reads. */
export type MarketDeployment = Deployment &
  Readonly<{
    contracts: Deployment['contracts'] &
      Readonly<Required<Pick<Deployment['contracts'], 'AssetLens' | 'AssetRegistry'>>>
  }>

const hasMarket = (deployment: Deployment | undefined): deployment is MarketDeployment =>
  !!deployment?.contracts.AssetLens && !!deployment.contracts.AssetRegistry

/**
 * What is known of an asset's chain, with what the page says in place of it; undefined where the chain, its market or the
 * registry is not known.
 */
export function findMarket(
  { deployments, client, rpc, gateways, indexer }: SaharaSettings,
  { chainId, registry }: Pick<AssetReference, 'chainId' | 'registry'>,
): MarketDeployment | undefined {
  const known = client?.deployment ?? deployments?.chains[chainId]
  if (known?.chainId !== chainId || !hasMarket(known)) return undefined
  if (known.contracts.AssetRegistry.toLowerCase() !== registry) return undefined
  return {
    ...known,
    ...(rpc?.length && { rpcUrls: rpc }),
    ...(gateways?.length && { gateways }),
    ...(indexer !== undefined && { indexer }),
  }
}
