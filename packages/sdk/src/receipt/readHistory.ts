import { hex } from '../indexer/readLogs.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { OrderStatus, Receipt } from '../types/order.ts'

/** Something that happened to an order, as a receipt tells it. */
type ToldEvent = Receipt['events'][number]

/** What happened to an order, oldest first. */
export function historyOf({ opened, delivery, settled, refunded }: OrderStatus): readonly ToldEvent[] {
  const events = {
    OrderOpened: opened,
    KeyDelivered: delivery,
    OrderSettled: settled,
    OrderRefunded: refunded,
  }
  return Object.entries(events).flatMap(([name, at]) =>
    at ? [{ name, block: `${at.block}`, tx: at.tx }] : [],
  )
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
