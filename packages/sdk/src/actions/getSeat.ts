import { drawSeatsSelector } from '../abis/campaigns.generated.ts'
import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { call } from '../rpc/call.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { AssignedSeat, Seat } from '../types/seat.ts'
import { getCampaign } from './getCampaign.ts'
import { getWorker } from './getWorker.ts'

/** Parameters of {@link getSeat}. */
export type GetSeatParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** The seat that the account holds, see {@link AssignedSeat}; undefined if it holds none. */
export type GetSeatReturnType = AssignedSeat | undefined
/** What {@link getSeat} may throw. */
export type GetSeatErrorType = ReadErrorType | AccountErrorType

/** How many waiting seats one simulation draws. */
const DRAW_LIMIT = 64
const NO_BATCH = 0xffffffff

/**
 * The seat that an account works on. The batch is known one block after the request: by a simulated draw, since the
 * result is fixed from then on, whoever sends the draw.
 *
 * @example
 * const seat = await getSeat(client, { campaignId: 1n })
 * if (seat?.batch !== undefined) console.log(`batch ${seat.batch}`)
 */
export async function getSeat(
  client: SaharaClient,
  parameters: GetSeatParameters,
): Promise<GetSeatReturnType> {
  const { activeSeat: active } = await getWorker(client, parameters)
  if (!active) return undefined
  if (isDrawn(active)) return onChain(active)
  const draw = await simulateDraw(client, active, parameters)
  if (draw === undefined) {
    // There is nothing to draw before its block, and after a draw that came between the two looks.
    const { activeSeat: now } = await getWorker(client, parameters)
    return now?.seat === active.seat && isDrawn(now) ? onChain(now) : { ...place(active), drawn: 'waiting' }
  }
  const { batch, ahead } = draw
  if (batch === NO_BATCH) return { ...place(active), drawn: 'void' }
  const { epochBatches } = await getCampaign(client, parameters)
  return { ...place(active), batch, epoch: Math.floor(batch / epochBatches), drawn: 'simulated', ahead }
}

type DrawnSeat = Seat & Readonly<{ batch: number; epoch: number }>

const isDrawn = (seat: Seat): seat is DrawnSeat => seat.batch !== undefined && seat.epoch !== undefined

const onChain = (seat: DrawnSeat): AssignedSeat => ({
  ...place(seat),
  batch: seat.batch,
  epoch: seat.epoch,
  drawn: 'chain',
})

function place({ campaignId, seat, expiresAt }: Seat) {
  return { campaignId, seat, expiresAt }
}

async function simulateDraw(
  client: SaharaClient,
  { campaignId, seat }: Seat,
  { signal }: CallOptions,
): Promise<{ batch: number; ahead: number } | undefined> {
  const data = encodeWords(drawSeatsSelector, campaignId, DRAW_LIMIT)
  try {
    const result = await call(client, { to: client.deployment.contracts.Campaigns, data, signal })
    const [seats, batches] = decodeLists(result)
    const ahead = seats?.indexOf(seat) ?? -1
    const batch = batches?.[ahead]
    return batch === undefined ? undefined : { batch, ahead }
  } catch (error) {
    if (revertDataOf(error) === undefined) throw error
    return undefined
  }
}

/** Two lists of numbers, as the contract returns them: two offsets, then each list's length and entries. */
function decodeLists(result: Hex): number[][] {
  const wordAt = (index: number) => Number(`0x${result.slice(2 + 64 * index, 66 + 64 * index)}`)
  return [0, 1].map((list) => {
    const start = wordAt(list) / 32
    return Array.from({ length: wordAt(start) }, (_, index) => wordAt(start + 1 + index))
  })
}
