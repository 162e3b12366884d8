import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { NumberedTerms } from '../license/readTerms.ts'
import { rightsIn } from '../license/rightsMask.ts'
import type { Relation } from '../types/asset.ts'
import type { Hex } from '../types/ids.ts'

/**
 * What `AssetRegistry.register` would revert with, known before anything is signed: the same name and arguments, and a sentence
 * that says which parent it is about and what can be done.
 */
type Refusal = SaharaErrorOf<'ContractRevertError'>

function refuse(
  errorName: string,
  args: Readonly<Record<string, bigint | number | string>>,
  shortMessage: string,
): Refusal {
  return createError('ContractRevertError', {
    shortMessage,
    metaMessages: ['Found before the wallet was asked: nothing was signed or sent.'],
    errorName,
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)])),
  })
}

const percent = (bps: number) => `${bps / 100} %`
const named = (mask: number) => rightsIn(mask).join(' and ')

/** More parents than a child can have. */
export function invalidParents(count: number, most: number): Refusal {
  return refuse(
    'InvalidAsset',
    { field: 'parents' },
    `An asset can have ${most} parents and ${count} were named. Leave some out.`,
  )
}

/** There is no such parent. */
export function unknownParent(id: bigint): Refusal {
  return refuse('UnknownAsset', { id }, `The parent ${id} does not exist. Check its number.`)
}

/** The parent has no such version. */
export function unknownParentVersion(id: bigint, version: number, versions: number): Refusal {
  return refuse(
    'UnknownVersion',
    { id, version },
    `The parent ${id} has no version ${version}. Name one from 1 to ${versions}.`,
  )
}

/** The parent is as deep as a lineage goes. */
export function lineageTooDeep(parent: bigint, most: number): Refusal {
  return refuse(
    'LineageTooDeep',
    { parent },
    `Asset ${parent} has ${most} links above it, and no more are possible. Name an earlier ancestor as the parent.`,
  )
}

/** The caller has no license on the parent, or not this one. */
export function licenseNotHeld(parent: bigint, licenseTokenId: bigint, needed: number): Refusal {
  return refuse(
    'LicenseNotHeld',
    { parent, licenseTokenId },
    licenseTokenId
      ? `License ${licenseTokenId} is not one on asset ${parent} that this account holds and that has not ended. Name another, or buy one with ${named(needed)}.`
      : `This account holds no license on asset ${parent}. Buy one with ${named(needed)} before you name it as a parent, or ask its owner for one.`,
  )
}

/** The license asks for a larger share. */
export function shareTooLow(parent: bigint, given: number, least: number): Refusal {
  return refuse(
    'ShareTooLow',
    { parent, given, least },
    `The license on asset ${parent} asks for ${percent(least)} of the revenue and ${percent(given)} was offered. Raise the share of this parent.`,
  )
}

/** The relation needs a right that is not there. @param never Rights that no license on the parent can give. */
export function rightsMissing(parent: bigint, missing: number, relation: Relation, never: number): Refusal {
  return refuse(
    'RightsMissing',
    { parent, missing },
    never
      ? `The lineage of asset ${parent} leaves nobody the right ${named(never)}, which ${relation} needs. Leave this parent out.`
      : `Your license on asset ${parent} lacks ${named(missing)}, which ${relation} needs. Buy one that has it, or name another relation.`,
  )
}

/** Two parents each ask for their own terms. */
export function termsConflict(parent: bigint, other: bigint, termsId: Hex, otherTermsId: Hex): Refusal {
  return refuse(
    'TermsConflict',
    { parent, termsId, otherTermsId },
    `Assets ${other} and ${parent} each ask that their own license be kept, and these differ. Leave one of them out, or buy a license without that duty.`,
  )
}

/** The parents' shares are more than half. */
export function sharesTooHigh(sumBps: number, most: number): Refusal {
  return refuse(
    'SharesTooHigh',
    { sumBps },
    `The parents’ shares are ${percent(sumBps)} in all; at most ${percent(most)} is possible. Lower some of them.`,
  )
}

/** A parent leaves no terms but its own. */
export function termsBound(parent: bigint, { termsId, number }: NumberedTerms): Refusal {
  return refuse(
    'TermsBound',
    { parent, termsId },
    `Asset ${parent} asks that its own license be kept for what is made from it. Choose its terms, number ${number}.`,
  )
}

/** The terms give what a parent does not leave. */
export function termsExceedLineage(parent: bigint, excess: number): Refusal {
  return refuse(
    'TermsExceedLineage',
    { parent, excess },
    `These terms would give ${named(excess)}, which asset ${parent} does not leave to what is made from it. Choose terms without it, or buy a wider license on this parent.`,
  )
}
