import { marketPlace } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { foldEvents, type OrderFacts } from './foldEvents.ts'
import { type OrderFilter, openedTopics, toOrderEvents } from './orderEvents.ts'
import { noteOrders, recallOrders } from './orderNotes.ts'
import { readMarketLogs } from './readMarketLogs.ts'

/**
 * Purchases of a buyer, a seller or everybody, oldest first, as far as their first event tells. From the logs of the chain:
 * nobody can hide one. What was found before is kept on the device, so that only new blocks are read.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function findOrders(client: SaharaClient, filter: OrderFilter): Promise<readonly OrderFacts[]> {
  const { signal } = filter
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const before = await recallOrders(client, filter)
  const from = before ? before.to + 1n : BigInt(client.deployment.block)
  const logs = await readMarketLogs(client, { topics: openedTopics(filter), from, to: head, signal })
  const orders = [...(before?.orders ?? []), ...foldEvents(toOrderEvents(marketPlace(client), logs))]
  await noteOrders(client, filter, orders, { from, head })
  return orders
}
