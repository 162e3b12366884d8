import { encodeFunctionData } from 'viem'
import { reclaimSeatsAbi } from '../abis/campaigns.generated.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsIn, transact } from '../wallet/transact.ts'
import { getSeats } from './getSeats.ts'

/** Parameters of {@link reclaimSeats}. */
export type ReclaimSeatsParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    /** Default: every refused or void seat of a judged epoch. */
    seats?: readonly number[] | undefined
  }>
/** The transaction and what it moved to the requester's refund. */
export type ReclaimSeatsReturnType = Readonly<{ hash: Hex; seats: readonly number[]; amount: bigint }>
/** What {@link reclaimSeats} may throw. */
export type ReclaimSeatsErrorType = WriteErrorType | ListErrorType

/** Seats in one transaction. */
const SEATS_PER_CALL = 100

/**
 * Moves the pay of refused and void seats to the requester's refund, at most 100 a call.
 *
 * @example
 * const { amount } = await reclaimSeats(client, { campaignId: 1n })
 */
export async function reclaimSeats(
  client: SaharaClient,
  { campaignId, seats: given, ...options }: ReclaimSeatsParameters,
): Promise<ReclaimSeatsReturnType> {
  const seats = given ?? (await listLost(client, campaignId, options.signal))
  if (!seats.length) throw await refusal('NothingToWithdraw', [])
  const part = seats.slice(0, SEATS_PER_CALL)
  const data = encodeFunctionData({ abi: [reclaimSeatsAbi], args: [campaignId, part] })
  const { hash, receipt } = await transact(client, { ...options, data })
  const amounts = eventsIn(client, receipt, 'SeatReclaimed').map(({ amount }) => amount)
  return { hash, seats: part, amount: amounts.reduce((sum, amount) => sum + amount, 0n) }
}

async function listLost(
  client: SaharaClient,
  campaignId: bigint,
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const [opened, voided] = await Promise.all(
    (['Opened', 'Void'] as const).map((state) =>
      collect((after) => client.indexer.listSeats({ campaignId, state, after, limit: 200, signal })),
    ),
  )
  const numbers = [...(opened ?? []), ...(voided ?? [])].map(({ seat }) => seat)
  const seats = await getSeats(client, { campaignId, seats: numbers, signal })
  return seats.flatMap((seat) => {
    if (!seat?.judged || seat.batch === undefined) return []
    // What a settlement leaves comes back with each claim.
    const isRefused = seat.state === 'Opened' && seat.refused && !seat.settles
    return seat.state === 'Void' || isRefused ? [seat.seat] : []
  })
}
