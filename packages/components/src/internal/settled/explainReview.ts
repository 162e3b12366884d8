import { getReview, getReviewState, type SaharaClient } from '@saharakit/sdk'
import type { EpochOf, ExplainedReview } from './settledServices.ts'

/** How far the review of an epoch has come, and what it says of what one account made. */
export async function explainReview(
  client: SaharaClient,
  { campaignId, epoch, account, signal }: EpochOf & Readonly<{ signal: AbortSignal }>,
): Promise<ExplainedReview> {
  const { review, seatsCounted, seats } = await getReviewState(client, { campaignId, epoch, signal })
  if (review === undefined) return { counted: undefined, batches: seats, verdicts: [], altered: 0 }
  const reviewed = await getReview(client, { campaignId, review, signal })
  const own = reviewed.filter((each) => each.account.toLowerCase() === account.toLowerCase())
  const isOpened = own.some(({ votes, abstentions }) => abstentions > 0 || votes.some((count) => count > 0))
  return {
    counted: seatsCounted,
    batches: seats,
    verdicts: isOpened ? own.map(({ batch, item, verdict }) => ({ batch, item, verdict })) : [],
    altered: own.filter(({ shown }) => shown === false).length,
  }
}
