import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { type ReviewState, readReview } from '../settling/readReview.ts'
import type { EpochParameters } from '../settling/readSettlement.ts'
import type { SaharaClient } from '../types/client.ts'

/** Parameters of {@link getReviewState}: the producing campaign and its epoch. */
export type GetReviewStateParameters = EpochParameters
/** Which campaign reviews the epoch, and how far its verdicts are counted. */
export type GetReviewStateReturnType = ReviewState
/** What {@link getReviewState} may throw. */
export type GetReviewStateErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads which campaign reviews what was made in an epoch, see `linkReview`, and how far its verdicts are counted.
 *
 * @example
 * const { review, seatsCounted, seats } = await getReviewState(client, { campaignId: 2n, epoch: 0 })
 */
export async function getReviewState(
  client: SaharaClient,
  parameters: GetReviewStateParameters,
): Promise<GetReviewStateReturnType> {
  return readReview(client, parameters)
}
