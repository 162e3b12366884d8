import { encodeFunctionData } from 'viem'
import { finalizeSettlementAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'

/** Parameters of {@link finalizeSettlement}. */
export type FinalizeSettlementParameters = WriteOptions & Readonly<{ campaignId: bigint; epoch: number }>
/** The transaction, in a block. */
export type FinalizeSettlementReturnType = Readonly<{ hash: Hex }>
/** What {@link finalizeSettlement} may throw. */
export type FinalizeSettlementErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Gives the bond of a settlement that nobody refuted in time back to its proposer, who withdraws it by `withdrawBond`. Pay
 * doesn't wait for this.
 *
 * @example
 * await finalizeSettlement(client, { campaignId: 1n, epoch: 0 })
 */
export async function finalizeSettlement(
  client: SaharaClient,
  { campaignId, epoch, ...options }: FinalizeSettlementParameters,
): Promise<FinalizeSettlementReturnType> {
  const data = encodeFunctionData({ abi: [finalizeSettlementAbi], args: [campaignId, epoch] })
  const { hash } = await sendToSettlements(client, { ...options, data })
  return { hash }
}
