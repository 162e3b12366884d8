import type { Hex } from '../types/ids.ts'
import type { Manifest } from '../types/manifest.ts'
import { contentInvalid } from './errors.ts'
import { findManifestMisfit } from './findManifestMisfit.ts'

/**
 * The value as a manifest.
 *
 * @throws ContentInvalidError
 */
export function readManifest(value: unknown, digest: Hex): Manifest {
  const misfit = findManifestMisfit(value, {})
  if (misfit) throw contentInvalid(digest, misfit.path, misfit.expected)
  return value as Manifest
}
