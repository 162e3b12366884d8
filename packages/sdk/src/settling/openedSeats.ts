import { getSeats } from '../actions/getSeats.ts'
import { collect } from '../indexer/collect.ts'
import type { SaharaClient } from '../types/client.ts'
import type { EpochParameters } from './readSettlement.ts'

/** Numbers of all opened seats of an epoch, ascending, as a review is linked to them. */
export async function openedSeats(
  client: SaharaClient,
  { campaignId, epoch, signal }: EpochParameters,
): Promise<readonly number[]> {
  const rows = await collect((after) =>
    client.indexer.listSeats({ campaignId, epoch, after, limit: 200, signal }),
  )
  const seats = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  return seats
    .filter((seat) => seat?.state === 'Opened' || seat?.state === 'Paid')
    .map((seat) => seat?.seat as number)
    .sort((one, other) => one - other)
}
