import type { Address, AssetKind, Hex, LicenseTerms, LineageLink, Relation } from '@saharakit/sdk'

/** Terms that are on chain. */
export type KnownTerms = Readonly<{ termsId: Hex; terms: LicenseTerms }>

/** A license that the seller holds on a source, and that has not ended. */
export type SourceLicense = KnownTerms & Readonly<{ tokenId: bigint }>

/** An asset that something may have been made from, as the seller's account sees it. */
export type SourceAsset = Readonly<{
  assetId: bigint
  /** From its manifest; empty where that can't be had. */
  name: string
  kind: AssetKind
  /** The latest version. */
  version: number
  owner: Address
  isOwn: boolean
  /** What its own lineage leaves to license: bits. */
  rights: number
  /** Terms that its lineage asks for; undefined where any are allowed. */
  boundTo: KnownTerms | undefined
  licenses: readonly SourceLicense[]
  /** Rights of the license that is for sale now; undefined where nothing is. */
  onSale: number | undefined
  /** The way up from it, itself first. */
  lineage: readonly LineageLink[]
}>

const [USE, DERIVE, TRAIN, ALL] = [1, 4, 8, 127]
const SHARE_ALIKE = 2

/** Rights that a link needs. */
export function neededFor(relation: Relation): number {
  if (relation === 'EVALUATED_ON' || relation === 'USES') return USE
  return relation === 'TRAINED_ON' ? DERIVE | TRAIN : DERIVE
}

/** An asset of the account, or one that it has a license on. */
export type HeldAsset = Pick<SourceAsset, 'assetId' | 'name' | 'kind' | 'isOwn'>

/** Whether a link passes the restrictions of its source on. */
const restricts = (relation: Relation): boolean => relation !== 'EVALUATED_ON'
/** Whether a link passes the duty to share alike on. */
const binds = (relation: Relation): boolean => restricts(relation) && relation !== 'USES'

/** What a source means for a link to it. */
export type Standing = Readonly<{
  /** License that the link stands on; undefined where the source is the seller's own. */
  license: SourceLicense | undefined
  /** Bits that are missing, or nobody has any; undefined where the link may be made. */
  refusal: number | undefined
  /** Least share, in 1/10,000. */
  leastBps: number
  /** What it leaves to license: bits. */
  leaves: number
  /** Terms that it asks for. */
  boundTo: KnownTerms | undefined
}>

/**
 * Whether a link may be made, and what it means. The license that suffices and asks for the least is taken; the owner needs
 * none.
 */
export function standingOf(source: SourceAsset, relation: Relation): Standing {
  const needed = neededFor(relation)
  const alike = binds(relation)
  const own = {
    license: undefined,
    rights: source.rights,
    leastBps: 0,
    boundTo: alike ? source.boundTo : undefined,
  }
  const held = source.licenses.map((license) => ({
    license,
    rights: license.terms.rights & source.rights,
    leastBps: license.terms.revenueShareBps,
    // The license's own wish comes before that of the source's lineage; they can't differ where both are there.
    boundTo: alike ? (license.terms.duties & SHARE_ALIKE ? license : source.boundTo) : undefined,
  }))
  const ways = source.isOwn ? [own] : held
  const missing = ({ rights }: { rights: number }) => needed & ~rights
  const [best] = ways.toSorted(
    (a, b) =>
      Number(missing(a) !== 0) - Number(missing(b) !== 0) ||
      Number(a.boundTo !== undefined) - Number(b.boundTo !== undefined) ||
      a.leastBps - b.leastBps,
  )
  if (!best) return { license: undefined, refusal: needed, leastBps: 0, leaves: 0, boundTo: undefined }
  return {
    license: best.license,
    refusal: missing(best) || undefined,
    leastBps: best.leastBps,
    leaves: restricts(relation) ? best.rights : ALL,
    boundTo: best.boundTo,
  }
}

/** What all sources together leave. */
export type Inheritance = Readonly<{
  /** Bits. */
  rights: number
  /** The only terms that are allowed; undefined where any are. */
  boundTo: KnownTerms | undefined
  /** Two sources ask for different terms: nothing can be made of both. */
  conflict: boolean
}>

/** A link to a source that is known. */
export type DraftLink = Readonly<{
  source: SourceAsset
  version: number
  relation: Relation
  /** In 1/10,000. */
  shareBps: number
}>

/** Rights that terms give beyond what the sources leave: bits. */
export const excessOf = (rights: number, { rights: left }: Inheritance): number => rights & ~left

/** The most restrictive source wins. */
export function inherit(links: readonly Pick<DraftLink, 'source' | 'relation'>[]): Inheritance {
  let rights = ALL
  const bound = new Map<Hex, KnownTerms>()
  for (const { source, relation } of links) {
    const { leaves, boundTo } = standingOf(source, relation)
    rights &= leaves
    if (boundTo) bound.set(boundTo.termsId, boundTo)
  }
  const [boundTo] = bound.values()
  return { rights, boundTo, conflict: bound.size > 1 }
}
