import type { Context } from 'ponder:registry'
import { asset as assets } from 'ponder:schema'

/** Who has an asset at this point of the chain. */
export async function findOwner(
  { db }: Pick<Context, 'db'>,
  assetId: bigint,
): Promise<`0x${string}` | undefined> {
  return (await db.find(assets, { id: String(assetId) }))?.owner
}
