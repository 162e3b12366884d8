import { encodeFunctionData } from 'viem'
import { drawSeatsAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link drawSeats}. */
export type DrawSeatsParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    /** How many waiting seats at most. Default 20. */
    limit?: number | undefined
  }>
/** The transaction, and the seats that were drawn. */
export type DrawSeatsReturnType = Readonly<{
  hash: Hex
  seats: readonly Readonly<{ seat: number; batch: number }>[]
}>
/** What {@link drawSeats} may throw. */
export type DrawSeatsErrorType = WriteErrorType

/**
 * Draws the batches of waiting seats on chain. Every request and submission draws a few; this is for when nobody comes.
 *
 * @example
 * const { seats } = await drawSeats(client, { campaignId: 1n })
 */
export async function drawSeats(
  client: SaharaClient,
  { campaignId, limit = 20, ...options }: DrawSeatsParameters,
): Promise<DrawSeatsReturnType> {
  const data = encodeFunctionData({ abi: [drawSeatsAbi], args: [campaignId, BigInt(limit)] })
  const { hash, receipt } = await transact(client, { ...options, data })
  return { hash, seats: eventsIn(client, receipt, 'SeatDrawn').map(({ seat, batch }) => ({ seat, batch })) }
}
