import { unknownAsset } from '../asset/errors.ts'
import { readCards } from '../asset/readCards.ts'
import { readLineage } from '../asset/readLineage.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { explainTerms } from '../license/explainTerms.ts'
import { lookUpCauses } from '../license/lookUpCauses.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseExplanation, LicenseTermsCore } from '../types/license.ts'
import type { CallOptions } from '../types/options.ts'
import { getTerms } from './getTerms.ts'

/** Parameters of {@link explainLicense}: an asset, terms, or terms for an asset. */
export type ExplainLicenseParameters = CallOptions &
  (
    | Readonly<{
        assetId: bigint
        /** Terms or their id. Default: those of the asset's offer, or its usual ones. */
        terms?: LicenseTermsCore | Hex | undefined
      }>
    | Readonly<{ assetId?: undefined; terms: LicenseTermsCore | Hex }>
  )
/** What the license really allows, and why not more. */
export type ExplainLicenseReturnType = LicenseExplanation
/** What {@link explainLicense} may throw. */
export type ExplainLicenseErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * A license in plain words, computed through the whole lineage: the most restrictive ancestor wins, and the one that takes a
 * right away is named. An asset that has no terms allows nothing.
 *
 * @example
 * const { rights, sentences } = await explainLicense(client, { assetId: 3n })
 * for (const { text, because } of sentences) console.log(text, because ?? '')
 */
export async function explainLicense(
  client: SaharaClient,
  { assetId, terms, signal }: ExplainLicenseParameters,
): Promise<ExplainLicenseReturnType> {
  const given = typeof terms === 'string' ? await getTerms(client, { termsId: terms, signal }) : terms
  if (assetId === undefined) return explainTerms(given)
  // Links and what they leave never change, so the two need not be of one block.
  const [[asset], { links }] = await Promise.all([
    readCards(client, [assetId], { signal }),
    readLineage(client, { assetId, limit: 64, signal }),
  ])
  if (!asset) throw unknownAsset(client, assetId)
  const [first, ...above] = links
  const lineage = first ? [{ ...first, bound: asset.bound }, ...above] : []
  return explainTerms(given ?? asset.terms, await lookUpCauses(client, lineage, signal))
}
