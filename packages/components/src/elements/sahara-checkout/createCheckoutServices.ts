import { fetchAssetManifest } from '@saharakit/sdk/content'
import { gatewaysOf, readMarketCard } from '../../internal/market/readMarketCard.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import type { CheckoutServices } from './checkoutServices.ts'

/**
 * The eager half of the services: one `eth_call` and one manifest. No viem, no wallet, no storage.
 *
 * @param before What the page said until now.
 */
export const createCheckoutServices = (
  settings: SaharaSettings,
  before: SaharaSettings = {},
): CheckoutServices => ({
  async loadItem(attribute, signal) {
    const card = await readMarketCard(attribute, settings, signal)
    if (!card) throw (await import('../../internal/market/faults.ts')).assetFault(attribute, settings)
    const { kind, manifestHash } = card.asset
    const gateways = gatewaysOf(settings, card)
    try {
      const manifest = await fetchAssetManifest({ gateways, manifestHash, kind, signal })
      return { card, manifest, unread: undefined }
    } catch (error) {
      signal.throwIfAborted()
      // Who has bought it can go on, and have the money back, whether somebody has the description or not.
      return { card, manifest: undefined, unread: error as Error }
    }
  },
  async openBuying(item) {
    const { createBuyServices } = await import('./services/createBuyServices.ts')
    return createBuyServices(item, settings, before)
  },
})
