import { encodeFunctionData } from 'viem'
import { claimEarningsAbi } from '../abis/campaigns.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CampaignEarnings } from '../types/earnings.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions, WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsIn, transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'
import { getEarnings } from './getEarnings.ts'

/** Parameters of {@link claimEarnings}. */
export type ClaimEarningsParameters = WriteOptions &
  Readonly<{
    /** Default: every campaign that the account took part in. */
    campaignIds?: readonly bigint[] | undefined
  }>
/** What one transaction paid. Call again while `remaining` is not 0. */
export type ClaimEarningsReturnType = Readonly<{
  hash: Hex
  /** Paid seats, with what each paid in its campaign's token. */
  seats: readonly Readonly<{ campaignId: bigint; seat: number; amount: bigint }>[]
  /** Claimable seats that did not fit. */
  remaining: number
}>
/** What {@link claimEarnings} may throw. */
export type ClaimEarningsErrorType = WriteErrorType | ListErrorType | SaharaErrorOf<'ConfigError'>

// Keeps one claim below the gas that careful nodes allow a call.
const SEATS_PER_CLAIM = 80

/**
 * Claims everything that is claimable, in all campaigns, in one transaction: what control items decided, and epochs whose
 * settlement is final. Seats that control items alone refused are left out. A claim of a settled epoch gives up its appeal.
 *
 * @example
 * const { seats } = await claimEarnings(client)
 */
export async function claimEarnings(
  client: SaharaClient,
  { campaignIds, ...options }: ClaimEarningsParameters = {},
): Promise<ClaimEarningsReturnType> {
  const { signal } = options
  const account = await getAccount(client, { prompt: true, signal })
  const ids =
    campaignIds ?? (await client.indexer.listWorkers({ account, signal })).map((row) => row.campaignId)
  const earnings = await Promise.all(
    ids.map((campaignId) => getEarnings(client, { campaignId, account, signal })),
  )
  const { data, remaining } = await callOf(client, { account, earnings, signal })
  const { hash, receipt } = await transact(client, { ...options, data })
  const seats = eventsIn(client, receipt, 'EarningsClaimed')
  return {
    hash,
    remaining,
    seats: seats.map(({ campaignId, seat, amount }) => ({ campaignId, seat, amount })),
  }
}

async function callOf(
  client: SaharaClient,
  {
    account,
    earnings,
    signal,
  }: CallOptions & Readonly<{ account: Address; earnings: readonly CampaignEarnings[] }>,
): Promise<Readonly<{ data: Hex; remaining: number }>> {
  const { requests, remaining } = chooseSeats(earnings)
  if (!earnings.some(({ settled }) => settled.some(({ state }) => state === 'claimable'))) {
    if (!requests.length) throw await refusal('NothingToWithdraw', [])
    return { remaining, data: encodeFunctionData({ abi: [claimEarningsAbi], args: [requests] }) }
  }
  // Paths of settlements are more than what everybody needs.
  const { chooseSettled, claimCall } = await import('../settling/settledClaims.ts')
  const taken = requests.reduce((sum, { seats }) => sum + seats.length, 0)
  const { chosen, left } = chooseSettled(earnings, SEATS_PER_CLAIM, taken)
  if (!requests.length && !chosen.length) throw await refusal('NothingToWithdraw', [])
  const data = await claimCall(client, { account, requests, settled: chosen, signal })
  return { data, remaining: remaining + left }
}

function chooseSeats(earnings: readonly CampaignEarnings[]) {
  let room = SEATS_PER_CLAIM
  let remaining = 0
  const requests = earnings.flatMap(({ campaignId, claimableSeats }) => {
    const seats = claimableSeats.slice(0, room)
    room -= seats.length
    remaining += claimableSeats.length - seats.length
    return seats.length ? [{ campaignId, seats }] : []
  })
  return { requests, remaining }
}
