import {
  type Address,
  becomeLeader,
  getCampaign,
  getToken,
  keepSettlementsRight,
  type SaharaClient,
} from '@saharakit/sdk'
import type { ConsensusRunner } from '@saharakit/workers/host'
import type { KeepingNews } from './settledServices.ts'

/** Whose settlements are kept right. */
export type KeepRightParameters = Readonly<{
  account: Address
  runner: ConsensusRunner
  signal: AbortSignal
  onNews: (news: KeepingNews) => void
}>

/** Keeps an account's settlements right by one element of all the browser's pages: two would ask the wallet twice. */
export async function keepRight(client: SaharaClient, parameters: KeepRightParameters): Promise<void> {
  const { account, runner, signal, onNews } = parameters
  const { chainId, contracts, nativeCurrency } = client.deployment
  if (!contracts.Settlements) return
  const coin = { symbol: nativeCurrency?.symbol ?? '', decimals: nativeCurrency?.decimals ?? 18 }

  async function tell(
    campaignId: bigint,
    news: Pick<KeepingNews, 'name' | 'bond' | 'reward' | 'networkFee'>,
  ): Promise<void> {
    const { token } = await getCampaign(client, { campaignId, signal })
    onNews({ ...news, coin, token: await getToken(client, { token, signal }) })
  }
  const say = (...news: Parameters<typeof tell>) =>
    void tell(...news).catch((error) => {
      if (!signal.aborted) console.warn('SaharaKit could not say what is challenged.', error)
    })

  try {
    const name = `saharakit/settlements/${chainId}/${account.toLowerCase()}`
    const { release } = await becomeLeader({ name, signal })
    const stop = keepSettlementsRight(client, {
      account,
      runner,
      signal,
      onAsk: ({ campaignId, bond, reward, networkFee }) =>
        say(campaignId, { name: 'asks', bond, reward, networkFee }),
      onChallenged({ campaignId, challenged }) {
        const rest = { bond: 0n, networkFee: undefined }
        if (challenged.step === 'layer-requested') say(campaignId, { ...rest, name: 'asked', reward: 0n })
        if ('reward' in challenged) say(campaignId, { ...rest, name: 'refuted', reward: challenged.reward })
      },
      onError: (error) => console.warn('SaharaKit could not verify a settlement.', error),
    })
    signal.addEventListener('abort', () => {
      stop()
      release()
    })
  } catch (error) {
    if (!signal.aborted) console.warn('SaharaKit could not verify settlements.', error)
  }
}
