import type { LineageLink, Relation } from '../types/asset.ts'
import { duties, type LicenseTermsCore, type Right, rights } from '../types/license.ts'

/** Something that an ancestor may ask of everything below it: that a right be missing, or that terms be kept. */
export type Restriction = Readonly<{
  /** Whether a link hands it down. */
  passes(relation: Relation | undefined): boolean
  /** Whether an asset has it from its own lineage; undefined where nobody looked. */
  holds(asset: LineageLink): boolean | undefined
  /** Whether a license lays it on what is made by it. */
  laidBy(license: LicenseTermsCore): boolean
}>

/** The lineage does not leave this right. */
export function lackOf(right: Right): Restriction {
  const bit = rights[right]
  return {
    passes: (relation) => relation !== 'EVALUATED_ON',
    holds: (asset) => !(asset.rights & bit),
    laidBy: (license) => !(license.rights & bit),
  }
}

/** The lineage leaves no terms but the usual ones. What an asset calls, or was measured on, does not set its terms. */
export const boundTerms: Restriction = {
  passes: (relation) => relation !== 'EVALUATED_ON' && relation !== 'USES',
  holds: (asset) => asset.bound,
  laidBy: (license) => (license.duties & duties.SHARE_ALIKE) > 0,
}
