import { encodeWords } from '../lens/encodeWords.ts'
import { type ReviewOfRow, reviewOfLayout, reviewOfSelector } from '../lens/settlement.generated.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import { decodeStruct } from './decodeStruct.ts'
import type { EpochParameters } from './readSettlement.ts'
import { settlementsOf } from './settlementsOf.ts'

/** How far the verdicts on what an epoch's contributors made are counted. */
export type ReviewState = Readonly<{
  /** Campaign of the reviewers; undefined while none is linked. */
  review: bigint | undefined
  /** Seats whose contents are reviewed, and how many of them are counted whole. */
  seats: number
  seatsCounted: number
  /** Contents whose verdict is counted. */
  counted: number
  /** Epoch of the review that is counted next. */
  nextEpoch: number
  /** Unix seconds when everything was counted; undefined before. */
  finalAt: number | undefined
}>

/** Which campaign reviews an epoch, and how far its verdicts are counted. */
export async function readReview(
  client: SaharaClient,
  { campaignId, epoch, signal }: EpochParameters,
): Promise<ReviewState> {
  const data = encodeWords(reviewOfSelector, campaignId, epoch)
  const row = decodeStruct<ReviewOfRow>(
    reviewOfLayout,
    await call(client, { to: settlementsOf(client), data, signal }),
  )
  return {
    review: row.review || undefined,
    seats: Number(row.seats),
    seatsCounted: Number(row.seatsCounted),
    counted: Number(row.counted),
    nextEpoch: row.nextEpoch,
    finalAt: Number(row.finalAt) || undefined,
  }
}
