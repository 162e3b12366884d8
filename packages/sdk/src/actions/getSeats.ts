import type { ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { type SeatsRow, seatsLayout, seatsSelector } from '../lens/layouts.generated.ts'
import { toSeat } from '../lens/toSeat.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Seat } from '../types/seat.ts'

/** Parameters of {@link getSeats}. */
export type GetSeatsParameters = CallOptions & Readonly<{ campaignId: bigint; seats: readonly number[] }>
/** One entry a seat, in the order asked for; undefined where there is no such seat. */
export type GetSeatsReturnType = readonly (Seat | undefined)[]
/** What {@link getSeats} may throw. */
export type GetSeatsErrorType = ReadErrorType

// One call of the Lens costs gas like any other, and nodes cap it.
const SEATS_PER_CALL = 200

/**
 * Reads seats from the chain, at most 200 a request.
 *
 * @example
 * const [seat] = await getSeats(client, { campaignId: 1n, seats: [7] })
 */
export async function getSeats(
  client: SaharaClient,
  { campaignId, seats, signal }: GetSeatsParameters,
): Promise<GetSeatsReturnType> {
  const found: (Seat | undefined)[] = []
  for (let start = 0; start < seats.length; start += SEATS_PER_CALL) {
    const asked = seats.slice(start, start + SEATS_PER_CALL)
    const data = encodeWords(seatsSelector, campaignId, 64, asked.length, ...asked)
    const rows = await readLens<SeatsRow>(client, { data, layout: seatsLayout, rows: asked.length, signal })
    found.push(...rows.map((row) => toSeat(campaignId, row)))
  }
  return found
}
