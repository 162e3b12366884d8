import type { Context } from 'ponder:registry'
import { worker } from 'ponder:schema'
import { workerId } from './ids.ts'

const nothing = { stakeHeld: 0n, seats: 0, submitted: 0, paid: 0n, paidSeats: 0, goldSeen: 0, goldRight: 0 }

/** Adds to what an account did in a campaign; the first event of either kind makes the row. */
export async function countWorker(
  { db }: Pick<Context, 'db'>,
  campaignId: bigint,
  account: `0x${string}`,
  added: Partial<typeof nothing>,
): Promise<void> {
  const plus = { ...nothing, ...added }
  await db
    .insert(worker)
    .values({ id: workerId(campaignId, account), campaignId, account, ...plus })
    .onConflictDoUpdate((row) => ({
      stakeHeld: row.stakeHeld + plus.stakeHeld,
      seats: row.seats + plus.seats,
      submitted: row.submitted + plus.submitted,
      paid: row.paid + plus.paid,
      paidSeats: row.paidSeats + plus.paidSeats,
      goldSeen: row.goldSeen + plus.goldSeen,
      goldRight: row.goldRight + plus.goldRight,
    }))
}
