import { type LicensesRow, licensesLayout, licensesSelector } from '../lens/assetLayouts.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { License } from '../types/license.ts'

/** Assets whose licenses fit into the gas that careful nodes allow a call: an asset may have eight kinds. */
const ASSETS_PER_CALL = 16

/**
 * Licenses that an account holds on some assets, those that have ended too, in the order of the assets.
 *
 * @throws what a read throws
 */
export async function readLicenses(
  client: SaharaClient,
  account: Address,
  assetIds: readonly bigint[],
  signal: AbortSignal | undefined,
): Promise<readonly License[]> {
  const { AssetLens: lens } = marketContracts(client)
  const ids = [...new Set(assetIds)]
  const groups = Array.from({ length: Math.ceil(ids.length / ASSETS_PER_CALL) }, (_, index) =>
    ids.slice(index * ASSETS_PER_CALL, (index + 1) * ASSETS_PER_CALL),
  )
  const rows = await Promise.all(
    groups.map((group) => {
      const data = encodeWords(licensesSelector, BigInt(account), 64, group.length, ...group)
      return readLens<LicensesRow>(client, { data, layout: licensesLayout, lens, signal })
    }),
  )
  return rows.flat()
}
