import type { LicenseExplanation, LicenseSentence, Right } from '../types/license.ts'
import { rightsIn, rightsMask } from './rightsMask.ts'

/** The answer to “may I…?”, with the sentences that say why. */
export type MayI = Readonly<{ allowed: boolean; sentences: readonly LicenseSentence[] }>

/**
 * Whether a license allows all of some rights, through the whole lineage.
 *
 * @param rights names or bits
 * @returns one sentence a right: those that are missing where the answer is no
 * @throws ConfigError with `attribute: 'rights'` for what is no right
 * @example
 * mayI(explanation, ['TRAIN', 'SELL_OUTPUTS']).allowed // true
 */
export function mayI(explanation: LicenseExplanation, rights: readonly Right[] | number): MayI {
  const mask = rightsMask(rights)
  const missing = mask & ~explanation.rights
  const named = new Set<string>(rightsIn(missing || mask))
  return {
    allowed: !missing,
    sentences: explanation.sentences.filter(({ kind, about }) => kind.startsWith('may') && named.has(about)),
  }
}
