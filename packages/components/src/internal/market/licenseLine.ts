import type { LicenseTermsCore, Right } from '@saharakit/sdk'
import type { Term } from '../SaharaElement.ts'

/** Bits of the contract; the SDK's `rights`, which a first paint does not load. */
const bits: readonly (readonly [right: Right, bit: number])[] = [
  ['USE', 1],
  ['COMMERCIAL', 2],
  ['TRAIN', 8],
  ['DERIVE', 4],
  ['SELL_OUTPUTS', 32],
  ['REDISTRIBUTE', 16],
  ['SUBLICENSE', 64],
]

const lists = new Map<string, Intl.ListFormat>()

/** A way to write lists, made once: the browser takes its time for each. */
function listFormat(language: string): Intl.ListFormat {
  const format = lists.get(language) ?? new Intl.ListFormat(language)
  lists.set(language, format)
  return format
}

/**
 * A license in one line: what may be done, what must be, and the two things that people assume and may not.
 *
 * @param left what the asset's lineage leaves to license
 */
export function licenseLine(
  { rights, duties }: Pick<LicenseTermsCore, 'rights' | 'duties'>,
  left: number,
  term: Term,
  language: string,
): string {
  const may = bits.filter(([, bit]) => rights & left & bit).map(([right]) => right)
  if (may.length === 0) return term('mayNothing')
  const words = term('rightsShort')
  const hasBusiness = may.includes('COMMERCIAL')
  const both = hasBusiness && may.includes('USE')
  const list = may
    .filter((right) => !both || right !== 'COMMERCIAL')
    .map((right) => (both && right === 'USE' ? term('useForBusiness') : words[right]))
  const { ATTRIBUTION, SHARE_ALIKE } = term('dutiesShort')
  return [
    term('youMay', listFormat(language).format(list)),
    duties & 1 && ATTRIBUTION,
    duties & 2 && SHARE_ALIKE,
    !hasBusiness && term('notForBusiness'),
    !may.includes('REDISTRIBUTE') && term('keepIt'),
  ]
    .filter(Boolean)
    .join(' ')
}
