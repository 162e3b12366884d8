import type { Campaign } from '../types/campaign.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Misfit } from './shape.ts'
import { manifestShape } from './shapes.ts'

/** What the chain fixes of a manifest; rows of an indexer don't say how many epochs there are. */
export type ManifestTerms = Pick<Campaign, 'manifestHash' | 'classes'> & Readonly<{ epochs?: number }>

/** Where a value is no manifest, and what should be there. */
export function findMisfit(value: unknown): Misfit | undefined {
  const misfit = manifestShape(value, '')
  if (misfit) return misfit
  const { examples, classes, exam } = value as Manifest
  const beyond = examples.findIndex(({ answer }) => answer >= classes.length)
  if (beyond >= 0) return { path: `examples[${beyond}].answer`, expected: 'one of the classes' }
  return exam && !examples.length
    ? { path: 'examples', expected: 'at least one example, since there is an exam' }
    : undefined
}

/** Where a manifest is not the one of its campaign: as many classes as the contract judges by, a sealing key an epoch. */
export function findMismatch(
  { classes, sealingKeys }: Manifest,
  terms: Readonly<{ classes?: number | undefined; epochs?: number | undefined }>,
): Misfit | undefined {
  if (classes.length !== (terms.classes ?? classes.length))
    return { path: 'classes', expected: `the ${terms.classes} classes that are on chain` }
  return sealingKeys.length === (terms.epochs ?? sealingKeys.length)
    ? undefined
    : { path: 'sealingKeys', expected: `one key for each of the ${terms.epochs} epochs on chain` }
}
