import { encodeFunctionData } from 'viem'
import { releaseSeatAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link releaseSeat}. */
export type ReleaseSeatParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    seat: number
  }>
/** The transaction, in a block. */
export type ReleaseSeatReturnType = Readonly<{
  hash: Hex
  /** Taken from the stake, as if the seat had expired. */
  fee: bigint
}>
/** What {@link releaseSeat} may throw. */
export type ReleaseSeatErrorType = WriteErrorType

/**
 * Gives the seat back that the account holds. It costs a small part of the stake, the same as letting it expire.
 *
 * @example
 * const { fee } = await releaseSeat(client, { campaignId: 1n, seat: 7 })
 */
export async function releaseSeat(
  client: SaharaClient,
  { campaignId, seat, ...options }: ReleaseSeatParameters,
): Promise<ReleaseSeatReturnType> {
  const data = encodeFunctionData({ abi: [releaseSeatAbi], args: [campaignId, seat] })
  const { hash, receipt } = await transact(client, { ...options, room: DRAWS_ROOM, data })
  return { hash, fee: eventsIn(client, receipt, 'SeatReopened')[0]?.fee ?? 0n }
}
