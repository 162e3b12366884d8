import { db } from 'ponder:api'
import { event as events } from 'ponder:schema'
import { and, asc, eq, gt, isNull, or } from 'ponder'
import type { FeedEvent, FeedFilter } from './events.ts'

/** Events after an id in chain order, at most `limit`. */
export async function readEvents(
  after: string,
  limit: number,
  filter: FeedFilter = {},
): Promise<FeedEvent[]> {
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        gt(events.id, after),
        filter.campaignId === undefined ? undefined : eq(events.campaignId, BigInt(filter.campaignId)),
        filter.assetId === undefined ? undefined : eq(events.assetId, BigInt(filter.assetId)),
        filter.orderId === undefined ? undefined : eq(events.orderId, filter.orderId as `0x${string}`),
        filter.account === undefined
          ? undefined
          : or(
              eq(events.account, filter.account as `0x${string}`),
              eq(events.other, filter.account as `0x${string}`),
              isNull(events.account),
            ),
      ),
    )
    .orderBy(asc(events.id))
    .limit(limit)
  return rows.map((row) => ({
    ...row,
    campaignId: row.campaignId?.toString() ?? null,
    assetId: row.assetId?.toString() ?? null,
    block: row.block.toString(),
    timestamp: row.timestamp.toString(),
  }))
}

/** Id and block hash of the events after an id in chain order, at most `limit`: what a reorg would change. */
export async function readHashes(
  after: string,
  limit: number,
): Promise<Pick<FeedEvent, 'id' | 'blockHash'>[]> {
  return db
    .select({ id: events.id, blockHash: events.blockHash })
    .from(events)
    .where(gt(events.id, after))
    .orderBy(asc(events.id))
    .limit(limit)
}
