import type { Context } from 'ponder:registry'
import { order as orders } from 'ponder:schema'

/**
 * The row of an order that an earlier event made.
 * @throws Error when its purchase was never seen, which means that indexing began after it.
 */
export async function findOrder(
  { db }: Pick<Context, 'db'>,
  orderId: `0x${string}`,
): Promise<typeof orders.$inferSelect> {
  const row = await db.find(orders, { id: orderId })
  if (row) return row
  throw new Error(
    `Order ${orderId} was opened before the first indexed block. ` +
      'Set SAHARA_START_BLOCK to the block of the deployment or an earlier one. See docs/indexer.md#settings',
  )
}
