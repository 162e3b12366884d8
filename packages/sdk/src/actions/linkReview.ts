import { encodeFunctionData } from 'viem'
import { linkReviewAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import { openedSeats } from '../settling/openedSeats.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'

/** Parameters of {@link linkReview}. */
export type LinkReviewParameters = WriteOptions &
  Readonly<{
    /** The producing campaign, whose `settling` has a window and no bond. */
    campaignId: bigint
    epoch: number
    /** The campaign in which it is reviewed, from `buildReview`; its labels are settled. */
    review: bigint
  }>
/** The transaction, and the seats whose contents the review shows. */
export type LinkReviewReturnType = Readonly<{ hash: Hex; seats: readonly number[] }>
/** What {@link linkReview} may throw. */
export type LinkReviewErrorType = WriteErrorType | ListErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Lets a review decide what was made in an epoch is paid: an accepted content whole, a fixable one half, a rejected one not.
 * Only the requester, once, after all seats are opened and before anybody labels the review. Then the review is labeled and settled, and `countReview` counts it;
 * where that does not come to pass in the campaign's window, everybody is paid whole.
 *
 * @example
 * await linkReview(client, { campaignId: 2n, epoch: 0, review: 3n })
 */
export async function linkReview(
  client: SaharaClient,
  { campaignId, epoch, review, ...options }: LinkReviewParameters,
): Promise<LinkReviewReturnType> {
  const seats = await openedSeats(client, { campaignId, epoch, signal: options.signal })
  const data = encodeFunctionData({ abi: [linkReviewAbi], args: [campaignId, epoch, review, seats] })
  const { hash } = await sendToSettlements(client, { ...options, data })
  return { hash, seats }
}
