import { encodeFunctionData } from 'viem'
import { lapseEpochAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link lapseEpoch}. */
export type LapseEpochParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
  }>
/** The transaction, in a block. */
export type LapseEpochReturnType = Readonly<{ hash: Hex }>
/** What {@link lapseEpoch} may throw. */
export type LapseEpochErrorType = WriteErrorType

/**
 * Lapses a closed epoch whose requester stayed silent: everybody in it is paid in full and shares the bond.
 *
 * @example
 * await lapseEpoch(client, { campaignId: 1n, epoch: 0 })
 */
export async function lapseEpoch(
  client: SaharaClient,
  { campaignId, epoch, ...options }: LapseEpochParameters,
): Promise<LapseEpochReturnType> {
  const data = encodeFunctionData({ abi: [lapseEpochAbi], args: [campaignId, epoch] })
  const { hash } = await transact(client, { ...options, data })
  return { hash }
}
