import { fetchAssetManifest } from '@saharakit/sdk/content'
import { gatewaysOf, readMarketCard } from '../../internal/market/readMarketCard.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import type { AssetServices } from './assetServices.ts'

/**
 * The services of `<sahara-asset>`. Up to a price: one `eth_call` and one manifest, no viem, no wallet, no storage. The rest
 * comes when somebody asks for it.
 */
export function createAssetServices(settings: SaharaSettings): AssetServices {
  let gateways: readonly string[] = []
  const later = () => import('./later/readDetails.ts')
  return {
    async readCard(asset, signal) {
      const card = await readMarketCard(asset, settings, signal)
      if (card) gateways = gatewaysOf(settings, card)
      return card
    },
    readManifest: ({ manifestHash, kind }, signal) =>
      fetchAssetManifest({ gateways, manifestHash, kind, signal }),
    async loadPart(part, signal) {
      const { loadPiece } = await import('../../internal/market/loadPiece.ts')
      return loadPiece(gateways, part, signal)
    },
    readPast: async (card, signal) => (await later()).readPast(settings, card, signal),
    readSplit: async (card, referrer, signal) => (await later()).readSplit(settings, card, referrer, signal),
  }
}
