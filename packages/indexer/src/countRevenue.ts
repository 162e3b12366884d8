import type { Context } from 'ponder:registry'
import { revenue } from 'ponder:schema'
import { revenueId } from './ids.ts'
import { bornOf, logOf } from './place.ts'
import type { LogEvent } from './recordEvent.ts'

const nothing = {
  received: 0n,
  royalties: 0n,
  settled: 0n,
  toParents: 0n,
  toContributors: 0n,
  toOwner: 0n,
  claimed: 0n,
}

/** Adds to the revenue of a version in a token; its first event makes the row. */
export async function countRevenue(
  { db }: Pick<Context, 'db'>,
  event: LogEvent,
  { assetId, version, token }: { assetId: bigint; version: number; token: `0x${string}` },
  added: Partial<typeof nothing>,
): Promise<void> {
  const plus = { ...nothing, ...added }
  // Anybody can pay nothing, in any token.
  if (Object.values(plus).every((amount) => amount === 0n)) return
  await db
    .insert(revenue)
    .values({
      ...plus,
      ...bornOf(event),
      id: revenueId(assetId, version, token),
      assetId,
      version: BigInt(version),
      token,
      lastLog: logOf(event),
    })
    .onConflictDoUpdate((row) => ({
      received: row.received + plus.received,
      royalties: row.royalties + plus.royalties,
      settled: row.settled + plus.settled,
      toParents: row.toParents + plus.toParents,
      toContributors: row.toContributors + plus.toContributors,
      toOwner: row.toOwner + plus.toOwner,
      claimed: row.claimed + plus.claimed,
      lastLog: logOf(event),
    }))
}
