/** What the feed sends, and in which order. */

/** One row of the event table, as JSON: integers of the chain are decimal strings. */
export interface FeedEvent {
  readonly id: string
  readonly name: string
  /** Contract that said it. */
  readonly contract: string
  readonly campaignId: string | null
  readonly seat: number | null
  readonly account: string | null
  /** Somebody else whom it is about. */
  readonly other: string | null
  readonly assetId: string | null
  readonly orderId: string | null
  readonly block: string
  readonly blockHash: string
  readonly timestamp: string
  readonly tx: string
  readonly logIndex: number
  readonly args: unknown
}

/** Which events a reader wants. Where several are given, all must hold. */
export interface FeedFilter {
  readonly campaignId?: string
  readonly assetId?: string
  readonly orderId?: string
  /** Events about this account, and events that are about nobody in particular (an epoch, a cancelation). */
  readonly account?: string
}

/** Before every event. */
export const firstId = `${'0'.repeat(20)}-${'0'.repeat(6)}`

/** Whether this is the id of an event; nothing is said about whether it exists. */
export function isEventId(text: string): boolean {
  return /^\d{20}-\d{6}$/.test(text)
}

/** Block of an event id. */
export function blockOf(id: string): bigint {
  return BigInt(id.slice(0, 20))
}

/** The greatest id before all events of a block, so that reading after it begins with the block. */
export function idBefore(block: bigint): string {
  return block === 0n ? firstId : `${(block - 1n).toString().padStart(20, '0')}-999999`
}

/** Whether an event passes a filter; {@link readEvents} asks the database the same question. */
export function matches({ campaignId, assetId, orderId, account }: FeedFilter, event: FeedEvent): boolean {
  if (campaignId !== undefined && event.campaignId !== campaignId) return false
  if (assetId !== undefined && event.assetId !== assetId) return false
  if (orderId !== undefined && event.orderId !== orderId) return false
  return (
    account === undefined || event.account === null || event.account === account || event.other === account
  )
}
