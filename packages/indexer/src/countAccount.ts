import type { Context } from 'ponder:registry'
import { account as accounts } from 'ponder:schema'

const nothing = { seats: 0, submitted: 0, paidSeats: 0, goldSeen: 0, goldRight: 0 }

/** Adds to what an account did in all campaigns; its first event makes the row. */
export async function countAccount(
  { db }: Pick<Context, 'db'>,
  account: `0x${string}`,
  added: Partial<typeof nothing>,
): Promise<void> {
  const plus = { ...nothing, ...added }
  await db
    .insert(accounts)
    .values({ id: account, ...plus })
    .onConflictDoUpdate((row) => ({
      seats: row.seats + plus.seats,
      submitted: row.submitted + plus.submitted,
      paidSeats: row.paidSeats + plus.paidSeats,
      goldSeen: row.goldSeen + plus.goldSeen,
      goldRight: row.goldRight + plus.goldRight,
    }))
}
