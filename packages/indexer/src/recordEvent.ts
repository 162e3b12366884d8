import type { Context, Event, EventNames } from 'ponder:registry'
import { event as events } from 'ponder:schema'
import { eventId } from './ids.ts'

/** What every log event brings, whatever its arguments. */
export type LogEvent = Pick<Event, 'block' | 'log' | 'transaction'> & { readonly args: object }

/** Whom an event is about, for the filters of the feed. */
export interface EventSubject {
  readonly campaignId?: bigint
  readonly seat?: number
  readonly account?: `0x${string}`
}

/**
 * Writes an event to the log that the feed is read from. Every handler does this exactly once; the nouns' tables are
 * computed from the same event in the same database transaction, so the two never disagree.
 */
export async function recordEvent(
  { db }: Pick<Context, 'db'>,
  name: EventNames extends `Campaigns:${infer eventName}` ? Exclude<eventName, 'setup'> : never,
  { args, block, log, transaction }: LogEvent,
  { campaignId, seat, account }: EventSubject,
): Promise<void> {
  await db.insert(events).values({
    id: eventId(block.number, log.logIndex),
    name,
    campaignId: campaignId ?? null,
    seat: seat ?? null,
    account: account ?? null,
    block: block.number,
    blockHash: block.hash,
    timestamp: block.timestamp,
    tx: transaction.hash,
    logIndex: log.logIndex,
    args: toJson(args),
  })
}

/** bigint becomes a decimal string; U+0000, which Postgres can't hold, is taken out: no event may stop the indexer. */
function toJson(args: object): unknown {
  return JSON.parse(
    JSON.stringify(args, (_key, value: unknown) => {
      if (typeof value === 'bigint') return value.toString()
      return typeof value === 'string' ? value.replaceAll('\u0000', '') : value
    }),
  )
}
