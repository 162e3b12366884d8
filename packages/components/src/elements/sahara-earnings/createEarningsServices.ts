import {
  type Address,
  claimEarnings,
  getAccount,
  getCampaign,
  leaveCampaign,
  listEarnings,
  type WriteStatus,
  withdrawCredit,
} from '@saharakit/sdk'
import { parseCampaignReference } from '@saharakit/sdk/lens'
import { findDeployment } from '../../internal/deployment.ts'
import type { Token } from '../../internal/offer.ts'
import type { TransactionStep } from '../../internal/services.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import { openClient } from '../../internal/work/openClient.ts'
import { WalletDesk } from '../../internal/work/walletDesk.ts'
import type { EarningsServices } from './earningsServices.ts'

const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

/**
 * The services of `<sahara-earnings>` from the SDK.
 *
 * @param campaign Any campaign of the contract: it names the chain. @throws ConfigError
 */
export async function createEarningsServices(
  settings: SaharaSettings,
  campaign: string,
): Promise<EarningsServices> {
  const { chainId, contract } = parseCampaignReference(campaign)
  const base = openClient(settings, await findDeployment(settings, chainId, contract))
  const desk = new WalletDesk(settings.wallet)
  const client = () => desk.equip(base)
  return {
    watchWallets: (listener) => desk.watch(listener),
    knownAccount: () => getAccount(client()).catch(() => undefined),
    connect: (wallet, signal) => desk.connect(base, wallet, signal),
    async read(account, signal) {
      const earnings = await listEarnings(base, { account, signal })
      const tokens = new Map<Address, Token>()
      for (const { campaignId, token } of earnings.campaigns) {
        if (tokens.has(token)) continue
        const { symbol, decimals } = await getCampaign(base, { campaignId, signal })
        tokens.set(token, { symbol: symbol || base.chain.nativeCurrency.symbol, decimals })
      }
      return { earnings, tokens }
    },
    claim: async (onStep, signal) => (await claimEarnings(client(), { onStatus: told(onStep), signal })).hash,
    leave: async (campaignId, onStep, signal) =>
      (await leaveCampaign(client(), { campaignId, onStatus: told(onStep), signal })).hash,
    withdraw: async (token, onStep, signal) =>
      (await withdrawCredit(client(), { token, onStatus: told(onStep), signal })).hash,
  }
}
