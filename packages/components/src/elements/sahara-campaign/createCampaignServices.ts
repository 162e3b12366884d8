import { type Address, parseSecrets, type SaharaClient, stringifySecrets } from '@saharakit/sdk'
import { formatCampaignReference } from '@saharakit/sdk/lens'
import { findDeployment } from '../../internal/deployment.ts'
import { tokenOf } from '../../internal/market/price.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import { consensusRunner } from '../../internal/settled/consensusRunner.ts'
import { openClient } from '../../internal/work/openClient.ts'
import { payloadRunner } from '../../internal/work/payloadRunner.ts'
import { forgetWallet, WalletDesk } from '../../internal/work/walletDesk.ts'
import type { CampaignServices } from './campaignServices.ts'
import type { CampaignPlace } from './reference.ts'
import { createDatasetService } from './services/createDatasetService.ts'
import { createPlanServices } from './services/createPlanServices.ts'
import { createWatchServices } from './services/createWatchServices.ts'

const native: Address = '0x0000000000000000000000000000000000000000'

/**
 * The services of `<sahara-campaign>` from the SDK.
 *
 * @param before What the page said until now.
 * @throws ConfigError where the chain or its contract is not known
 */
export async function createCampaignServices(
  settings: SaharaSettings,
  { chainId, contract, campaignId }: CampaignPlace,
  before: SaharaSettings = {},
): Promise<CampaignServices> {
  const deployment = findDeployment(settings, { chainId, contract })
  const referenceOf = (number: bigint) => formatCampaignReference({ chainId, contract, campaignId: number })
  if (!deployment) {
    const { campaignFault } = await import('../../internal/faults.ts')
    throw campaignFault(referenceOf(campaignId ?? 1n), settings)
  }
  forgetWallet(before, settings)
  const base = openClient(settings, deployment)
  const desk = new WalletDesk(chainId, settings.wallet)
  const client = (): SaharaClient => desk.equip(base)
  const coin = tokenOf({ token: native, symbol: '', decimals: 18 }, deployment)
  return {
    coin,
    referenceOf,
    hasHostWallet: desk.hasHost(base),
    watchWallets: (listener) => desk.watch(listener),
    hostAccount: () => desk.hostAccount(base),
    knownAccount: (signal) => desk.knownAccount(base, signal),
    onConnected: (listener) => desk.onConnected(listener),
    connect: (wallet, signal) => desk.connect(base, wallet, signal),
    parseSecrets,
    stringifySecrets,
    ...createWatchServices(client, base, consensusRunner(settings)),
    publishDataset: createDatasetService(client, payloadRunner(settings)),
    ...createPlanServices(client, base, `eip155:${chainId}:${contract}`, coin),
  }
}
