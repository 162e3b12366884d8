import { hex } from '../indexer/readLogs.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { OrderFacts } from './foldEvents.ts'
import type { OrderFilter } from './orderEvents.ts'
import type { Sought } from './readOrders.ts'

/** Purchases that were found before, and how far the chain was read for them. */
type FoundBefore = Readonly<{ orders: readonly Purchase[]; to: bigint; hash: Hex }>

/** A purchase, and where everything that happened to it is. */
export type Purchase = Pick<OrderFacts, 'orderId' | 'order' | 'opened'> & Pick<Sought, 'places'>

/** Blocks that are read again rather than noted; a note costs a question. */
const WORTH_A_NOTE = 64n

/** An order as it was seen before: its events, or some of them. */
export async function recallOrder(client: SaharaClient, orderId: Hex): Promise<OrderFacts | undefined> {
  return (await client.store.get('cache', idOf(client, orderId.toLowerCase())))?.value as
    | OrderFacts
    | undefined
}

/** Keeps an order, so that the next look need not search the chain for it. */
export async function noteOrder(client: SaharaClient, facts: OrderFacts): Promise<void> {
  const id = idOf(client, facts.orderId)
  await client.store.put('cache', { id, value: facts, updatedAt: Date.now() })
}

/** What was found before, as far as the chain still has the block up to which it was read. */
export async function recallPurchases(
  client: SaharaClient,
  filter: OrderFilter,
): Promise<FoundBefore | undefined> {
  const found = (await client.store.get('cache', idOf(client, nameOf(filter))))?.value as
    | FoundBefore
    | undefined
  if (!found) return undefined
  return (await hashOf(client, found.to, filter.signal)) === found.hash ? found : undefined
}

/** Keeps what was found, as far down as the chain calls final. */
export async function notePurchases(
  client: SaharaClient,
  filter: OrderFilter,
  purchases: readonly Purchase[],
  range: Readonly<{ from: bigint; head: bigint }>,
): Promise<void> {
  const to = range.head - BigInt(client.deployment.finality ?? 1)
  const final = purchases.filter(({ opened }) => opened.block <= to)
  const isNew = final.some(({ opened }) => opened.block >= range.from)
  if (to < range.from || (!isNew && to - range.from < WORTH_A_NOTE)) return
  const hash = await hashOf(client, to, filter.signal)
  if (!hash) return
  const value: FoundBefore = { orders: final, to, hash }
  await client.store.put('cache', { id: idOf(client, nameOf(filter)), value, updatedAt: Date.now() })
}

async function hashOf(
  client: SaharaClient,
  block: bigint,
  signal: AbortSignal | undefined,
): Promise<Hex | undefined> {
  const found = request<{ hash: Hex } | null>(client, 'eth_getBlockByNumber', [hex(block), false], signal)
  return (await found)?.hash
}

function nameOf({ buyer, seller }: OrderFilter): string {
  return `${buyer ?? 'any'}/${seller ?? 'any'}`.toLowerCase()
}

function idOf(client: SaharaClient, what: string): string {
  const { chainId, genesisHash = '' } = client.deployment
  // The genesis block is part of the name: a local chain that was made anew has the same id and addresses.
  return `orders/eip155:${chainId}:${marketContracts(client).Market.toLowerCase()}/${genesisHash}/${what}`
}
