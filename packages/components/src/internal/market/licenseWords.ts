/** A license in full, in the reader's words; loaded when somebody asks for it. @module */
import type { LicenseExplanation, LicenseSentence, Right } from '@saharakit/sdk'
import '../../locales/en-license.ts'
import type { Term } from '../SaharaElement.ts'
import { duration, formatOf } from '../words.ts'

/** The answer to “May I…?” about one right. */
export type RightAnswer = Readonly<{
  right: Right
  /** The end of the question: `train models on it`. */
  question: string
  allowed: boolean
  /** `Yes`, `No`, or the ancestor that does not allow it. */
  answer: string
}>

/** How an ancestor is called: its name where that is known, else its kind and number. */
export type NameAncestor = (assetId: bigint) => string

/** A share in 1/10,000, for example `2.5%`. */
export const percentOf = (bps: number, language: string): string =>
  formatOf(language, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000)

/** One answer a right: what is allowed first. */
export function answersOf(
  { sentences }: LicenseExplanation,
  term: Term,
  nameAncestor: NameAncestor,
): readonly RightAnswer[] {
  return sentences.flatMap(({ kind, about, because }): RightAnswer[] => {
    if (kind !== 'may' && kind !== 'may-not') return []
    const right = about as Right
    const no = because === undefined ? term('no') : term('noBecause', nameAncestor(because))
    const allowed = kind === 'may'
    return [{ right, question: term('rights')[right], allowed, answer: allowed ? term('yes') : no }]
  })
}

/** What is asked in return, what is shared, and how long and for how many it holds: one sentence each. */
export function conditionsOf(
  { rights, sentences }: LicenseExplanation,
  term: Term,
  language: string,
  nameAncestor: NameAncestor,
): readonly string[] {
  return sentences.flatMap((sentence) => conditionOf(sentence, rights, term, language, nameAncestor) ?? [])
}

function conditionOf(
  { about, because, value = 0 }: LicenseSentence,
  rights: number,
  term: Term,
  language: string,
  nameAncestor: NameAncestor,
): string | undefined {
  switch (about) {
    case 'ATTRIBUTION':
    case 'SHARE_ALIKE':
      return term('duties')[about]
    case 'bound':
      return term('boundBecause', because === undefined ? undefined : nameAncestor(because))
    case 'revenue':
      // DERIVE: who may make nothing from it can still sell the license on.
      return term(rights & 4 ? 'revenueShare' : 'resaleShare', percentOf(value, language))
    case 'expiry':
      return value ? term('lasts', duration(value, language)) : term('lastsForEver')
    case 'seats':
      return value ? term('seats', formatOf(language, {}).format(value)) : term('anySeats')
    case 'transfer':
      return term(value ? 'transferable' : 'notTransferable')
    default:
      return undefined
  }
}
