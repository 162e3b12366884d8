import type { AssetReference, SaharaClient } from '@saharakit/sdk'
import type { SaharaSettings } from '../settings.ts'
import { openClient } from '../work/openClient.ts'
import { marketFault } from './faults.ts'
import { findMarket } from './marketDeployment.ts'

/**
 * The client for a market: that of the page, or one that all elements with the same sources share. Loaded where the card's own
 * reads don't do.
 *
 * @throws ConfigError where the chain, its market or the registry is not known
 */
export function openMarketClient(
  settings: SaharaSettings,
  reference: Pick<AssetReference, 'chainId' | 'registry'>,
): SaharaClient {
  // Looked up now: the first paint knew a part of what is known of the chain by now.
  const deployment = findMarket(settings, reference)
  if (!deployment) throw marketFault('asset', reference, settings)
  return openClient(settings, deployment)
}
