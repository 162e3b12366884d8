import { createError } from '../errors/SaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'

/** Where the contracts of assets and their market are. */
export type MarketContracts = Readonly<{
  AssetRegistry: Address
  Licenses: Address
  RevenueVault: Address
  Market: Address
  AssetLens: Address
}>

/**
 * The contracts of assets and their market, which a chain with campaigns may lack.
 *
 * @throws ConfigError with `attribute: 'deployment'`
 */
export function marketContracts({
  deployment,
  chain,
}: Pick<SaharaClient, 'deployment' | 'chain'>): MarketContracts {
  const { AssetRegistry, Licenses, RevenueVault, Market, AssetLens } = deployment.contracts
  if (AssetRegistry && Licenses && RevenueVault && Market && AssetLens)
    return { AssetRegistry, Licenses, RevenueVault, Market, AssetLens }
  throw createError('ConfigError', {
    shortMessage: 'There are no assets on this network. Please tell the owner of this page.',
    metaMessages: [
      `The deployment on ${chain.name} (${chain.id}) has no AssetRegistry, Licenses, RevenueVault, Market and AssetLens.`,
      'Pass `deployment` with their addresses: one entry of `chains` in deployments.json.',
    ],
    attribute: 'deployment',
  })
}
