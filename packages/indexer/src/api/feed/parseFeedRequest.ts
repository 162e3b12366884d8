import { type FeedFilter, isEventId } from './events.ts'

/** What a reader asked for, or the sentence that says what is wrong with it. */
export type FeedRequest =
  | { readonly filter: FeedFilter; readonly lastEventId: string | undefined }
  | { readonly error: string }

/** Reads `?campaign=`, `?asset=`, `?order=`, `?account=` and the last event's id, whose header wins over `?lastEventId=`. */
export function parseFeedRequest(query: URLSearchParams, lastEventIdHeader: string | undefined): FeedRequest {
  const campaign = query.get('campaign') || undefined
  const asset = query.get('asset') || undefined
  const order = query.get('order') || undefined
  const account = query.get('account') || undefined
  const lastEventId = lastEventIdHeader || query.get('lastEventId') || undefined
  if (campaign !== undefined && !/^\d{1,77}$/.test(campaign))
    return {
      error: 'campaign must be the number of a campaign, for example ?campaign=1. See docs/indexer.md#feed',
    }
  if (asset !== undefined && !/^\d{1,77}$/.test(asset))
    return { error: 'asset must be the number of an asset, for example ?asset=1. See docs/indexer.md#feed' }
  if (order !== undefined && !/^0x[0-9a-fA-F]{64}$/.test(order))
    return { error: 'order must be the id of an order: 0x and 64 hex digits. See docs/indexer.md#feed' }
  if (account !== undefined && !/^0x[0-9a-fA-F]{40}$/.test(account))
    return { error: 'account must be an address: 0x and 40 hex digits. See docs/indexer.md#feed' }
  if (lastEventId !== undefined && !isEventId(lastEventId))
    return {
      error:
        'Last-Event-ID must be an id of this feed: 20 digits, a hyphen, 6 digits. See docs/indexer.md#feed',
    }
  return {
    filter: {
      ...(campaign === undefined ? {} : { campaignId: BigInt(campaign).toString() }),
      ...(asset === undefined ? {} : { assetId: BigInt(asset).toString() }),
      ...(order === undefined ? {} : { orderId: order.toLowerCase() }),
      ...(account === undefined ? {} : { account: account.toLowerCase() }),
    },
    lastEventId,
  }
}
