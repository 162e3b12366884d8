import type { Campaign } from '../types/campaign.ts'
import type { Manifest } from '../types/manifest.ts'
import { contentInvalid } from './errors.ts'

/** What the chain fixes of a manifest; rows of an indexer don't say how many epochs there are. */
export type ManifestTerms = Pick<Campaign, 'manifestHash' | 'classes'> & Readonly<{ epochs?: number }>

/**
 * Compares a manifest with its campaign: as many classes as the contract judges by, a sealing key for each epoch. One that
 * differs could be worked on and never be sent, so it is refused before any work.
 *
 * @returns the manifest
 * @throws ContentInvalidError
 */
export function matchManifest(
  manifest: Manifest,
  { manifestHash, classes, epochs }: ManifestTerms,
): Manifest {
  if (manifest.classes.length !== classes)
    throw contentInvalid(manifestHash, 'classes', `the ${classes} classes that are on chain`)
  if (epochs !== undefined && manifest.sealingKeys.length !== epochs)
    throw contentInvalid(manifestHash, 'sealingKeys', `one key for each of the ${epochs} epochs on chain`)
  return manifest
}
