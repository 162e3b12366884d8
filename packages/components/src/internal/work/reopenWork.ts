import type { Address } from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'
import { parseCampaignReference } from '@saharakit/sdk/lens'
import { findDeployment } from '../deployment.ts'
import { campaignFault } from '../faults.ts'
import type { LoadPart } from '../itemContent.ts'
import type { Offer } from '../offer.ts'
import type { SaharaSettings } from '../settings.ts'
import { createWorkServices } from './createWorkServices.ts'
import { forgetWallet } from './walletDesk.ts'
import type { WorkServices } from './workServices.ts'

/**
 * The services of work that goes on while the page names other sources or another wallet: from here on those are asked.
 * Nothing is read from them yet.
 *
 * @param options.account Who works. @param options.before What the page said until now.
 * @throws ConfigError where the new sources don't know the campaign's chain
 */
export function reopenWork(
  offer: Offer,
  settings: SaharaSettings,
  { account, before = {} }: Readonly<{ account?: Address | undefined; before?: SaharaSettings }> = {},
): Readonly<{ services: WorkServices; loadPart: LoadPart }> {
  const deployment = findDeployment(settings, parseCampaignReference(offer.id))
  if (!deployment) throw campaignFault(offer.id, settings)
  forgetWallet(before, settings)
  const gateways = settings.client?.gateways ?? deployment.gateways ?? []
  return {
    services: createWorkServices(offer, settings, deployment, account),
    loadPart: (part, signal) => fetchItemPart({ gateways, part, signal }),
  }
}
