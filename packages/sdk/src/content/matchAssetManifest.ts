import type { AssetManifest } from '../types/asset.ts'
import { contentInvalid } from './errors.ts'
import { findAssetMisfit } from './findAssetMisfit.ts'
import type { AssetManifestTerms } from './fitsAssetManifest.ts'

/**
 * The value as the manifest of an asset: every field is there, of its kind and within its length, and no other field.
 *
 * @param terms What the chain says; the hash is named in the error and not compared.
 * @returns the value
 * @throws ContentInvalidError with the place
 * @example
 * const manifest = matchAssetManifest(JSON.parse(text), { manifestHash, kind: 'dataset' })
 */
export function matchAssetManifest(value: unknown, terms: AssetManifestTerms): AssetManifest {
  const misfit = findAssetMisfit(value, terms)
  if (misfit) throw contentInvalid(terms.manifestHash, misfit.path, misfit.expected)
  return value as AssetManifest
}
