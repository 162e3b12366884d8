import type { LogEvent } from './recordEvent.ts'

/** Where and when a change happened, as the three columns of its verb: `openedBlock`, `openedAt`, `openedTx`. */
export type Stamp<verb extends string> = { [column in `${verb}Block` | `${verb}At`]: bigint } & {
  [column in `${verb}Tx`]: `0x${string}`
}

/** The stamp of an event. */
export function stamp<verb extends string>(
  verb: verb,
  { block, transaction }: Omit<LogEvent, 'args'>,
): Stamp<verb> {
  return {
    [`${verb}Block`]: block.number,
    [`${verb}At`]: block.timestamp,
    [`${verb}Tx`]: transaction.hash,
  } as Stamp<verb>
}
