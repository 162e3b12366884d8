import { type Abi, type ContractEventName, type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import type { Address } from '../types/ids.ts'
import { type RpcReceipt, sameAddress } from './waitForReceipt.ts'

/** Arguments of an event by its name, in the events of a contract. */
export type EventArgumentsOf<Events extends Abi, Name extends ContractEventName<Events>> = Extract<
  DecodeEventLogReturnType<Events, undefined>,
  { eventName: Name }
>['args']

/**
 * The events of one name that the contract at `address` emitted in a transaction.
 *
 * @param events its events, for example `registryEvents`
 * @example
 * const [registered] = eventsOf(receipt, AssetRegistry, registryEvents, 'AssetRegistered')
 */
export function eventsOf<const Events extends Abi, Name extends ContractEventName<Events>>(
  receipt: Pick<RpcReceipt, 'logs'>,
  address: Address,
  events: Events,
  name: Name,
): EventArgumentsOf<Events, Name>[] {
  // Of this name alone: the library compares each log with the first event only that has its topic.
  const abi = events.filter((event) => event.type === 'event' && event.name === name)
  return receipt.logs
    .filter((log) => sameAddress(log.address, address))
    .flatMap(({ data, topics }) => {
      try {
        const { args } = decodeEventLog({ abi, data, topics: topics as [`0x${string}`, ...`0x${string}`[]] })
        return [args as EventArgumentsOf<Events, Name>]
      } catch {
        return [] // Another event of the same contract.
      }
    })
}
