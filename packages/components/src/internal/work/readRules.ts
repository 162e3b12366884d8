import { getCampaign, getSettlement, type SaharaClient } from '@saharakit/sdk'
import type { Rules } from './workServices.ts'

/** How a campaign is judged and paid: the contract's numbers, and how many control items opened batches had. */
export async function readRules(
  client: SaharaClient,
  { campaignId, signal }: Readonly<{ campaignId: bigint; signal: AbortSignal }>,
): Promise<Rules> {
  const [campaign, settlement, gold] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    // Older networks settle nothing.
    client.deployment.contracts.Settlements
      ? getSettlement(client, { campaignId, epoch: 0, signal })
      : undefined,
    // A help to see what to expect; the rule stands without it.
    client.indexer.listGold({ campaignId, signal }).catch(() => []),
  ])
  const { classes, p1Bps, epochBatches, seatsPerBatch, openWindow, judgeWindow } = campaign
  const counts = gold.map(({ mask }) => bitsOf(mask))
  const known = counts.length
    ? { batches: counts.length, least: Math.min(...counts), most: Math.max(...counts) }
    : undefined
  const { settleWindow = 0, disputeWindow = 0, byReview = false, arbitrator } = settlement ?? {}
  const settling = settleWindow
    ? { byReview, settleWindow, disputeWindow, hasArbitrator: arbitrator !== undefined }
    : undefined
  return { classes, p1Bps, epochBatches, seatsPerBatch, openWindow, judgeWindow, known, settling }
}

const bitsOf = (mask: number): number => mask.toString(2).replaceAll('0', '').length
