import { encodeFunctionData } from 'viem'
import { openEpochAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { GoldLeaf } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link openEpoch}. */
export type OpenEpochParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
    /** The epoch's sealing scalar k, from the campaign's secrets. */
    scalar: Hex | bigint
    /** All gold leaves of the epoch, in the order of its batches. */
    gold: readonly GoldLeaf[]
  }>
/** The transaction, in a block. */
export type OpenEpochReturnType = Readonly<{ hash: Hex }>
/** What {@link openEpoch} may throw. */
export type OpenEpochErrorType = WriteErrorType

/**
 * Publishes the key and the gold of a closed epoch. From then on everybody can read the labels, and open seats.
 *
 * @example
 * await openEpoch(client, { campaignId: 1n, epoch: 0, ...secrets.epochs[0] })
 */
export async function openEpoch(
  client: SaharaClient,
  { campaignId, epoch, scalar, gold, ...options }: OpenEpochParameters,
): Promise<OpenEpochReturnType> {
  const data = encodeFunctionData({ abi: [openEpochAbi], args: [campaignId, epoch, BigInt(scalar), gold] })
  const { hash } = await transact(client, { ...options, data })
  return { hash }
}
