import { type Context, type Event, type EventNames, ponder } from 'ponder:registry'
import type { ContractName } from 'ponder:schema'
import { readSettings } from '../settings.ts'
import { type EventSubject, insertEvent, type LogEvent } from './recordEvent.ts'

/** Events of the contracts that a chain may lack. */
type MarketEventName = Exclude<
  Extract<EventNames, `${Exclude<ContractName, 'Campaigns'>}:${string}`>,
  `${string}:setup`
>

const { market } = readSettings(process.env)

/**
 * Handles an event of assets and their market: `handle` computes the rows and says whom the event is about, and the event is
 * written to the log that the feed is read from. Does nothing where no market is indexed: Ponder refuses handlers of contracts
 * that it is not told of.
 */
export function onMarket<const name extends MarketEventName>(
  name: name,
  handle: (parameters: {
    event: Event<name>
    context: Context<name>
  }) => Promise<EventSubject> | EventSubject,
): void {
  if (!market) return
  const [contract, eventName] = name.split(':') as [ContractName, string]
  const record = async (parameters: { event: Event<name>; context: Context<name> }): Promise<void> => {
    const subject = await handle(parameters)
    await insertEvent(parameters.context, contract, eventName, parameters.event as LogEvent, subject)
  }
  ponder.on(name, record as Parameters<typeof ponder.on<name>>[1])
}
