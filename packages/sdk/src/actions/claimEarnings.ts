import { encodeFunctionData } from 'viem'
import { claimEarningsAbi } from '../abis/campaigns.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CampaignEarnings } from '../types/earnings.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
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
 * Claims everything that is claimable, in all campaigns, in one transaction. Seats that the gate refused are left out.
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
  const { requests, remaining } = chooseSeats(earnings)
  if (!requests.length) throw await refusal('NothingToWithdraw', [])
  const data = encodeFunctionData({ abi: [claimEarningsAbi], args: [requests] })
  const { hash, receipt } = await transact(client, { ...options, data })
  const seats = eventsIn(client, receipt, 'EarningsClaimed')
  return {
    hash,
    remaining,
    seats: seats.map(({ campaignId, seat, amount }) => ({ campaignId, seat, amount })),
  }
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
