/**
 * What the element remembers of a campaign between visits before anything else is loaded. Not the work itself: that is
 * in IndexedDB. Losing it costs a practice round and a click.
 */
export type Memo = Readonly<{
  /** The practice round was passed. */
  passed?: boolean
  /** Account that works here: there may be a seat to go on with. */
  account?: `0x${string}`
}>

const key = (campaign: string) => `saharakit:${campaign.toLowerCase()}`

/** The memo of a campaign; empty where storage is blocked. */
export function readMemo(campaign: string): Memo {
  try {
    const memo: unknown = JSON.parse(localStorage.getItem(key(campaign)) ?? '{}')
    return memo && typeof memo === 'object' ? memo : {}
  } catch {
    return {} // Blocked or damaged: as on a first visit.
  }
}

/** Adds to the memo of a campaign. */
export function writeMemo(campaign: string, memo: Memo): void {
  try {
    localStorage.setItem(key(campaign), JSON.stringify({ ...readMemo(campaign), ...memo }))
  } catch {
    // Blocked or full: the next visit starts from the beginning, and the work chunk warns.
  }
}
