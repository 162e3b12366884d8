import { encodeFunctionData } from 'viem'
import { expireLayerAbi, settlementsEvents } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import { settlementsOf } from '../settling/settlementsOf.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'

/** Parameters of {@link expireLayer}. */
export type ExpireLayerParameters = WriteOptions & Readonly<{ campaignId: bigint; epoch: number }>
/** The transaction, and what whoever asked for the layer won by it. */
export type ExpireLayerReturnType = Readonly<{ hash: Hex; winner: Address | undefined; reward: bigint }>
/** What {@link expireLayer} may throw. */
export type ExpireLayerErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Ends a proposal whose layer was asked for and not shown in time. Whoever asked gets half of the proposer's bond.
 *
 * @example
 * const { reward } = await expireLayer(client, { campaignId: 1n, epoch: 0 })
 */
export async function expireLayer(
  client: SaharaClient,
  { campaignId, epoch, ...options }: ExpireLayerParameters,
): Promise<ExpireLayerReturnType> {
  const data = encodeFunctionData({ abi: [expireLayerAbi], args: [campaignId, epoch] })
  const { hash, receipt } = await sendToSettlements(client, { ...options, data })
  const [fell] = eventsOf(receipt, settlementsOf(client), settlementsEvents, 'SettlementRefuted')
  return { hash, winner: fell?.winner, reward: fell?.reward ?? 0n }
}
