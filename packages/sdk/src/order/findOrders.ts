import { marketPlace } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { foldEvents } from './foldEvents.ts'
import { askIndexer } from './indexed.ts'
import { type OrderFilter, openedTopics, toOrderEvents } from './orderEvents.ts'
import { notePurchases, type Purchase, recallPurchases } from './orderNotes.ts'
import { readMarketLogs } from './readMarketLogs.ts'

/**
 * Purchases of a buyer, a seller or everybody, oldest first: from the logs of the chain. What was found before is kept on the
 * device, so that only new blocks are read. On a long chain an indexer, where one is given, says what there was before, since
 * many nodes give a few thousand blocks at a time.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function findOrders(client: SaharaClient, filter: OrderFilter): Promise<readonly Purchase[]> {
  const { signal } = filter
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const before = (await recallPurchases(client, filter)) ?? (await askIndexer(client, filter, head))
  const from = before ? before.to + 1n : BigInt(client.deployment.block)
  const logs = await readMarketLogs(client, { topics: openedTopics(filter), from, to: head, signal })
  const found = foldEvents(toOrderEvents(marketPlace(client), logs)).map(
    ({ orderId, order, opened }): Purchase => ({ orderId, order, opened }),
  )
  const orders = [...(before?.orders ?? []), ...found]
  await notePurchases(client, filter, orders, { from, head })
  return orders
}
