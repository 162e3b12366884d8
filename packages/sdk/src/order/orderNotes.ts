import { hex } from '../indexer/readLogs.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { OrderFacts } from './foldEvents.ts'
import type { OrderFilter } from './orderEvents.ts'

/** Purchases that were found before, and how far the chain was read for them. */
type FoundBefore = Readonly<{ orders: readonly OrderFacts[]; to: bigint; hash: Hex }>

/** How far a reorg may have moved a purchase. */
const REORG = 64n
/** Blocks that are read again rather than noted; a note costs a question. */
const WORTH_A_NOTE = 64n

/**
 * Block from which on an order's events are to be looked for: near where it was seen before, else where the contracts begin.
 */
export async function firstBlockOf(client: SaharaClient, orderId: Hex): Promise<bigint> {
  const begin = BigInt(client.deployment.block)
  const known = (await client.store.get('cache', idOf(client, orderId)))?.value
  if (typeof known !== 'bigint') return begin
  return known - REORG > begin ? known - REORG : begin
}

/** Keeps the block of a purchase, so that the next look need not search the whole chain for it. */
export async function noteBlock(client: SaharaClient, orderId: Hex, block: bigint): Promise<void> {
  const id = idOf(client, orderId)
  if ((await client.store.get('cache', id))?.value === block) return
  await client.store.put('cache', { id, value: block, updatedAt: Date.now() })
}

/** What was found before, as far as the chain still has the block up to which it was read. */
export async function recallOrders(
  client: SaharaClient,
  filter: OrderFilter,
): Promise<FoundBefore | undefined> {
  const found = (await client.store.get('cache', idOf(client, placeOf(filter))))?.value as
    | FoundBefore
    | undefined
  if (!found) return undefined
  return (await hashOf(client, found.to, filter.signal)) === found.hash ? found : undefined
}

/** Keeps what was found, as far down as the chain calls final. */
export async function noteOrders(
  client: SaharaClient,
  filter: OrderFilter,
  orders: readonly OrderFacts[],
  range: Readonly<{ from: bigint; head: bigint }>,
): Promise<void> {
  const to = range.head - BigInt(client.deployment.finality ?? 1)
  const final = orders.filter(({ opened }) => opened.block <= to)
  const isNew = final.some(({ opened }) => opened.block >= range.from)
  if (to < range.from || (!isNew && to - range.from < WORTH_A_NOTE)) return
  const hash = await hashOf(client, to, filter.signal)
  if (!hash) return
  const value: FoundBefore = { orders: final, to, hash }
  await client.store.put('cache', { id: idOf(client, placeOf(filter)), value, updatedAt: Date.now() })
}

async function hashOf(
  client: SaharaClient,
  block: bigint,
  signal: AbortSignal | undefined,
): Promise<Hex | undefined> {
  const found = request<{ hash: Hex } | null>(client, 'eth_getBlockByNumber', [hex(block), false], signal)
  return (await found)?.hash
}

function placeOf({ buyer, seller }: OrderFilter): string {
  return `${buyer ?? 'any'}/${seller ?? 'any'}`.toLowerCase()
}

function idOf(client: SaharaClient, what: string): string {
  const { chainId, genesisHash = '' } = client.deployment
  // The genesis block is part of the name: a local chain that was made anew has the same id and addresses.
  return `orders/eip155:${chainId}:${marketContracts(client).Market.toLowerCase()}/${genesisHash}/${what}`
}
