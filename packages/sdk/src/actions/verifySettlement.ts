import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType } from '../errors/types.ts'
import { firstDifference } from '../settling/compare.ts'
import { compareSettlement } from '../settling/compareSettlement.ts'
import type { ComputeOptions } from '../settling/computeEpoch.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Settlement, SettlementOutcome } from '../types/settlement.ts'

/** Parameters of {@link verifySettlement}. */
export type VerifySettlementParameters = ComputeOptions & Readonly<{ campaignId: bigint; epoch: number }>
/**
 * How a proposed or final settlement compares with what this device computed. `not-ready`: the epoch is not opened, or seats of
 * it are not, its campaign settles nothing, or a review of what was made decides pay.
 */
export type VerifySettlementReturnType = Readonly<{ settlement: Settlement }> &
  (
    | Readonly<{ state: 'not-ready'; outcome?: undefined; firstLayer?: undefined }>
    | Readonly<{
        state: 'nothing-proposed' | 'matches'
        /** What this device computed. */
        outcome: SettlementOutcome
        firstLayer?: undefined
      }>
    | Readonly<{
        state: 'differs'
        outcome: SettlementOutcome
        /** First of the 25 layers that differs. */
        firstLayer: number
      }>
  )
/** What {@link verifySettlement} may throw. */
export type VerifySettlementErrorType =
  | ListErrorType
  | SaharaErrorOf<
      | 'ConfigError'
      | 'WorkerUnavailableError'
      | 'WorkerCrashedError'
      | 'WorkerDisposedError'
      | 'CheckTimeoutError'
    >

/**
 * Settles an epoch again on this device and compares all of it with what is proposed. Nothing is sent. A settlement that differs
 * is told only once the chain's own logs, too, lead to another one.
 *
 * @example
 * const { state, outcome } = await verifySettlement(client, { campaignId: 1n, epoch: 0 })
 */
export async function verifySettlement(
  client: SaharaClient,
  parameters: VerifySettlementParameters,
): Promise<VerifySettlementReturnType> {
  const { settlement, computed } = await compareSettlement(client, parameters)
  if (!computed) return { state: 'not-ready', settlement }
  const { outcome } = computed
  if (!settlement.roots) return { state: 'nothing-proposed', settlement, outcome }
  const firstLayer = firstDifference(outcome.roots, settlement.roots)
  return firstLayer === undefined
    ? { state: 'matches', settlement, outcome }
    : { state: 'differs', settlement, outcome, firstLayer }
}
