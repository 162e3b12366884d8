import { type DecodeEventLogReturnType, decodeEventLog, encodeEventTopics } from 'viem'
import { marketEvents } from '../abis/market.generated.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import type { LogTopics } from './readMarketLogs.ts'

type MarketEvent = DecodeEventLogReturnType<typeof marketEvents, undefined>

/** What happens to an order, in the order in which it may happen. */
export const orderEventNames = ['OrderOpened', 'KeyDelivered', 'OrderSettled', 'OrderRefunded'] as const

/** What happens to an order. */
export type OrderEventName = (typeof orderEventNames)[number]

/** One event of one order: `eventName` tells which `args` it has. */
export type OrderEvent = Extract<MarketEvent, { eventName: OrderEventName }> &
  Readonly<{ block: bigint; tx: Hex; logIndex: number }>

/** Whose orders are looked for; nothing for all. */
export type OrderFilter = CallOptions &
  Readonly<{ buyer?: Address | undefined; seller?: Address | undefined }>

const abi = marketEvents.filter(({ name }) => (orderEventNames as readonly string[]).includes(name))

/** Topic of an event. */
function topicOf(eventName: OrderEventName): Hex {
  return encodeEventTopics({ abi: marketEvents, eventName })[0] as Hex
}

/** Topics of the purchases of a buyer, a seller or everybody. */
export function openedTopics({ buyer, seller }: OrderFilter): LogTopics {
  return [topicOf('OrderOpened'), null, buyer ? toTopic(buyer) : null, seller ? toTopic(seller) : null]
}

/** Topics of everything that happened to some orders. */
export function topicsOf(orderIds: readonly Hex[]): LogTopics {
  return [orderEventNames.map(topicOf), orderIds]
}

/** The events of orders among logs, in the order of the chain. */
export function toOrderEvents(logs: readonly RpcLog[]): readonly OrderEvent[] {
  const events = logs.flatMap((log): OrderEvent[] => {
    try {
      const { data, topics } = log
      const event = decodeEventLog({ abi, data, topics: topics as [Hex, ...Hex[]] })
      const place = {
        block: BigInt(log.blockNumber),
        tx: log.transactionHash,
        logIndex: Number(log.logIndex),
      }
      return [{ ...event, ...place } as OrderEvent]
    } catch {
      return [] // No event of an order.
    }
  })
  return events.sort((a, b) => Number(a.block - b.block) || a.logIndex - b.logIndex)
}

function toTopic(address: Address): Hex {
  return `0x${address.slice(2).toLowerCase().padStart(64, '0')}`
}
