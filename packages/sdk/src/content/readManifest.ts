import type { Hex } from '../types/ids.ts'
import type { Manifest } from '../types/manifest.ts'
import { contentInvalid } from './errors.ts'
import { findMisfit } from './findMisfit.ts'

/**
 * The value as a manifest.
 *
 * @throws ContentInvalidError
 */
export function readManifest(value: unknown, digest: Hex): Manifest {
  const misfit = findMisfit(value)
  if (misfit) throw contentInvalid(digest, misfit.path, misfit.expected)
  return value as Manifest
}
