import type { LineageLink } from '../types/asset.ts'
import {
  type Duty,
  duties,
  type LicenseExplanation,
  type LicenseSentence,
  type LicenseTermsCore,
  type Right,
  rights,
} from '../types/license.ts'
import { findCause } from './findCause.ts'
import { boundTerms, lackOf } from './restriction.ts'
import { ALL_RIGHTS } from './rightsMask.ts'
import {
  sayBound,
  sayExpiry,
  sayMay,
  sayMayNot,
  sayMust,
  sayRevenue,
  saySeats,
  sayTransfer,
} from './sentences.ts'

/**
 * A license in plain words: what is really allowed, since the most restrictive ancestor wins. What an ancestor takes away
 * names that ancestor (`because`), as far as the lineage tells: `explainLicense` looks up what is missing.
 *
 * @param terms What the license says; undefined where there is none, which allows nothing.
 * @param lineage From `getLineage`, the licensed asset first. Empty: the terms alone.
 * @returns sentences in this order: what you may, what you may not, what you must, shares, limits
 * @example
 * const { rights, sentences } = explainTerms(presetTerms['Non-Commercial'], await getLineage(client, { assetId: 3n }))
 */
export function explainTerms(
  terms: LicenseTermsCore | undefined,
  lineage: readonly LineageLink[] = [],
): LicenseExplanation {
  const [asset] = lineage
  const left = asset?.rights ?? ALL_RIGHTS
  const allowed = (terms?.rights ?? 0) & left
  const answers = (Object.keys(rights) as Right[]).map((right): LicenseSentence => {
    if (allowed & rights[right]) return { kind: 'may', about: right, text: sayMay(right, allowed) }
    // Where the lineage leaves a right, it is the terms themselves that lack it.
    const { because } = left & rights[right] ? {} : findCause(lineage, lackOf(right))
    const text = sayMayNot(right, because)
    return { kind: 'may-not', about: right, ...(because === undefined ? {} : { because }), text }
  })
  const sentences = [
    ...answers.filter(({ kind }) => kind === 'may'),
    ...answers.filter(({ kind }) => kind === 'may-not'),
    ...(terms ? [...musts(terms), ...boundness(lineage), ...shares(terms, allowed), ...limits(terms)] : []),
  ]
  return { rights: allowed, sentences }
}

function musts(terms: LicenseTermsCore): LicenseSentence[] {
  return (Object.keys(duties) as Duty[])
    .filter((duty) => terms.duties & duties[duty])
    .map((duty) => ({ kind: 'must', about: duty, text: sayMust(duty) }))
}

function boundness(lineage: readonly LineageLink[]): LicenseSentence[] {
  if (!lineage[0]?.bound) return []
  const { because } = findCause(lineage, boundTerms)
  const cause = because === undefined ? {} : { because }
  return [{ kind: 'must', about: 'bound', ...cause, text: sayBound(because) }]
}

/** A share concerns who may make something from it, or may sell the license on. */
function shares(
  { revenueShareBps: value, transferable }: LicenseTermsCore,
  allowed: number,
): LicenseSentence[] {
  const isDerived = (allowed & rights.DERIVE) > 0
  if (!value || !(isDerived || transferable)) return []
  return [{ kind: 'share', about: 'revenue', value, text: sayRevenue(value, isDerived) }]
}

function limits({ expirySeconds, seats, transferable }: LicenseTermsCore): LicenseSentence[] {
  return [
    { kind: 'limit', about: 'expiry', value: expirySeconds, text: sayExpiry(expirySeconds) },
    { kind: 'limit', about: 'seats', value: seats, text: saySeats(seats) },
    { kind: 'limit', about: 'transfer', value: transferable ? 1 : 0, text: sayTransfer(transferable) },
  ]
}
