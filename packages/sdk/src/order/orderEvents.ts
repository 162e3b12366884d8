import { hashText } from '../market/domainSeparator.ts'
import { fromOfferWords } from '../market/offerWords.ts'
import { idOfOrder } from '../market/orderIdOf.ts'
import { type MarketPlace, offerType } from '../market/typedOffer.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { type Delivery, type Order, type RefundReason, refundReasons } from '../types/order.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import type { LogTopics } from './readMarketLogs.ts'

// All fields of these events are words, so that reading them takes no ABI library: a page that only looks at an order loads
// none.

/** What happened to an order, by the name of its event. */
export type OrderEvent = Readonly<{ orderId: Hex; block: bigint; tx: Hex; logIndex: number }> &
  (
    | Readonly<{ name: 'OrderOpened'; order: Order }>
    | Readonly<{ name: 'KeyDelivered'; delivery: Delivery }>
    | Readonly<{ name: 'OrderSettled'; licenseTokenId: bigint; confirmed: boolean }>
    | Readonly<{ name: 'OrderRefunded'; reason: RefundReason; amount: bigint }>
  )

/** Whose orders are looked for; nothing for all. */
export type OrderFilter = CallOptions &
  Readonly<{ buyer?: Address | undefined; seller?: Address | undefined }>

const offerTypes = offerType.map(({ type }) => type).join(',')
const signatures: Readonly<Record<OrderEvent['name'], string>> = {
  OrderOpened: `OrderOpened(bytes32,address,address,((${offerTypes}),address,address,address,bytes32,uint8),uint40)`,
  KeyDelivered: 'KeyDelivered(bytes32,address,(bytes32,uint8,bytes32),uint40)',
  OrderSettled: 'OrderSettled(bytes32,address,uint256,uint256,uint256,bool)',
  OrderRefunded: 'OrderRefunded(bytes32,address,uint8,uint256)',
}

/** Topics of the purchases of a buyer, a seller or everybody. */
export function openedTopics({ buyer, seller }: OrderFilter): LogTopics {
  const topic = hashText(signatures.OrderOpened)
  return [topic, null, buyer ? toTopic(buyer) : null, seller ? toTopic(seller) : null]
}

/** Topics of everything that happened to some orders. */
export function topicsOf(orderIds: readonly Hex[]): LogTopics {
  return [Object.values(signatures).map(hashText), orderIds]
}

/**
 * The events of orders among logs, in the order of the chain. The id of every purchase is computed again, so that whoever
 * gives a log can't change an order.
 *
 * @throws RpcInvalidResponseError for a log that is not what its topics say
 */
export function toOrderEvents(place: MarketPlace, logs: readonly RpcLog[]): readonly OrderEvent[] {
  const names = new Map<string, OrderEvent['name']>()
  for (const [name, signature] of Object.entries(signatures))
    names.set(hashText(signature), name as OrderEvent['name'])
  const events = logs.flatMap((log) => {
    const name = names.get(log.topics[0] ?? '')
    return name ? [toOrderEvent(place, log, name)] : []
  })
  return events.sort((a, b) => Number(a.block - b.block) || a.logIndex - b.logIndex)
}

function toOrderEvent(place: MarketPlace, log: RpcLog, name: OrderEvent['name']): OrderEvent {
  const orderId = log.topics[1] ?? '0x'
  const at = { block: BigInt(log.blockNumber), tx: log.transactionHash, logIndex: Number(log.logIndex) }
  const words = log.data.slice(2).match(/.{64}/g) ?? []
  /** Word `index` of the data. @throws RpcInvalidResponseError where it is not there */
  const wordAt = (index: number): Hex => {
    const found = words[index]
    if (!found) throw rpcInvalid(`a log of ${name} with ${words.length} words`)
    return `0x${found}`
  }
  switch (name) {
    case 'OrderOpened': {
      const order = toOrder(log.data, wordAt)
      if (idOfOrder(place, order) !== orderId) throw rpcInvalid(`the log of order ${orderId} has another one`)
      return { name, orderId, order, ...at }
    }
    case 'KeyDelivered': {
      const [keyX, keyParity, sealedKey] = [wordAt(0), Number(wordAt(1)), wordAt(2)]
      return { name, orderId, delivery: { keyX, keyParity, sealedKey }, ...at }
    }
    case 'OrderSettled':
      return {
        name,
        orderId,
        licenseTokenId: BigInt(log.topics[3] ?? 0),
        confirmed: Number(wordAt(2)) === 1,
        ...at,
      }
    case 'OrderRefunded': {
      const reason = refundReasons[Number(wordAt(0))] ?? 'NotDelivered'
      return { name, orderId, reason, amount: BigInt(wordAt(1)), ...at }
    }
  }
}

/** The offer's words, then those of the purchase. */
function toOrder(data: Hex, wordAt: (index: number) => Hex): Order {
  const first = offerType.length
  const addressAt = (index: number): Address => `0x${wordAt(index).slice(26)}`
  return {
    offer: fromOfferWords(data),
    buyer: addressAt(first),
    recipient: addressAt(first + 1),
    referrer: addressAt(first + 2),
    keyX: wordAt(first + 3),
    keyParity: Number(wordAt(first + 4)),
  }
}

function toTopic(address: Address): Hex {
  return `0x${address.slice(2).toLowerCase().padStart(64, '0')}`
}
