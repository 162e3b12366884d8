import { hex } from '../indexer/readLogs.ts'
import { marketPlace } from '../market/typedOffer.ts'
import { type OrderEvent, toOrderEvents, topicsOf } from '../order/orderEvents.ts'
import { firstBlockOf } from '../order/orderNotes.ts'
import { readMarketLogs } from '../order/readMarketLogs.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** What happened to an order, and how deep the chain is. */
export type History = Readonly<{
  /** Oldest first. */
  events: readonly OrderEvent[]
  /** Newest block that counts as final. */
  final: bigint
}>

/** Everything that happened to an order, from the logs of the chain. */
export async function readHistory(
  client: SaharaClient,
  { orderId, signal }: CallOptions & Readonly<{ orderId: Hex }>,
): Promise<History> {
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const from = await firstBlockOf(client, orderId)
  const logs = await readMarketLogs(client, { topics: topicsOf([orderId]), from, to: head, signal })
  const events = toOrderEvents(marketPlace(client), logs)
  return { events, final: head - BigInt(client.deployment.finality ?? 1) }
}

/** Unix seconds of a block. */
export async function timeOf(
  client: SaharaClient,
  block: bigint,
  signal: AbortSignal | undefined,
): Promise<number> {
  return Number((await readBlock(client, block, signal)).timestamp)
}

/** Hash of block 0, which tells chains with one id apart. */
export async function readGenesisHash(client: SaharaClient, signal: AbortSignal | undefined): Promise<Hex> {
  return client.deployment.genesisHash ?? (await readBlock(client, 0n, signal)).hash
}

async function readBlock(client: SaharaClient, block: bigint, signal: AbortSignal | undefined) {
  type Block = Readonly<{ timestamp: Hex; hash: Hex }>
  const found = await request<Block | null>(client, 'eth_getBlockByNumber', [hex(block), false], signal)
  if (!found) throw rpcInvalid(`block ${block} is not there`)
  return found
}
