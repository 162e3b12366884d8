import type { Context } from 'ponder:registry'
import { seat as seats } from 'ponder:schema'
import { seatId } from './ids.ts'

/**
 * The row of a seat that an earlier event made. Most events name a seat without its account or epoch.
 * @throws Error when the seat's request was never seen, which means that indexing began after it.
 */
export async function findSeat(
  { db }: Pick<Context, 'db'>,
  campaignId: bigint,
  seat: number,
): Promise<typeof seats.$inferSelect> {
  const row = await db.find(seats, { id: seatId(campaignId, seat) })
  if (row) return row
  throw new Error(
    `Seat ${seat} of campaign ${campaignId} was requested before the first indexed block. ` +
      'Set SAHARA_START_BLOCK to the block of the deployment or an earlier one. See docs/indexer.md#settings',
  )
}
