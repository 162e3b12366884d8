/** Id of an event in the feed; ids sort as the chain does. */
export function eventId(block: bigint, logIndex: number): string {
  return `${String(block).padStart(20, '0')}-${String(logIndex).padStart(6, '0')}`
}
