import { getCampaign, getEpochs, type SaharaClient } from '@saharakit/sdk'
import { formatUnits } from 'viem'
import type { Slug } from '../seed/types.ts'
import { connect } from './connect.ts'
import type { LiveStatus } from './liveStatus.ts'
import type { Localnet } from './localnet.ts'

/**
 * Shows once a second how far each campaign is.
 *
 * @returns stop
 */
export function showStatus(localnet: Localnet, live: LiveStatus): { stop(): void } {
  const ending = new AbortController()
  const { signal } = ending
  const client = connect(localnet.deployment, localnet.accounts.visitor)
  const slugs = Object.keys(localnet.campaigns) as Slug[]
  const look = async (): Promise<void> => {
    const lines = await Promise.all(
      slugs.map((slug) => describe(client, localnet.campaigns[slug], signal).catch(() => undefined)),
    )
    if (!signal.aborted) live.show(lines.filter((line) => line !== undefined))
  }
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined))
  }, 1_000)
  return {
    stop() {
      clearInterval(timer)
      ending.abort()
    },
  }
}

/** `Which bird was drawn?     epoch 2 of 3   seats 21 of 54   judged 1   0.30 DEMO a batch`. */
async function describe(
  client: SaharaClient,
  { campaignId, seed }: Localnet['campaigns'][Slug],
  signal: AbortSignal,
): Promise<string> {
  const [campaign, epochs] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getEpochs(client, { campaignId, signal }),
  ])
  const judged = epochs.filter((epoch) => epoch.judged).length
  const { unitPrice, batchSize } = campaign
  const pay = formatUnits(unitPrice * BigInt(batchSize), client.chain.nativeCurrency.decimals)
  return [
    seed.title.padEnd(24),
    campaign.accepting ? `epoch ${campaign.cursorEpoch + 1} of ${epochs.length}` : 'no seat left',
    `${campaign.seatsSubmitted} of ${campaign.seatsTotal} seats labeled`,
    `${judged} of ${epochs.length} epochs judged`,
    `${pay} DEMO a batch`,
  ].join('   ')
}
