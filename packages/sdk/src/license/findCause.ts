import { groupBy } from '../groupBy.ts'
import type { LineageLink } from '../types/asset.ts'
import type { Restriction } from './restriction.ts'

/** What is known of where a restriction comes from. */
export type Cause = Readonly<{
  /** The nearest ancestor whose license lays it on everything below; undefined where the lineage does not tell. */
  because: bigint | undefined
  /** Assets whose links must be looked up before that is certain: the licenses they were made by, or the links themselves. */
  unread: readonly bigint[]
}>

/**
 * Finds the ancestor that a restriction comes from. An asset has it because a parent has it from further up, or because the
 * license on a parent lays it on: then that parent is the cause. Where several are, the one with the fewest links between.
 *
 * @param lineage The first row is the asset that has the restriction.
 */
export function findCause(lineage: readonly LineageLink[], restriction: Restriction): Cause {
  const links = groupBy(lineage.slice(1), ({ child }) => child)
  const unread = new Set<bigint>()
  const seen = new Set<bigint>()
  let level = lineage.slice(0, 1)
  while (level.length) {
    const above: LineageLink[] = []
    for (const asset of level) {
      if (seen.has(asset.assetId)) continue
      seen.add(asset.assetId)
      const up = links.get(asset.assetId) ?? []
      if (up.length < asset.parents) unread.add(asset.assetId)
      const passing = up.filter(({ relation }) => restriction.passes(relation))
      const laid = passing.find((link) => isLaid(link, restriction)) ?? onlyCandidate(passing, restriction)
      if (laid) return { because: laid.assetId, unread: [...unread] }
      if (passing.some((link) => isOpen(link, restriction))) unread.add(asset.assetId)
      above.push(...passing.filter((link) => restriction.holds(link)))
    }
    level = above
  }
  return { because: undefined, unread: [...unread] }
}

/** A license that was made when its asset had the restriction already has it too, so the asset itself must be without. */
function isLaid(link: LineageLink, restriction: Restriction): boolean {
  const { license } = link
  return typeof license === 'object' && restriction.holds(link) === false && restriction.laidBy(license)
}

/** Whether it may be the cause, for all that is known. */
function isOpen(link: LineageLink, { holds }: Restriction): boolean {
  const held = holds(link)
  return held === undefined || (!held && link.license === undefined)
}

/** One asset has the restriction, so one of its links brings it: what no other link does, the last one does. */
function onlyCandidate(links: readonly LineageLink[], restriction: Restriction): LineageLink | undefined {
  const open = links.filter((link) => isOpen(link, restriction))
  const [link] = open
  const certain = open.length === 1 && !links.some((each) => restriction.holds(each))
  return certain && link && restriction.holds(link) === false ? link : undefined
}
