import { groupBy } from '../groupBy.ts'
import { type LineageRow, lineageLayout, lineageSelector } from '../lens/assetLayouts.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readLens } from '../rpc/readLens.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { unknownAsset } from './errors.ts'
import { readVersion } from './readVersion.ts'
import { toLineageLink } from './toLineageLink.ts'

/** Which lineage, and how much of it. */
export type ReadLineageParameters = Readonly<{
  assetId: bigint
  /** Version that the first row is about. Default the latest. */
  version?: number | undefined
  /** Most rows. */
  limit: number
  /** Block that everything is read at. Default the latest one. */
  block?: Hex | undefined
  signal?: AbortSignal | undefined
}>

/** Rows that fit into the gas that careful nodes allow a call. */
const ROWS_PER_CALL = 64

type Groups = Map<bigint, readonly LineageLink[]>

/**
 * A lineage from its asset upward, level by level; of each asset all its parents or none, and where several links lead to an
 * asset, its parents once. `complete` tells whether the limit left all of it.
 *
 * @throws ConfigError where there is no such asset or version; what a read throws
 */
export async function readLineage(
  client: SaharaClient,
  parameters: ReadLineageParameters,
): Promise<Readonly<{ links: readonly LineageLink[]; complete: boolean }>> {
  const { assetId, version, limit } = parameters
  const groups: Groups = new Map()
  const rows = await readRows(client, assetId, Math.min(limit, ROWS_PER_CALL), parameters)
  const first = rows[0]
  if (!first) throw unknownAsset(client, assetId)
  const root =
    version === undefined ? first : { ...first, ...(await readVersion(client, first, version, parameters)) }
  keepWhole(groups, rows)
  for (;;) {
    const { links, missing, cut } = walk(root, groups, limit)
    if (missing === undefined || cut) return { links, complete: missing === undefined && !cut }
    keepWhole(groups, await readRows(client, missing, ROWS_PER_CALL, parameters))
    // A node that leaves out what it has just counted is not asked for ever.
    if (!groups.has(missing)) return { links, complete: false }
  }
}

async function readRows(
  client: SaharaClient,
  assetId: bigint,
  limit: number,
  { block, signal }: ReadLineageParameters,
): Promise<LineageLink[]> {
  const lens = marketContracts(client).AssetLens
  const data = encodeWords(lineageSelector, assetId, limit)
  const rows = await readLens<LineageRow>(client, { data, layout: lineageLayout, lens, block, signal })
  return rows.map(toLineageLink)
}

/** Keeps the parents of each asset of which all are there: the last ones of an answer may have been cut off. */
function keepWhole(groups: Groups, rows: readonly LineageLink[]): void {
  const parentsOf = new Map(rows.map(({ assetId, parents }) => [assetId, parents]))
  const found = groupBy(rows.slice(1), ({ child }) => child)
  for (const [child, links] of found)
    if (child !== undefined && links.length === parentsOf.get(child)) groups.set(child, links)
}

/** Everything that is known, in order, up to the limit; and the first asset whose parents are still to be asked for. */
function walk(root: LineageLink, groups: Groups, limit: number) {
  const links = [root]
  const opened = new Set<bigint>()
  for (const { assetId, parents } of links) {
    if (!parents || opened.has(assetId)) continue
    opened.add(assetId)
    const group = groups.get(assetId)
    if (links.length + parents > limit) return { links, missing: assetId, cut: true }
    if (!group) return { links, missing: assetId, cut: false }
    links.push(...group)
  }
  return { links, missing: undefined, cut: false }
}
