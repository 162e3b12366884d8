import { isSaharaError } from '../errors/isSaharaError.ts'
import { groupBy } from '../groupBy.ts'
import { collect } from '../indexer/collect.ts'
import type { LinkRow } from '../indexer/MarketRows.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { LicenseTermsCore } from '../types/license.ts'
import { readTermsAt } from './readTerms.ts'
import { ALL_RIGHTS } from './rightsMask.ts'

type LinkLicense = LicenseTermsCore | 'owned'

/**
 * Fills in the licenses by which the links of some assets were made. Logs alone tell them, so the indexer is asked; what it
 * says is kept only where it gives exactly the rights that the chain has for the asset. Where it has no answer, nothing is
 * filled in.
 *
 * @throws what a read throws
 */
export async function readLinkLicenses(
  client: SaharaClient,
  lineage: readonly LineageLink[],
  children: ReadonlySet<bigint>,
  signal: AbortSignal | undefined,
): Promise<readonly LineageLink[]> {
  const groups = groupBy(lineage.slice(1), ({ child }) => child)
  const found = new Map<LineageLink, LinkLicense>()
  for (const child of children) {
    const links = groups.get(child) ?? []
    const asset = lineage.find(({ assetId }) => assetId === child)
    if (!asset || links.every(({ license }) => license)) continue
    const licenses = await readLicensesOf(client, child, links, signal)
    if (rightsLeft(links, licenses) !== asset.rights) continue
    for (const [place, link] of links.entries()) {
      const license = licenses[place]
      if (license) found.set(link, license)
    }
  }
  return lineage.map((link) => {
    const license = found.get(link)
    return license ? { ...link, license } : link
  })
}

/** The license of each link, in their order; none where the indexer does not tell. */
async function readLicensesOf(
  client: SaharaClient,
  child: bigint,
  links: readonly LineageLink[],
  signal: AbortSignal | undefined,
): Promise<readonly (LinkLicense | undefined)[]> {
  const rows = await listRows(client, child, signal)
  const isSame = rows.every(({ parent, version, relation }, place) => {
    const link = links[place]
    return parent === link?.assetId && version === link.version && relation === link.relation
  })
  if (!isSame || rows.length !== links.length) return []
  return Promise.all(
    rows.map(async ({ licenseTokenId }) => {
      if (!licenseTokenId) return 'owned'
      return (await readTermsAt(client, Number(licenseTokenId & 0xffff_ffffn), signal))?.core
    }),
  )
}

/** Rows of a child's links in the order of its registration. An indexer that fails costs a name, not the answer. */
async function listRows(
  { indexer }: SaharaClient,
  child: bigint,
  signal: AbortSignal | undefined,
): Promise<readonly LinkRow[]> {
  try {
    const rows = await collect((after) => indexer.listLinks({ child, after, limit: 100, signal }))
    return rows.toSorted((one, other) => one.log.logIndex - other.log.logIndex)
  } catch (error) {
    signal?.throwIfAborted()
    if (!isSaharaError(error)) throw error
    return []
  }
}

/** What parents and licenses leave to a child, as the registry adds it up. */
function rightsLeft(
  links: readonly LineageLink[],
  licenses: readonly (LinkLicense | undefined)[],
): number | undefined {
  let left = ALL_RIGHTS
  for (const [place, { relation, rights }] of links.entries()) {
    const license = licenses[place]
    if (!license) return undefined
    if (relation !== 'EVALUATED_ON') left &= rights & (license === 'owned' ? ALL_RIGHTS : license.rights)
  }
  return left
}
