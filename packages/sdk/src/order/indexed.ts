import { collect } from '../indexer/collect.ts'
import type { OrderRow } from '../indexer/MarketRows.ts'
import { idOfOrder } from '../market/orderIdOf.ts'
import { marketPlace } from '../market/typedOffer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderFilter } from './orderEvents.ts'
import type { Purchase } from './orderNotes.ts'

/** Blocks that every node gives at once: for so many the chain itself is as quick. */
const SHORT_CHAIN = 1_000n

/** Whether an indexer was given that saves reading the whole chain. The one that stands in for it reads it, too. */
function isWorthAsking({ indexer, deployment }: SaharaClient, head: bigint): boolean {
  return indexer.name !== 'rpc' && head - BigInt(deployment.block) > SHORT_CHAIN
}

/**
 * Purchases that an indexer knows, and the block up to which it has read. Their ids are computed again, and their states are
 * the chain's in any case: it can leave an order out, and make none up. Undefined where it can't be asked, or is caught.
 */
export async function askIndexer(
  client: SaharaClient,
  { buyer, seller, signal }: OrderFilter,
  head: bigint,
): Promise<Readonly<{ orders: readonly Purchase[]; to: bigint }> | undefined> {
  if (!isWorthAsking(client, head)) return undefined
  const { indexer } = client
  const place = marketPlace(client)
  try {
    const { indexedBlock } = await indexer.getHead({ signal })
    const rows = await collect((after) => indexer.listOrders({ buyer, seller, after, limit: 200, signal }))
    if (rows.some(({ order, orderId }) => idOfOrder(place, order) !== orderId)) return undefined
    const known = rows.filter(({ log }) => log.block <= indexedBlock)
    // The indexer lists them newest first.
    return { orders: known.map(toPurchase).reverse(), to: indexedBlock }
  } catch {
    signal?.throwIfAborted()
    return undefined
  }
}

/** A purchase by its number, as an indexer says; undefined where none can be asked. */
export async function askIndexerFor(
  client: SaharaClient,
  { orderId, signal }: CallOptions & Readonly<{ orderId: Hex }>,
  head: bigint,
): Promise<Purchase | undefined> {
  if (!isWorthAsking(client, head)) return undefined
  const asked = client.indexer.listOrders({ orderId, limit: 1, signal }).catch(() => {
    signal?.throwIfAborted()
    return undefined
  })
  const row = (await asked)?.rows[0]
  return row && toPurchase(row)
}

function toPurchase({ orderId, order, log, deliveredLog, settledLog, refundedLog }: OrderRow): Purchase {
  const places = [log, deliveredLog, settledLog, refundedLog].flatMap((each) => each?.block ?? [])
  return { orderId, order, opened: { block: log.block, tx: log.tx }, places }
}
