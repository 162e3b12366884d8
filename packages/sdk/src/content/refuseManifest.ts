import type { Hex } from '../types/ids.ts'
import { contentInvalid } from './errors.ts'
import { findManifestMisfit } from './findManifestMisfit.ts'
import type { ManifestTerms } from './fitsManifest.ts'

/** @throws ContentInvalidError that says where this is no manifest of its campaign */
export function refuseManifest(value: unknown, terms: Partial<ManifestTerms>, digest: Hex): never {
  const { path, expected } = findManifestMisfit(value, terms) ?? { path: '', expected: 'a manifest' }
  throw contentInvalid(digest, path, expected)
}
