import { explainLicense, getQuote, listOrders } from '@saharakit/sdk'
import { fetchAssetManifest } from '@saharakit/sdk/content'
import { openMarketClient } from '../../../internal/market/openMarketClient.ts'
import type { SaharaSettings } from '../../../internal/settings.ts'
import { forgetWallet, WalletDesk } from '../../../internal/work/walletDesk.ts'
import type { BuyServices } from '../checkoutServices.ts'
import type { Item } from '../states.ts'

/** The part that asks the wallet and writes: it comes while the review is read. */
const openTill = () => import('./payDeal.ts')

/**
 * The services of a purchase, from the SDK: wallet and write path.
 *
 * @param before What the page said until now.
 * @throws ConfigError where the chain, its market or the registry is not known
 */
export function createBuyServices(
  item: Item,
  settings: SaharaSettings,
  before: SaharaSettings = {},
): BuyServices {
  const { asset, reference } = item.card
  const { assetId } = reference
  const base = openMarketClient(settings, reference)
  forgetWallet(before, settings)
  const { deployment } = base
  const desk = new WalletDesk(reference.chainId, settings.wallet)
  const client = () => desk.equip(base)
  return {
    hasHostWallet: desk.hasHost(base),
    hostAccount: () => desk.hostAccount(base),
    watchWallets: (listener) => desk.watch(listener),
    knownAccount: (signal) => desk.knownAccount(base, signal),
    onConnected: (listener) => desk.onConnected(listener),
    connect: (wallet, signal) => desk.connect(base, wallet, signal),
    async readDeal({ offer, referrer, account, signal }) {
      const linked = offer !== undefined && (await import('./linkedOffer.ts')).linkedOffer(offer, assetId)
      const which = linked ? { offer: linked } : { assetId }
      const quote = await getQuote(client(), { ...which, referrer, account, signal })
      const { manifestHash, terms } = quote
      const isLatest = item.manifest && manifestHash === asset.manifestHash
      const [license, manifest] = await Promise.all([
        explainLicense(base, { assetId, terms, signal }),
        isLatest ? item.manifest : fetchAssetManifest({ gateways: base.gateways, manifestHash, signal }),
      ])
      // Asked for again by the payment, where it could not be had now.
      openTill().catch(() => {})
      return { quote, license, manifest }
    },
    async checkPayload({ quote }, signal) {
      const { checkFiles } = await import('./checkFiles.ts')
      return checkFiles(base, quote, signal)
    },
    buy: async (parameters) => (await openTill()).payDeal(client(), parameters),
    async findOrders(account, signal) {
      const { rows } = await listOrders(base, { buyer: account, assetId, signal })
      return rows
    },
    async openOrders() {
      const { createOrderServices } = await import('./createOrderServices.ts')
      return createOrderServices(client, base, settings)
    },
    explorerLink: (hash) => deployment.explorer && `${deployment.explorer.replace(/\/$/, '')}/tx/${hash}`,
  }
}
