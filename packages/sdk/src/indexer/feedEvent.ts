import type { Address } from '../types/ids.ts'
import { eventId } from './eventId.ts'
import type { FeedEvent } from './Indexer.ts'
import type { CampaignsChainEvent, Tables } from './tables.ts'

/** An event as the feed tells it. The account of a seat's event is the one that asked for the seat. */
export function toFeedEvent(
  { seats }: Tables,
  { event, block, tx, logIndex }: CampaignsChainEvent,
): FeedEvent {
  const args = event.args as { campaignId?: bigint; seat?: number; account?: Address; requester?: Address }
  const holder = seats.get(`${args.campaignId}-${args.seat}`)?.account
  const creator =
    event.eventName === 'CampaignCreated' || event.eventName === 'RefundWithdrawn'
      ? args.requester
      : undefined
  return {
    id: eventId(block, logIndex),
    name: event.eventName,
    contract: 'Campaigns',
    campaignId: args.campaignId,
    seat: args.seat,
    account: (args.account ?? holder ?? creator)?.toLowerCase() as Address | undefined,
    other: undefined,
    assetId: undefined,
    orderId: undefined,
    block,
    tx,
  }
}
