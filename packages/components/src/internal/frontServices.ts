import type { Campaign, Deployment } from '@saharakit/sdk'
import { fetchItemPart, fetchManifest } from '@saharakit/sdk/content'
import { matchCampaignReference, readCampaign } from '@saharakit/sdk/lens'
import { findDeployment } from './deployment.ts'
import type { ClosedReason } from './offer.ts'
import type { TaskServices } from './services.ts'
import type { SaharaSettings } from './settings.ts'

function closedReason({ accepting, canceled, closesAt }: Campaign): ClosedReason | undefined {
  if (accepting) return undefined
  if (canceled) return 'canceled'
  return closesAt * 1000 < Date.now() ? 'over' : 'full'
}

/** The eager half of the services: one `eth_call`, one manifest, item bytes. No viem, no wallet, no storage. */
export function createFrontServices(settings: SaharaSettings): TaskServices {
  let deployment: Deployment | undefined
  const gateways = () => settings.client?.gateways ?? deployment?.gateways ?? []
  return {
    async loadOffer(attribute, signal) {
      const reference = matchCampaignReference(attribute)
      deployment = reference && findDeployment(settings, reference)
      const { contracts, rpcUrls = [], name, nativeCurrency } = deployment ?? {}
      const campaign =
        reference &&
        contracts &&
        (await readCampaign({
          source: { chainId: reference.chainId, rpcUrls, lens: contracts.Lens },
          campaignId: reference.campaignId,
          signal,
        }))
      if (!campaign) throw (await import('./faults.ts')).campaignFault(attribute, settings)
      const { chainId, contract, campaignId } = reference
      const { manifestHash, classes, epochs } = campaign
      const manifest = await fetchManifest({ gateways: gateways(), manifestHash, classes, epochs, signal })
      return {
        ...campaign,
        id: `eip155:${chainId}:${contract}:${campaignId}`,
        chainId,
        chainName: name ?? `Chain ${chainId}`,
        token: { symbol: campaign.symbol || (nativeCurrency?.symbol ?? ''), decimals: campaign.decimals },
        paceSeconds: campaign.paceSeconds || undefined,
        closed: closedReason(campaign),
        manifest,
      }
    },
    loadPart: (part, signal) => fetchItemPart({ gateways: gateways(), part, signal }),
    async openWork(offer) {
      const { createWorkServices } = await import('./work/createWorkServices.ts')
      return createWorkServices(offer, settings, deployment as Deployment)
    },
  }
}
