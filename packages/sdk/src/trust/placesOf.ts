import { eventId } from '../indexer/eventId.ts'
import type { LogPlace } from '../indexer/MarketRows.ts'

/** A log that a row names, and in which of its fields. */
export type NamedPlace = Readonly<{ field: string; place: LogPlace }>

/** Every log that a row names. */
export function placesOf(row: object): readonly NamedPlace[] {
  return Object.entries(row as Record<string, unknown>).flatMap(([field, value]) =>
    /^log$|Log$/.test(field) && value ? [{ field, place: value as LogPlace }] : [],
  )
}

/** Sorts as the chain does; the same for the same log. */
export function placeId({ block, logIndex }: LogPlace): string {
  return eventId(block, logIndex)
}
