import type { Address, LineageLink } from '@saharakit/sdk'
import { type DraftLink, inherit, standingOf } from '../listing/sources.ts'

/** Number of an asset that has none yet. Whatever is made from others is younger than they, so its number is higher. */
export const draftId: bigint = 2n ** 64n

const nobody: Address = '0x0000000000000000000000000000000000000000'
const noHash: LineageLink['manifestHash'] = `0x${'0'.repeat(64)}`

/**
 * The lineage of an asset that is not registered yet, as the chain would tell it: the SDK explains licenses and splits prices by
 * it, so that what is said before is what holds afterward.
 */
export function draftLineage(
  links: readonly DraftLink[],
  owner: Address | undefined,
): readonly LineageLink[] {
  const { rights, boundTo } = inherit(links)
  const asset: LineageLink = {
    child: undefined,
    assetId: draftId,
    version: 1,
    relation: undefined,
    shareBps: 0,
    owner: owner ?? nobody,
    kind: 'dataset',
    latest: 1,
    parents: links.length,
    parentsBps: links.reduce((sum, { shareBps }) => sum + shareBps, 0),
    rights,
    totalShares: 0n,
    contributorsBps: 0,
    manifestHash: noHash,
    bound: boundTo !== undefined,
  }
  const rows = [asset]
  const listed = new Set<bigint>()
  for (const { source, relation, shareBps, version } of links) {
    const [own, ...above] = source.lineage
    if (!own) continue
    const { license, boundTo: bound } = standingOf(source, relation)
    const terms = license?.terms ?? 'owned'
    rows.push({
      ...own,
      child: draftId,
      version,
      relation,
      shareBps,
      license: terms,
      bound: bound !== undefined,
    })
    // What several sources were made from is listed once, as the chain does.
    rows.push(...above.filter(({ child }) => child !== undefined && !listed.has(child)))
    for (const { child } of above) if (child !== undefined) listed.add(child)
  }
  return rows
}
