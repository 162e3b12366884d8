import { readCards } from '../asset/readCards.ts'
import { readLineage } from '../asset/readLineage.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import { findCause } from './findCause.ts'
import { readLinkLicenses } from './readLinkLicenses.ts'
import { boundTerms, lackOf, type Restriction } from './restriction.ts'
import { ALL_RIGHTS, rightsIn } from './rightsMask.ts'

/** Rows of one more piece of the lineage: asset by asset, so all parents of one fit. */
const ROWS = 64
/** Rounds of questions: a lineage is at most 16 links deep, and each round answers one level at least. */
const ROUNDS = 17

/**
 * A lineage with what is needed to name the ancestor behind each of its restrictions: links that a limit cut off, and licenses
 * by which links were made. Nothing is asked where the rows tell it already, as they mostly do.
 *
 * @throws what a read throws
 */
export async function lookUpCauses(
  client: SaharaClient,
  lineage: readonly LineageLink[],
  signal: AbortSignal | undefined,
): Promise<readonly LineageLink[]> {
  const [asset] = lineage
  if (!asset) return lineage
  const isBound = asset.bound === true
  const restrictions = [...rightsIn(ALL_RIGHTS & ~asset.rights).map(lackOf), ...(isBound ? [boundTerms] : [])]
  let known = isBound ? await withBounds(client, lineage, signal) : lineage
  const asked = new Set<bigint>()
  for (let round = 0; round < ROUNDS; round++) {
    const open = openIn(known, restrictions).filter((assetId) => !asked.has(assetId))
    if (!open.length) break
    for (const assetId of open) {
      const { parents = 0 } = known.find((each) => each.assetId === assetId) ?? {}
      const isCut = known.filter(({ child }) => child === assetId).length < parents
      if (isCut) known = await withMore(client, known, assetId, isBound, signal)
      else asked.add(assetId)
    }
    known = await readLinkLicenses(client, known, asked, signal)
  }
  return known
}

function openIn(lineage: readonly LineageLink[], restrictions: readonly Restriction[]): bigint[] {
  return [...new Set(restrictions.flatMap((restriction) => findCause(lineage, restriction).unread))]
}

/** Adds the links that lead up from an asset, and whatever is above them and not known yet. */
async function withMore(
  client: SaharaClient,
  known: readonly LineageLink[],
  assetId: bigint,
  isBound: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly LineageLink[]> {
  const { links } = await readLineage(client, { assetId, limit: ROWS, signal })
  const opened = new Set(known.map(({ child }) => child))
  const more = links.slice(1).filter(({ child }) => !opened.has(child))
  return [...known, ...(isBound ? await withBounds(client, more, signal) : more)]
}

/** Tells of each asset whether its terms are bound. */
async function withBounds(
  client: SaharaClient,
  links: readonly LineageLink[],
  signal: AbortSignal | undefined,
): Promise<readonly LineageLink[]> {
  const ids = [...new Set(links.map(({ assetId }) => assetId))]
  const cards = await readCards(client, ids, { signal })
  const bounds = new Map(cards.map((card) => [card?.assetId, card?.bound ?? false]))
  return links.map((link) => ({ ...link, bound: bounds.get(link.assetId) ?? false }))
}
