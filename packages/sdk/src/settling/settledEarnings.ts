import { encodeFunctionData } from 'viem'
import { payOfAbi } from '../abis/settlements.generated.ts'
import { groupBy } from '../groupBy.ts'
import type { SeatRow } from '../indexer/Indexer.ts'
import { call } from '../rpc/call.ts'
import { revertDataOf } from '../rpc/request.ts'
import { itemsIn } from '../seal/money.ts'
import type { Campaign } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { SettledEarnings } from '../types/earnings.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Seat } from '../types/seat.ts'
import type { SettledWorker } from '../types/settlement.ts'
import { contractError } from '../wallet/contractError.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { type ComputedEpoch, computeEpoch } from './computeEpoch.ts'
import { readSettlement } from './readSettlement.ts'
import { settlementsOf } from './settlementsOf.ts'

/** Seats of one account in judged epochs that are settled. */
export type SettledEarningsParameters = CallOptions &
  Readonly<{ campaign: Campaign; account: Address; seats: readonly Seat[]; rows: readonly SeatRow[] }>

/** Layer of pay. */
const PAYS = 24

/** What the account's settled epochs pay it, by epoch. */
export async function settledEarnings(
  client: SaharaClient,
  { seats, ...parameters }: SettledEarningsParameters,
): Promise<readonly SettledEarnings[]> {
  const byEpoch = groupBy(seats, ({ epoch = 0 }) => epoch)
  const found: SettledEarnings[] = []
  // One after the other: each is computed on this very thread.
  for (const [epoch, own] of [...byEpoch].sort(([one], [other]) => one - other))
    found.push(await earningsOf(client, { ...parameters, epoch, seats: own }))
  return found
}

type OfEpoch = SettledEarningsParameters & Readonly<{ epoch: number }>

async function earningsOf(
  client: SaharaClient,
  { campaign, account, epoch, seats, rows, signal }: OfEpoch,
): Promise<SettledEarnings> {
  const { campaignId, unitPrice } = campaign
  const items = seats.reduce((sum, { batch = 0 }) => sum + itemsIn(campaign, batch), 0)
  const { phase, until, byReview } = await readSettlement(client, { campaignId, epoch, signal })
  const base = {
    epoch,
    phase,
    until,
    byReview,
    seats: [...seats].sort((one, other) => (one.batch ?? 0) - (other.batch ?? 0)).map(({ seat }) => seat),
    most: unitPrice * BigInt(items),
    refused: false,
  }
  const computed = await computeEpoch(client, { campaignId, epoch, signal })
  const worker = computed?.outcome.workers.find((each) => sameAddress(each.account, account))
  if (!computed || !worker) return { ...base, state: 'unknown', pay: 0n }
  // Before a review is counted nobody knows more than what it pays at most.
  const { refused, pay } = byReview ? { refused: false, pay: base.most } : worker
  if (seats.some(({ state }) => state === 'Paid'))
    return { ...base, refused, state: 'claimed', pay: paidOf(rows, base.seats) ?? pay }
  if (phase !== 'Final') return { ...base, refused, state: 'expected', pay }
  return { ...base, refused, ...(await finalPayOf(client, { computed, worker, signal })) }
}

/** What was paid, as the events tell it; undefined where they don't. */
function paidOf(rows: readonly SeatRow[], seats: readonly number[]): bigint | undefined {
  const amounts = rows.filter(({ seat }) => seats.includes(seat)).map(({ amount }) => amount)
  if (amounts.some((amount) => amount === undefined)) return undefined
  return amounts.reduce<bigint>((sum, amount = 0n) => sum + amount, 0n)
}

/** What the contract pays the worker itself now. An appeal may have changed it, or may be pending. */
async function finalPayOf(
  client: SaharaClient,
  { computed, worker, signal }: CallOptions & Readonly<{ computed: ComputedEpoch; worker: SettledWorker }>,
): Promise<Pick<SettledEarnings, 'state' | 'pay'>> {
  const { campaign, epoch } = computed.record
  const { worker: number, items, pay } = worker
  const path = pathOfPay(computed, number)
  const args = [campaign.campaignId, epoch.epoch, BigInt(number), BigInt(items), true, pay, path] as const
  const data = encodeFunctionData({ abi: [payOfAbi], args })
  try {
    const paid = await call(client, { to: settlementsOf(client), data, signal })
    return { state: 'claimable', pay: BigInt(paid) }
  } catch (error) {
    const reason = revertDataOf(error)
    if (reason === undefined) throw error
    const { errorName } = await contractError(reason, error)
    if (errorName === 'AppealPending') return { state: 'appealed', pay }
    if (errorName === 'WrongPay') return { state: 'differs', pay }
    throw error
  }
}

/** Siblings from a worker's pay up to the root. */
export function pathOfPay({ layers }: ComputedEpoch, worker: number): `0x${string}`[] {
  return layers.trees[PAYS]?.pathOf(worker) ?? []
}
