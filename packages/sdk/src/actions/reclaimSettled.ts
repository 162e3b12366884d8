import { encodeFunctionData } from 'viem'
import { claimSettledAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { type ComputeOptions, computeEpoch } from '../settling/computeEpoch.ts'
import { pathOfPay } from '../settling/settledEarnings.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsIn, transact } from '../wallet/transact.ts'
import { getSeats } from './getSeats.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link reclaimSettled}. */
export type ReclaimSettledParameters = WriteOptions &
  ComputeOptions &
  Readonly<{ campaignId: bigint; epoch: number }>
/** One transaction. Call again while `remaining` is not 0. */
export type ReclaimSettledReturnType = Readonly<{
  hash: Hex
  /** Workers whose pay became their credit. */
  workers: number
  /** Moved to the requester's refund, in the token's smallest unit. */
  amount: bigint
  /** Workers that did not fit. */
  remaining: number
}>
/** What {@link reclaimSettled} may throw. */
export type ReclaimSettledErrorType = WriteErrorType | VerifySettlementErrorType

// Keeps one call below the gas that careful nodes allow.
const SEATS_PER_CALL = 80

/**
 * Moves what a final settlement leaves of the seats' price to the requester's refund, without waiting for workers who never come:
 * their pay becomes credit, which they can withdraw at any time. Anybody may call it, where there is an arbitrator after the time
 * in which workers may appeal.
 *
 * @example
 * const { amount } = await reclaimSettled(client, { campaignId: 1n, epoch: 0 })
 */
export async function reclaimSettled(
  client: SaharaClient,
  { campaignId, epoch, runner, onProgress, ...options }: ReclaimSettledParameters,
): Promise<ReclaimSettledReturnType> {
  const { signal } = options
  const computed = await computeEpoch(client, { campaignId, epoch, runner, onProgress, signal })
  const workers = computed?.outcome.workers ?? []
  const first = workers.flatMap(({ seats }) => seats.slice(0, 1))
  // Nobody is paid in parts, so one seat tells of all.
  const rows = await getSeats(client, { campaignId, seats: first, signal })
  const unpaid = workers.filter((_, index) => rows[index]?.state === 'Opened')
  if (!computed || !unpaid.length) throw await refusal('NothingToWithdraw', [])
  let left = SEATS_PER_CALL
  const part = unpaid.filter(({ seats }) => (left -= seats.length) >= 0)
  const claims = part.map((worker) => {
    const { account, seats, pay } = worker
    return { campaignId, epoch, account, seats, pay, path: pathOfPay(computed, worker.worker) }
  })
  const data = encodeFunctionData({ abi: [claimSettledAbi], args: [claims] })
  const { hash, receipt } = await transact(client, { ...options, data })
  const amount = eventsIn(client, receipt, 'SettledPaid').reduce((sum, { released }) => sum + released, 0n)
  return { hash, workers: part.length, amount, remaining: unpaid.length - part.length }
}
