import { encodeFunctionData } from 'viem'
import { closeEpochAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link closeEpoch}. */
export type CloseEpochParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
  }>
/** The transaction, in a block. */
export type CloseEpochReturnType = Readonly<{ hash: Hex }>
/** What {@link closeEpoch} may throw. */
export type CloseEpochErrorType = WriteErrorType

/**
 * Closes an epoch of a campaign that gives no more seats. A full epoch closes by itself.
 *
 * @example
 * await closeEpoch(client, { campaignId: 1n, epoch: 0 })
 */
export async function closeEpoch(
  client: SaharaClient,
  { campaignId, epoch, ...options }: CloseEpochParameters,
): Promise<CloseEpochReturnType> {
  const data = encodeFunctionData({ abi: [closeEpochAbi], args: [campaignId, epoch] })
  const { hash } = await transact(client, { ...options, room: DRAWS_ROOM, data })
  return { hash }
}
