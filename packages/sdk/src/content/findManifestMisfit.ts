import type { Manifest } from '../types/manifest.ts'
import { findMisfit, type Misfit } from './findMisfit.ts'
import type { ManifestTerms } from './fitsManifest.ts'
import { manifestShape } from './shapes.ts'

/** Why a value is no manifest, or not that of its campaign; undefined if it is. */
export function findManifestMisfit(value: unknown, terms: Partial<ManifestTerms>): Misfit | undefined {
  const misfit = findMisfit(value, manifestShape)
  if (misfit) return misfit
  const { examples, classes, exam, sealingKeys } = value as Manifest
  const beyond = examples.findIndex(({ answer }) => answer >= classes.length)
  if (beyond >= 0) return { path: `examples[${beyond}].answer`, expected: 'one of the classes' }
  if (exam && !examples.length)
    return { path: 'examples', expected: 'at least one example, since there is an exam' }
  if (classes.length !== (terms.classes ?? classes.length))
    return { path: 'classes', expected: `the ${terms.classes} classes that are on chain` }
  return sealingKeys.length === (terms.epochs ?? sealingKeys.length)
    ? undefined
    : { path: 'sealingKeys', expected: `one key for each of the ${terms.epochs} epochs on chain` }
}
