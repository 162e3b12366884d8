import { encodeFunctionData } from 'viem'
import { countReviewAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { compareSettlement } from '../settling/compareSettlement.ts'
import type { ComputeOptions } from '../settling/computeEpoch.ts'
import { openedSeats } from '../settling/openedSeats.ts'
import { type ReviewState, readReview } from '../settling/readReview.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link countReview}. */
export type CountReviewParameters = WriteOptions &
  ComputeOptions &
  Readonly<{
    /** The producing campaign. */
    campaignId: bigint
    epoch: number
  }>
/** How far verdicts are counted now. Call again while `finalAt` is undefined. */
export type CountReviewReturnType = Readonly<{ hash: Hex }> & ReviewState
/** What {@link countReview} may throw. */
export type CountReviewErrorType = WriteErrorType | VerifySettlementErrorType | SaharaErrorOf<'ConfigError'>

/** Layer of the last posteriors, which have the class of each item. */
const LABELS = 21
/** Seats whose contents one call counts: what it needs stays below 4 M gas. */
const SEATS_A_CALL = 30

/**
 * Counts verdicts of a review whose settlement is final, in one transaction of 30 seats. Anybody may: what is counted follows
 * from the chain. When everything is counted, pay of the producing epoch is certain and can be claimed.
 *
 * @example
 * const { seatsCounted, seats, finalAt } = await countReview(client, { campaignId: 2n, epoch: 0 })
 */
export async function countReview(
  client: SaharaClient,
  { campaignId, epoch, runner, onProgress, ...options }: CountReviewParameters,
): Promise<CountReviewReturnType> {
  const { signal } = options
  const place = { campaignId, epoch, signal }
  const [{ review, nextEpoch }, seats] = await Promise.all([
    readReview(client, place),
    openedSeats(client, place),
  ])
  if (review === undefined) throw await refusal('WrongReview', [0n])
  const { settlement, computed } = await compareSettlement(client, {
    campaignId: review,
    epoch: nextEpoch,
    runner,
    onProgress,
    signal,
  })
  const { roots } = settlement
  if (settlement.phase !== 'Final' || !roots)
    throw await refusal('WrongPhase', [review, nextEpoch, settlement.phase === 'Proposed' ? 2 : 1])
  const words = (computed?.layers.entries[LABELS] ?? []).map(([word = 0n]) => word)
  const args = [campaignId, epoch, seats, roots, words, BigInt(SEATS_A_CALL)] as const
  const data = encodeFunctionData({ abi: [countReviewAbi], args })
  const { hash } = await sendToSettlements(client, { ...options, data })
  return { hash, ...(await readReview(client, place)) }
}
