import type { Campaign } from '../types/campaign.ts'
import type { Manifest } from '../types/manifest.ts'
import { fits } from './fits.ts'
import { manifestShape } from './shapes.ts'

/** What the chain fixes of a manifest; rows of an indexer don't say how many epochs there are. */
export type ManifestTerms = Pick<Campaign, 'manifestHash' | 'classes'> & Readonly<{ epochs?: number }>

/**
 * Whether a value is a manifest, and that of its campaign: as many classes as the contract judges by, a sealing key an
 * epoch, where those are given. Why it is none, `findManifestMisfit` tells.
 */
export function fitsManifest(value: unknown, terms: Partial<ManifestTerms>): value is Manifest {
  if (!fits(value, manifestShape)) return false
  const { examples, classes, exam, sealingKeys } = value as Manifest
  return (
    examples.every(({ answer }) => answer < classes.length) &&
    (!exam || examples.length > 0) &&
    classes.length === (terms.classes ?? classes.length) &&
    sealingKeys.length === (terms.epochs ?? sealingKeys.length)
  )
}
