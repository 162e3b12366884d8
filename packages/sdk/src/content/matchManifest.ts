import type { Manifest } from '../types/manifest.ts'
import { contentInvalid } from './errors.ts'
import { findManifestMisfit } from './findManifestMisfit.ts'
import type { ManifestTerms } from './fitsManifest.ts'

/**
 * Compares a manifest with its campaign: as many classes as the contract judges by, a sealing key for each epoch. One that
 * differs could be worked on and never be sent, so it is refused before any work.
 *
 * @returns the manifest
 * @throws ContentInvalidError
 */
export function matchManifest(manifest: Manifest, terms: ManifestTerms): Manifest {
  const misfit = findManifestMisfit(manifest, terms)
  if (misfit) throw contentInvalid(terms.manifestHash, misfit.path, misfit.expected)
  return manifest
}
