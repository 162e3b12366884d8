import { fetchItemPart } from '@saharakit/sdk/content'
import { gatewaysOf, readDescription, readMarketCard } from '../../internal/market/readMarketCard.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import type { AssetServices } from './assetServices.ts'

/** The eager half of the services: one `eth_call`, one manifest. No viem, no wallet, no storage. */
export const createAssetServices = (settings: SaharaSettings): AssetServices => ({
  readCard: (asset, signal) => readMarketCard(asset, settings, signal),
  readManifest: (card, signal) => readDescription(card, settings, signal),
  loadPart: (card, part, signal) => fetchItemPart({ gateways: gatewaysOf(settings, card), part, signal }),
})
