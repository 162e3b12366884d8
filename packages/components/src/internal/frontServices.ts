import type { Campaign, Deployment } from '@saharakit/sdk'
import { fetchItemPart, fetchManifest, matchManifest } from '@saharakit/sdk/content'
import { parseCampaignReference, readCampaign } from '@saharakit/sdk/lens'
import { campaignFault, findDeployment } from './deployment.ts'
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
      const { chainId, contract, campaignId } = parseCampaignReference(attribute)
      deployment = await findDeployment(settings, chainId, contract)
      const { contracts, rpcUrls = [], name = `Chain ${chainId}`, nativeCurrency } = deployment
      const source = { chainId, rpcUrls, lens: contracts.Lens }
      const campaign = await readCampaign({ source, campaignId, signal })
      if (!campaign)
        if (!campaign)
          throw campaignFault(`campaign="${attribute}": the contract has no campaign ${campaignId}.`)
      const { manifestHash } = campaign
      const manifest = matchManifest(
        await fetchManifest({ gateways: gateways(), manifestHash, signal }),
        campaign,
      )
      const { requester, unitPrice, stake, batchSize, workWindow, openWindow, paceSeconds } = campaign
      return {
        id: `eip155:${chainId}:${contract}:${campaignId}`,
        chainId,
        chainName: name,
        campaignId,
        requester,
        token: { symbol: campaign.symbol || (nativeCurrency?.symbol ?? ''), decimals: campaign.decimals },
        unitPrice,
        stake,
        batchSize,
        paceSeconds: paceSeconds || undefined,
        workWindow,
        openWindow,
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
