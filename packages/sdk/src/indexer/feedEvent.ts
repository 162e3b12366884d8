import type { Address } from '../types/ids.ts'
import type { FeedEvent } from './Indexer.ts'
import type { ChainEvent, Tables } from './tables.ts'

/** Id of an event in the feed; ids sort as the chain does. */
export function eventId(block: bigint, logIndex: number): string {
  return `${String(block).padStart(20, '0')}-${String(logIndex).padStart(6, '0')}`
}

/** An event as the feed tells it. The account of a seat's event is the one that asked for the seat. */
export function toFeedEvent({ seats }: Tables, { event, block, tx, logIndex }: ChainEvent): FeedEvent {
  const args = event.args as { campaignId?: bigint; seat?: number; account?: Address; requester?: Address }
  const holder = seats.get(`${args.campaignId}-${args.seat}`)?.account
  const creator =
    event.eventName === 'CampaignCreated' || event.eventName === 'RefundWithdrawn'
      ? args.requester
      : undefined
  return {
    id: eventId(block, logIndex),
    name: event.eventName,
    campaignId: args.campaignId,
    seat: args.seat,
    account: (args.account ?? holder ?? creator)?.toLowerCase() as Address | undefined,
    block,
    tx,
  }
}
