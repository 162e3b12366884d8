import type { Chain } from 'viem'
import { contractNames } from './contractNames.ts'
import { createError } from './errors/SaharaError.ts'
import type { Deployment } from './types/deployment.ts'
import type { Address } from './types/ids.ts'

/**
 * The deployment that a chain definition carries: `contracts.saharaCampaigns` and `contracts.saharaLens`, and where there
 * are assets, `saharaAssetRegistry`, `saharaLicenses`, `saharaRevenueVault`, `saharaMarket` and `saharaAssetLens`.
 *
 * @throws ConfigError with `attribute: 'deployment'`
 */
export function deploymentOf(chain: Chain): Deployment {
  const carried = (chain.contracts ?? {}) as Record<
    string,
    { address?: Address; blockCreated?: number } | undefined
  >
  const found: Partial<Record<(typeof contractNames)[number], Address>> = {}
  for (const name of contractNames) {
    const address = carried[`sahara${name}`]?.address
    if (address) found[name] = address
  }
  const { Campaigns, Lens } = found
  if (Campaigns && Lens)
    return {
      chainId: chain.id,
      contracts: { ...found, Campaigns, Lens },
      block: carried['saharaCampaigns']?.blockCreated ?? 0,
    }
  throw createError('ConfigError', {
    shortMessage: 'This page is not set up correctly. Please tell its owner.',
    metaMessages: [
      `Nothing is known of SaharaKit's contracts on ${chain.name} (${chain.id}).`,
      'Pass `deployment`: one entry of `chains` in deployments.json.',
    ],
    attribute: 'deployment',
  })
}
