import type { CampaignReference, Deployment } from '@saharakit/sdk'
import type { SaharaSettings } from './settings.ts'

/**
 * What is known of a campaign's chain, with what the page says in place of it; undefined where the chain or the contract
 * is not known.
 */
export function findDeployment(
  { deployments, client, rpc, gateways, indexer }: SaharaSettings,
  { chainId, contract }: Omit<CampaignReference, 'campaignId'>,
): Deployment | undefined {
  const known = client?.deployment ?? deployments?.chains[chainId]
  if (known?.chainId !== chainId || known.contracts.Campaigns.toLowerCase() !== contract) return undefined
  return {
    ...known,
    ...(rpc?.length && { rpcUrls: rpc }),
    ...(gateways?.length && { gateways }),
    ...(indexer !== undefined && { indexer }),
  }
}
