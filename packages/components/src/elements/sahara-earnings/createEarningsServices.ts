import {
  type Address,
  claimEarnings,
  getToken,
  leaveCampaign,
  listEarnings,
  type WriteStatus,
  withdrawBond,
  withdrawCredit,
} from '@saharakit/sdk'
import { matchCampaignReference } from '@saharakit/sdk/lens'
import { findDeployment } from '../../internal/deployment.ts'
import { campaignFault } from '../../internal/faults.ts'
import type { Token } from '../../internal/offer.ts'
import type { TransactionStep } from '../../internal/services.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import { readBonds } from '../../internal/settled/readBonds.ts'
import { openClient } from '../../internal/work/openClient.ts'
import { forgetWallet, WalletDesk } from '../../internal/work/walletDesk.ts'
import type { EarningsServices } from './earningsServices.ts'

/** The zero address is the network's own coin. */
const coin: Address = '0x0000000000000000000000000000000000000000'

const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

/**
 * The services of `<sahara-earnings>` from the SDK.
 *
 * @param campaign Any campaign of the contract: it names the chain. @param before What the page said until now.
 * @throws ConfigError
 */
export async function createEarningsServices(
  settings: SaharaSettings,
  campaign: string,
  before: SaharaSettings = {},
): Promise<EarningsServices> {
  const reference = matchCampaignReference(campaign)
  const deployment = reference && findDeployment(settings, reference)
  if (!deployment) throw campaignFault(campaign, settings)
  forgetWallet(before, settings)
  const base = openClient(settings, deployment)
  const desk = new WalletDesk(deployment.chainId, settings.wallet)
  const client = () => desk.equip(base)
  return {
    watchWallets: (listener) => desk.watch(listener),
    knownAccount: (signal) => desk.knownAccount(base, signal),
    onConnected: (listener) => desk.onConnected(listener),
    connect: (wallet, signal) => desk.connect(base, wallet, signal),
    async read(account, signal) {
      const earnings = await listEarnings(base, { account, signal })
      // Shares of a page may be in tokens that its owner never worked for; bonds as well, of the coin.
      const all = new Set([...earnings.tokens.map(({ token }) => token), coin])
      const bonds = await readBonds(base, { account, tokens: all, signal })
      const tokens = new Map<Address, Token>()
      const read = async (token: Address) => tokens.set(token, await getToken(base, { token, signal }))
      await Promise.all([...all].map(read))
      return { earnings, tokens, bonds }
    },
    claim: async (onStep, signal) => (await claimEarnings(client(), { onStatus: told(onStep), signal })).hash,
    leave: async (campaignId, onStep, signal) =>
      (await leaveCampaign(client(), { campaignId, onStatus: told(onStep), signal })).hash,
    openSettled: async () =>
      (await import('../../internal/settled/createSettledServices.ts')).createSettledServices(
        base,
        client,
        settings,
      ),
    withdraw: async (token, onStep, signal) =>
      (await withdrawCredit(client(), { token, onStatus: told(onStep), signal })).hash,
    takeBond: async (token, onStep, signal) =>
      (await withdrawBond(client(), { token, onStatus: told(onStep), signal })).hash,
  }
}
