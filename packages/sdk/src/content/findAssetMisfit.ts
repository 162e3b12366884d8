import type { AssetManifest } from '../types/asset.ts'
import { findMisfit, type Misfit } from './findMisfit.ts'
import { type AssetManifestTerms, assetManifestShape, diskName } from './fitsAssetManifest.ts'
import { ITEM_LIMIT } from './limits.ts'

/** Why a value is no manifest, or not that of its asset; undefined if it is. */
export function findAssetMisfit(value: unknown, terms: AssetManifestTerms): Misfit | undefined {
  const misfit = findMisfit(value, assetManifestShape)
  if (misfit) return misfit
  const { kind, open, files } = value as AssetManifest
  if (kind !== (terms.kind ?? kind))
    return { path: 'kind', expected: `${terms.kind}, as the asset is registered` }
  const names = files.map(diskName)
  const again = names.findIndex((name, place) => names.indexOf(name) < place)
  if (again >= 0) return { path: `files[${again}].name`, expected: 'another name than the files before it' }
  const large = files.findIndex(({ size }) => open && size > ITEM_LIMIT)
  return large < 0
    ? undefined
    : { path: `files[${large}].size`, expected: `at most ${ITEM_LIMIT} bytes, since the files are public` }
}
