import { encodeFunctionData } from 'viem'
import { expireSeatAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link expireSeat}. */
export type ExpireSeatParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    seat: number
  }>
/** The transaction, in a block. */
export type ExpireSeatReturnType = Readonly<{ hash: Hex }>
/** What {@link expireSeat} may throw. */
export type ExpireSeatErrorType = WriteErrorType

/**
 * Reopens a seat whose work window is over, so that somebody else can have it.
 *
 * @example
 * await expireSeat(client, { campaignId: 1n, seat: 7 })
 */
export async function expireSeat(
  client: SaharaClient,
  { campaignId, seat, ...options }: ExpireSeatParameters,
): Promise<ExpireSeatReturnType> {
  const data = encodeFunctionData({ abi: [expireSeatAbi], args: [campaignId, seat] })
  const { hash } = await transact(client, { ...options, room: DRAWS_ROOM, data })
  return { hash }
}
