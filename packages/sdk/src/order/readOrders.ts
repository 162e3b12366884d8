import { marketPlace } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { changedAt, explains, foldEvents, type OrderFacts } from './foldEvents.ts'
import { toOrderEvents, topicsOf } from './orderEvents.ts'
import { noteOrder, recallOrder } from './orderNotes.ts'
import { readMarketLogs } from './readMarketLogs.ts'
import { readOrderStates, type StateAndDeadline } from './readOrderStates.ts'

/** An order, and where to look for it. */
export type Sought = Readonly<{
  orderId: Hex
  /** Block of the purchase, or an earlier one. */
  from: bigint
  /** Blocks that are said to have its events. They are tried first, and save reading all that are between. */
  places?: readonly bigint[] | undefined
}>

/** An order that the market knows. */
type Existing = Sought & StateAndDeadline

/** Ids in one question; a topic may be one of so many at every node. */
const IDS_A_QUESTION = 100
/** Questions that are open at the same time. */
const AT_ONCE = 4

/**
 * Orders with all that the chain tells of them, in the order asked for: their states at the head, and the logs that led to
 * them. Those that the market does not know are left out.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readOrders(
  client: SaharaClient,
  { orders, signal }: CallOptions & Readonly<{ orders: readonly Sought[] }>,
): Promise<readonly OrderStatus[]> {
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const final = head - BigInt(client.deployment.finality ?? 1)
  const sought = orders.map((order) => ({ ...order, orderId: order.orderId.toLowerCase() as Hex }))
  const orderIds = sought.map(({ orderId }) => orderId)
  const states = await readOrderStates(client, { orderIds, block: head, signal })
  const existing = sought.flatMap((order, index) => {
    const { state, deadline } = states[index] ?? { state: 'None', deadline: 0 }
    return state === 'None' ? [] : [{ ...order, state, deadline }]
  })
  const facts = await findFacts(client, existing, head, signal)
  return existing.flatMap(({ orderId, state, deadline }) => {
    const found = facts.get(orderId)
    return found ? [{ ...found, state, deadline, final: changedAt(found) <= final }] : []
  })
}

/** The events of orders: as they were noted, else from the blocks that are said to have them, else from all blocks. */
async function findFacts(
  client: SaharaClient,
  orders: readonly Existing[],
  head: bigint,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<Hex, OrderFacts>> {
  const facts = new Map<Hex, OrderFacts>()
  const missing = () => orders.filter(({ orderId }) => !facts.has(orderId))
  /** Keeps what is the whole way to an order's state; the rest is read again from elsewhere. */
  const take = async (look: (order: Existing) => Promise<OrderFacts | undefined>) => {
    await inTurn(missing(), async (order) => {
      const found = await look(order)
      if (found && explains(found, order.state)) facts.set(order.orderId, found)
    })
  }
  await take(({ orderId }) => recallOrder(client, orderId))
  const unknown = missing()
  await take((order) => readPlaces(client, order, head, signal))
  for (const found of await readRange(client, missing(), head, signal)) facts.set(found.orderId, found)
  const final = head - BigInt(client.deployment.finality ?? 1)
  for (const { orderId } of unknown) {
    const found = facts.get(orderId)
    if (found && changedAt(found) <= final) await noteOrder(client, found)
  }
  return facts
}

/** The logs of single blocks. */
async function readPlaces(
  client: SaharaClient,
  { orderId, places = [] }: Sought,
  head: bigint,
  signal: AbortSignal | undefined,
): Promise<OrderFacts | undefined> {
  const topics = topicsOf([orderId])
  const logs: RpcLog[] = []
  for (const block of new Set(places))
    if (block <= head)
      logs.push(...(await readMarketLogs(client, { topics, from: block, to: block, signal })))
  return foldEvents(toOrderEvents(marketPlace(client), logs))[0]
}

/** The logs of all blocks from the first purchase on. */
async function readRange(
  client: SaharaClient,
  orders: readonly Sought[],
  to: bigint,
  signal: AbortSignal | undefined,
): Promise<readonly OrderFacts[]> {
  const found: OrderFacts[] = []
  for (let start = 0; start < orders.length; start += IDS_A_QUESTION) {
    const some = orders.slice(start, start + IDS_A_QUESTION)
    const from = some.reduce((least, order) => (order.from < least ? order.from : least), to)
    const topics = topicsOf(some.map(({ orderId }) => orderId))
    const logs = await readMarketLogs(client, { topics, from, to, signal })
    found.push(...foldEvents(toOrderEvents(marketPlace(client), logs)))
  }
  return found
}

/** Does `work` for each, some at a time. */
async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  const next = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
}
