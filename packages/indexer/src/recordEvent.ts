import type { Context, Event, EventNames } from 'ponder:registry'
import { type ContractName, event as events } from 'ponder:schema'
import { zeroAddress } from 'viem'
import { eventId } from './ids.ts'

/** What every log event brings, whatever its arguments. */
export type LogEvent = Pick<Event, 'block' | 'log' | 'transaction'> & { readonly args: object }

/** Whom an event is about, for the filters of the feed. */
export interface EventSubject {
  readonly campaignId?: bigint
  readonly seat?: number
  readonly account?: `0x${string}` | undefined
  /** Somebody else whom it is about. */
  readonly other?: `0x${string}` | undefined
  readonly assetId?: bigint | undefined
  readonly orderId?: `0x${string}` | undefined
}

/** Names of the events of `Campaigns`. */
type CampaignsEventName =
  Extract<EventNames, `Campaigns:${string}`> extends `Campaigns:${infer eventName}`
    ? Exclude<eventName, 'setup'>
    : never

/**
 * Writes an event to the log that the feed is read from. Every handler does this exactly once; the nouns' tables are
 * computed from the same event in the same database transaction, so the two never disagree.
 */
export async function recordEvent(
  context: Pick<Context, 'db'>,
  name: CampaignsEventName,
  event: LogEvent,
  subject: EventSubject,
): Promise<void> {
  await insertEvent(context, 'Campaigns', name, event, subject)
}

/** Writes an event of any contract to the log. */
export async function insertEvent(
  { db }: Pick<Context, 'db'>,
  contract: ContractName,
  name: string,
  { args, block, log, transaction }: LogEvent,
  { campaignId, seat, account, other, assetId, orderId }: EventSubject,
): Promise<void> {
  await db.insert(events).values({
    id: eventId(block.number, log.logIndex),
    name,
    contract,
    campaignId: campaignId ?? null,
    seat: seat ?? null,
    account: personOrNull(account),
    other: personOrNull(other),
    assetId: assetId ?? null,
    orderId: orderId ?? null,
    block: block.number,
    blockHash: block.hash,
    timestamp: block.timestamp,
    tx: transaction.hash,
    logIndex: log.logIndex,
    args: toJson(args),
  })
}

/** Nobody is the zero address: it stands for what is made or given up. */
function personOrNull(address: `0x${string}` | undefined): `0x${string}` | null {
  return address === undefined || address === zeroAddress ? null : address
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
