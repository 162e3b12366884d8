import type { LogPlace } from '../schema/place.ts'
import { eventId } from './ids.ts'
import type { LogEvent } from './recordEvent.ts'

/** Where an event's log is, as rows have it. */
export function logOf({ block, log, transaction }: Omit<LogEvent, 'args'>): LogPlace {
  return {
    block: block.number.toString(),
    blockHash: block.hash,
    tx: transaction.hash,
    logIndex: log.logIndex,
  }
}

/** What a row begins with: the place that it is sorted by, and the log that made it. */
export function bornOf(event: Omit<LogEvent, 'args'>): { place: string; log: LogPlace } {
  return { place: eventId(event.block.number, event.log.logIndex), log: logOf(event) }
}
