import { marketPlace } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { foldEvents, type OrderFacts } from './foldEvents.ts'
import { toOrderEvents, topicsOf } from './orderEvents.ts'
import { readMarketLogs } from './readMarketLogs.ts'
import { readOrderStates, type StateAndDeadline } from './readOrderStates.ts'

/** Parameters of {@link readOrders}. */
export type ReadOrdersParameters = CallOptions &
  Readonly<{
    orderIds: readonly Hex[]
    /** Block of the first purchase among them, or an earlier one. */
    from: bigint
  }>

/** Ids in one question; a topic may be one of so many at every node. */
const IDS_A_QUESTION = 100

/**
 * Orders with all that the chain tells of them, in the order asked for: their logs up to the head, and their states there.
 * Those that the market does not know are left out.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readOrders(
  client: SaharaClient,
  { orderIds, from, signal }: ReadOrdersParameters,
): Promise<readonly OrderStatus[]> {
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const place = marketPlace(client)
  const facts = new Map<Hex, OrderFacts>()
  for (let start = 0; start < orderIds.length; start += IDS_A_QUESTION) {
    const topics = topicsOf(orderIds.slice(start, start + IDS_A_QUESTION))
    const logs = await readMarketLogs(client, { topics, from, to: head, signal })
    for (const each of foldEvents(toOrderEvents(place, logs))) facts.set(each.orderId, each)
  }
  const known = orderIds.flatMap((orderId) => facts.get(orderId.toLowerCase() as Hex) ?? [])
  const ids = known.map(({ orderId }) => orderId)
  const states = await readOrderStates(client, { orderIds: ids, block: head, signal })
  const final = head - BigInt(client.deployment.finality ?? 1)
  return known.map((each, index) => statusOf(each, states[index], final))
}

/** @param final newest block that counts as final */
function statusOf(
  { changed, ...facts }: OrderFacts,
  { state, deadline }: StateAndDeadline = { state: 'None', deadline: 0 },
  final: bigint,
): OrderStatus {
  return { ...facts, state, deadline, final: changed <= final }
}
