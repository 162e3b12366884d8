import { encodeAbiParameters, encodeFunctionData } from 'viem'
import { appealRefusalAbi, settlementsEvents } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { call } from '../rpc/call.ts'
import { compareSettlement } from '../settling/compareSettlement.ts'
import type { ComputeOptions } from '../settling/computeEpoch.ts'
import { computeEpoch } from '../settling/computeEpoch.ts'
import { settlementsOf } from '../settling/settlementsOf.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { getAccount } from './getAccount.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link appealRefusal}. */
export type AppealRefusalParameters = WriteOptions &
  ComputeOptions &
  Readonly<{ campaignId: bigint; epoch: number }>
/** The transaction, the arbitrator's number of the dispute, and its fee in the native coin's smallest unit. */
export type AppealRefusalReturnType = Readonly<{ hash: Hex; disputeId: bigint; fee: bigint }>
/** What {@link appealRefusal} may throw. */
export type AppealRefusalErrorType = WriteErrorType | VerifySettlementErrorType | SaharaErrorOf<'ConfigError'>

/** ERC-792. */
const arbitrationCostAbi = {
  type: 'function',
  name: 'arbitrationCost',
  stateMutability: 'view',
  inputs: [{ name: 'extraData', type: 'bytes' }],
  outputs: [{ name: 'cost', type: 'uint256' }],
} as const

/**
 * Appeals the account's refusal in a final settlement to the campaign's arbitrator, whose fee the account pays. Once, in the
 * campaign's dispute window after the settlement is final, and before the pay is claimed.
 *
 * @example
 * const { disputeId } = await appealRefusal(client, { campaignId: 1n, epoch: 0 })
 */
export async function appealRefusal(
  client: SaharaClient,
  { campaignId, epoch, runner, onProgress, ...options }: AppealRefusalParameters,
): Promise<AppealRefusalReturnType> {
  const { signal } = options
  const account = await getAccount(client, { prompt: true, signal })
  const place = { campaignId, epoch, runner, onProgress, signal }
  const { settlement, computed = await computeEpoch(client, place) } = await compareSettlement(client, place)
  const worker = computed?.outcome.workers.find((each) => sameAddress(each.account, account))
  const { arbitrator } = settlement
  // What a review comes to is known to the contract alone, which asks the same.
  const isRefused = settlement.byReview || worker?.refused
  if (!arbitrator || !computed || !worker || !isRefused) throw await refusal('NoAppeal', [])
  const path = computed.layers.trees[24]?.pathOf(worker.worker) ?? []
  const args = [campaignId, epoch, worker.seats, worker.pay, path] as const
  const data = encodeFunctionData({ abi: [appealRefusalAbi], args })
  const asked = encodeAbiParameters([{ type: 'uint256' }, { type: 'uint8' }], [campaignId, epoch])
  const cost = encodeFunctionData({ abi: [arbitrationCostAbi], args: [asked] })
  const fee = BigInt(await call(client, { to: arbitrator, data: cost, signal }))
  const to = settlementsOf(client)
  const { hash, receipt } = await transact(client, { ...options, to, data, value: fee })
  const [appealed] = eventsOf(receipt, to, settlementsEvents, 'RefusalAppealed')
  return { hash, disputeId: appealed?.disputeId ?? 0n, fee }
}
