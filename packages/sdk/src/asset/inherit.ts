import type { FoundTerms } from '../license/ensureTerms.ts'
import type { NumberedTerms } from '../license/readTerms.ts'
import { ALL_RIGHTS } from '../license/rightsMask.ts'
import type { Relation } from '../types/asset.ts'
import { duties, rights } from '../types/license.ts'
import {
  invalidParents,
  licenseNotHeld,
  lineageTooDeep,
  rightsMissing,
  sharesTooHigh,
  shareTooLow,
  termsBound,
  termsConflict,
  termsExceedLineage,
  unknownParent,
  unknownParentVersion,
} from './refusals.ts'

/** A license that the caller holds, and that has not ended. */
export type HeldLicense = Readonly<{ tokenId: bigint; terms: NumberedTerms }>

/** A parent as it will be declared, with all that decides whether it can be. */
export type ParentFacts = Readonly<{
  id: bigint
  version: number
  relation: Relation
  shareBps: number
  /** 0: the caller links as its owner. */
  licenseTokenId: bigint
  /** Number of the latest version; 0 where there is no such asset. */
  versions: number
  /** Links on the longest way up from it. */
  depth: number
  /** What its own lineage leaves. */
  rights: number
  /** The only terms it can have; undefined where it is free. */
  boundTerms: NumberedTerms | undefined
  isOwned: boolean
  license: HeldLicense | undefined
}>

/** What parents leave to their child. */
export type Inherited = Readonly<{
  rights: number
  /** The only terms that the child can have, and the parent that asks for them; undefined where it is free. */
  bound: Readonly<{ terms: NumberedTerms; by: bigint }> | undefined
  /** What each parent that restricts its child leaves to it. */
  leaves: readonly Readonly<{ id: bigint; rights: number }>[]
}>

const MAX_PARENTS = 8
const MAX_DEPTH = 16
const MAX_PARENTS_BPS = 5_000

/** Rights that whoever makes a link needs on the parent. */
export function neededFor(relation: Relation): number {
  if (relation === 'EVALUATED_ON' || relation === 'USES') return rights.USE
  return relation === 'TRAINED_ON' ? rights.DERIVE | rights.TRAIN : rights.DERIVE
}

/**
 * What parents leave to a child, by the rules of `AssetRegistry.register` and in their order.
 *
 * @throws ContractRevertError, with the error that the contract would revert with and a sentence that names the parent
 */
export function inherit(parents: readonly ParentFacts[]): Inherited {
  if (parents.length > MAX_PARENTS) throw invalidParents(parents.length, MAX_PARENTS)
  const leaves: { id: bigint; rights: number }[] = []
  let bound: Inherited['bound']
  for (const parent of parents) {
    const { id, version, versions, depth, relation } = parent
    if (!versions) throw unknownParent(id)
    if (version < 1 || version > versions) throw unknownParentVersion(id, version, versions)
    if (depth >= MAX_DEPTH) throw lineageTooDeep(id, MAX_DEPTH)
    const { rights: left, boundTerms } = restrict(parent)
    if (relation === 'EVALUATED_ON') continue
    leaves.push({ id, rights: left })
    // Using is not deriving: what a pipeline calls does not set the terms of the pipeline.
    if (relation === 'USES' || !boundTerms) continue
    if (bound && bound.terms.number !== boundTerms.number)
      throw termsConflict(id, bound.by, boundTerms.termsId, bound.terms.termsId)
    bound = { terms: boundTerms, by: id }
  }
  const sharesBps = parents.reduce((sum, { shareBps }) => sum + shareBps, 0)
  if (sharesBps > MAX_PARENTS_BPS) throw sharesTooHigh(sharesBps, MAX_PARENTS_BPS)
  return {
    rights: leaves.reduce((all, each) => all & each.rights, ALL_RIGHTS),
    bound,
    leaves,
  }
}

/**
 * Holds the usual terms of a child to what its parents leave.
 *
 * @param terms undefined for none
 * @throws ContractRevertError
 */
export function checkUsualTerms(
  { rights: left, bound, leaves }: Inherited,
  terms: Pick<FoundTerms, 'number' | 'core'> | undefined,
): void {
  if (bound && terms?.number !== bound.terms.number) throw termsBound(bound.by, bound.terms)
  const excess = (terms?.core.rights ?? 0) & ~left
  const strictest = leaves.find((each) => excess & ~each.rights)
  if (strictest) throw termsExceedLineage(strictest.id, excess)
}

/** What one parent leaves. Its owner needs no license, and passes on only what its own ancestors ask for. */
function restrict(parent: ParentFacts): Pick<ParentFacts, 'rights' | 'boundTerms'> {
  const { id, relation, shareBps, license, licenseTokenId, isOwned, rights: own } = parent
  const needed = neededFor(relation)
  let left = own
  let { boundTerms } = parent
  if (licenseTokenId !== 0n || !isOwned) {
    if (!license || license.tokenId >> 32n !== id) throw licenseNotHeld(id, licenseTokenId, needed)
    const { core } = license.terms
    left &= core.rights
    if (shareBps < core.revenueShareBps) throw shareTooLow(id, shareBps, core.revenueShareBps)
    if (core.duties & duties.SHARE_ALIKE) boundTerms = license.terms
  }
  const missing = needed & ~left
  if (missing) throw rightsMissing(id, missing, relation, missing & ~own)
  return { rights: left, boundTerms }
}
