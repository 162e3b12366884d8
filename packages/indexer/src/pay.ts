import type { Context } from 'ponder:registry'
import { payment } from 'ponder:schema'
import { bornOf } from './place.ts'
import type { LogEvent } from './recordEvent.ts'

/** Notes what an account was credited, or took; of its earnings, where nothing else is said. */
export async function pay(
  { db }: Pick<Context, 'db'>,
  event: LogEvent,
  row: Pick<typeof payment.$inferInsert, 'account' | 'token' | 'reason' | 'amount' | 'assetId' | 'to'> &
    Partial<Pick<typeof payment.$inferInsert, 'from'>>,
): Promise<void> {
  const born = bornOf(event)
  await db
    .insert(payment)
    .values({ from: 'earnings', ...row, ...born, id: born.place, paidAt: event.block.timestamp })
}
