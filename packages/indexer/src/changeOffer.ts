import type { Context } from 'ponder:registry'
import { offer as offers } from 'ponder:schema'
import { ciphers } from '../schema/market.ts'
import type { ContractOffer } from './hashOffer.ts'
import { bornOf, logOf } from './place.ts'
import type { LogEvent } from './recordEvent.ts'

/** The fields of an offer as columns. */
export function offerColumns({
  version,
  cipher,
  deliverWithin,
  disputeWindow,
  validUntil,
  ...offer
}: ContractOffer) {
  return {
    ...offer,
    version: BigInt(version),
    cipher: ciphers[cipher] ?? 'none',
    deliverWithin: BigInt(deliverWithin),
    disputeWindow: BigInt(disputeWindow),
    validUntil: BigInt(validUntil),
  }
}

/** Notes that an offer was published, or sold once more; the first event that tells it makes its row. */
export async function changeOffer(
  { db }: Pick<Context, 'db'>,
  event: LogEvent,
  offerHash: `0x${string}`,
  offer: ContractOffer,
  { published = false, sold = 0n }: { published?: boolean; sold?: bigint },
): Promise<void> {
  await db
    .insert(offers)
    .values({
      ...offerColumns(offer),
      ...bornOf(event),
      id: offerHash,
      offerHash,
      published,
      sold,
      canceled: false,
      lastLog: logOf(event),
    })
    .onConflictDoUpdate((row) => ({
      published: row.published || published,
      sold: row.sold + sold,
      lastLog: logOf(event),
    }))
}
