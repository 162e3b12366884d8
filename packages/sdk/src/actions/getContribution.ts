import { readSeatsAtDepth, readStored, statusOf } from '../contribution/statusOf.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Contribution } from '../types/contribution.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getContribution}. */
export type GetContributionParameters = CallOptions & Readonly<{ campaignId: bigint; seat: number }>
/** Where the contribution stands. */
export type GetContributionReturnType = Contribution
/** What {@link getContribution} may throw. */
export type GetContributionErrorType = ReadErrorType

/**
 * Where one contribution stands, from the chain at its head and at its final depth, and from what this device stored.
 *
 * @example
 * const { status } = await getContribution(client, { campaignId: 1n, seat: 7 })
 */
export async function getContribution(
  client: SaharaClient,
  { campaignId, seat, signal }: GetContributionParameters,
): Promise<GetContributionReturnType> {
  const [[found], stored] = await Promise.all([
    readSeatsAtDepth(client, { campaignId, seats: [seat], signal }),
    readStored(client, seatRecord(client, { campaignId, seat }).id),
  ])
  const { now, deep, head } = found ?? { now: undefined, deep: undefined, head: 0n }
  return { campaignId, seat, epoch: now?.epoch, batch: now?.batch, ...statusOf({ now, deep, head }, stored) }
}
