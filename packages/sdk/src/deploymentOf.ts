import type { Chain } from 'viem'
import { createError } from './errors/SaharaError.ts'
import type { Deployment } from './types/deployment.ts'

/**
 * The deployment that a chain definition carries: `contracts.saharaCampaigns` and `contracts.saharaLens`.
 *
 * @throws ConfigError with `attribute: 'deployment'`
 */
export function deploymentOf(chain: Chain): Deployment {
  const { saharaCampaigns, saharaLens } = (chain.contracts ?? {}) as Record<
    string,
    { address?: `0x${string}`; blockCreated?: number } | undefined
  >
  if (saharaCampaigns?.address && saharaLens?.address)
    return {
      chainId: chain.id,
      contracts: { Campaigns: saharaCampaigns.address, Lens: saharaLens.address },
      block: saharaCampaigns.blockCreated ?? 0,
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
