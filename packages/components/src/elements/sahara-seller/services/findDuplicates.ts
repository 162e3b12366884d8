import { type AssetRow, type Hex, listAssets, type SaharaClient } from '@saharakit/sdk'
import { fetchAssetManifest } from '@saharakit/sdk/content'
import { plain } from '../../../internal/market/names.ts'
import type { Duplicate } from '../sellerServices.ts'

/** Assets that are looked at, newest first: a hint must not cost minutes. */
const LOOKED_AT = 100
/** Manifests that are fetched at a time. */
const AT_ONCE = 4
/** Milliseconds for all of it. */
const DEADLINE = 10_000

/** What was once held to its hash stays true. */
const known = new Map<Hex, Readonly<{ name: string; hashes: ReadonlySet<Hex> }>>()

/**
 * Files that the newest assets have, too: the very same bytes, by their sha-256. Ends after ten seconds with what was found by
 * then; an asset whose manifest can't be had is passed over.
 */
export async function findDuplicates(
  client: SaharaClient,
  wanted: readonly Hex[],
  signal: AbortSignal,
): Promise<readonly Duplicate[]> {
  const { rows } = await listAssets(client, { limit: LOOKED_AT, signal })
  const until = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE)])
  const found: Duplicate[] = []
  const queue = rows.values()
  const look = async () => {
    for (const row of queue) {
      if (until.aborted) return
      const said = await read(client, row, until).catch(() => undefined)
      for (const sha256 of new Set(wanted))
        if (said?.hashes.has(sha256)) found.push({ sha256, assetId: row.assetId, name: said.name })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  signal.throwIfAborted()
  return found
}

async function read({ gateways }: SaharaClient, { manifestHash, kind }: AssetRow, signal: AbortSignal) {
  const before = known.get(manifestHash)
  if (before) return before
  const { name, files } = await fetchAssetManifest({ gateways, manifestHash, kind, signal })
  const said = { name: plain(name, 80), hashes: new Set(files.map(({ sha256 }) => sha256)) }
  known.set(manifestHash, said)
  return said
}
