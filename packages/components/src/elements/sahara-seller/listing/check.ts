import type { Token } from '../../../internal/offer.ts'
import { type DraftSource, type ListingDraft, sizeOf } from './draft.ts'
import { languagesOf } from './manifest.ts'
import { parseAmount, parseCount, parsePercent, parseValue } from './numbers.ts'
import { type DraftLink, excessOf, inherit, type SourceAsset, standingOf } from './sources.ts'
import { DAYS_LIMIT, SEATS_LIMIT, SHARE_LIMIT, termsOf } from './terms.ts'

/** Steps of a listing, in order. */
export const steps = ['files', 'about', 'sources', 'terms', 'price', 'publish'] as const

/** A step of a listing. */
export type StepName = (typeof steps)[number]

/** What is wrong with a field; the code names its sentence. */
export type Flaw = Readonly<{ field: string; code: FlawCode; value?: number | undefined }>

/** Why a field can't stay as it is. */
export type FlawCode =
  | 'needed'
  | 'tooLong'
  | 'filesMissing'
  | 'filesGone'
  | 'filesChecking'
  | 'filesLarge'
  | 'publicLarge'
  | 'notWeb'
  | 'notLanguage'
  | 'notNumber'
  | 'notShare'
  | 'leastShare'
  | 'sharesHigh'
  | 'refused'
  | 'conflict'
  | 'unread'
  | 'bound'
  | 'excess'
  | 'notDays'
  | 'notCount'
  | 'notAmount'
  | 'notToken'

/** What is known beside the draft. */
export type ListingFacts = Readonly<{
  /** Files that are at hand: after a reload those of a draft are not. */
  present: ReadonlySet<string>
  sources: ReadonlyMap<string, SourceAsset>
  /** Unit of the price; undefined where the token is not known (yet). */
  unit: Token | undefined
}>

/** Most bytes of files that are encrypted. */
export const PAYLOAD_LIMIT = 4 * 1024 ** 3
/** Most bytes of a file that everybody may have. */
export const PUBLIC_LIMIT = 20_000_000
/** Most files. */
export const FILES_LIMIT = 1_000
/** Most of what it was made from. */
export const SOURCES_LIMIT = 8
const SHARES_LIMIT = 5_000
const REFERRER_LIMIT = 1_000
const PRICE_LIMIT = 2n ** 96n - 1n
const SUPPLY_LIMIT = 2n ** 64n - 1n

type Check = (draft: ListingDraft, facts: ListingFacts) => readonly (Flaw | false | undefined)[]

const tooLong = (field: string, text: string, most: number): Flaw | false =>
  text.length > most && { field, code: 'tooLong', value: most }

const aboutSource =
  (facts: ListingFacts) =>
  ({ assetId, relation, share }: DraftSource): Flaw | undefined => {
    const field = `source-${assetId}`
    const source = facts.sources.get(assetId)
    if (!source) return { field, code: 'unread' }
    const { refusal, leastBps } = standingOf(source, relation)
    if (refusal) return { field, code: 'refused', value: refusal }
    const bps = parsePercent(share, SHARES_LIMIT)
    if (bps === undefined) return { field, code: 'notShare', value: SHARES_LIMIT }
    return bps < leastBps ? { field, code: 'leastShare', value: leastBps } : undefined
  }

/** The links of a draft whose other ends are known. */
export const linksOf = (
  { sources }: ListingDraft,
  facts: Pick<ListingFacts, 'sources'>,
): readonly DraftLink[] =>
  sources.flatMap(({ assetId, version, relation, share }) => {
    const source = facts.sources.get(assetId)
    return source ? [{ source, version, relation, shareBps: parsePercent(share) ?? 0 }] : []
  })

const checks: Readonly<Record<StepName, Check>> = {
  files(draft, { present }) {
    const { access, files } = draft
    if (access === 'none') return []
    const gone = files.some(({ name }) => !present.has(name))
    // What is uploaded need not be at hand.
    const isDone = draft.progress.manifestHash !== undefined
    return [
      files.length === 0 && { field: 'files', code: 'filesMissing' },
      gone && !isDone && { field: 'files', code: 'filesGone' },
      !gone && files.some(({ sha256 }) => !sha256) && { field: 'files', code: 'filesChecking' },
      access === 'buyers' && sizeOf(draft) > PAYLOAD_LIMIT && { field: 'files', code: 'filesLarge' },
      access === 'everybody' &&
        files.some(({ size }) => size > PUBLIC_LIMIT) && { field: 'files', code: 'publicLarge' },
    ]
  },
  about(draft) {
    const { name, description, task, authorName, authorUrl, scores, usage, cite } = draft
    const isTag = (tag: string) => /^(?=.{2,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag)
    const url = authorUrl.trim()
    return [
      name.trim() === '' && { field: 'name', code: 'needed' },
      tooLong('name', name.trim(), 200),
      tooLong('description', description, 50_000),
      tooLong('task', task, 100),
      !languagesOf(draft).every(isTag) && { field: 'languages', code: 'notLanguage' },
      tooLong('authorName', authorName, 200),
      url !== '' && authorName.trim() === '' && { field: 'authorName', code: 'needed' },
      url !== '' &&
        !(/^https?:\/\//.test(url) && URL.canParse(url) && url.length <= 500) && {
          field: 'authorUrl',
          code: 'notWeb',
        },
      ...scores.flatMap(({ metric, value, dataset }, place): (Flaw | false)[] => [
        metric.trim() === '' && { field: `metric-${place}`, code: 'needed' },
        tooLong(`metric-${place}`, metric, 100),
        parseValue(value) === undefined && { field: `value-${place}`, code: 'notNumber' },
        tooLong(`dataset-${place}`, dataset, 200),
      ]),
      tooLong('usage', usage, 20_000),
      tooLong('cite', cite, 5_000),
    ]
  },
  sources(draft, facts) {
    const links = linksOf(draft, facts)
    const sum = links.reduce((all, { shareBps }) => all + shareBps, 0)
    return [
      ...draft.sources.map(aboutSource(facts)),
      inherit(links).conflict && { field: 'sources', code: 'conflict' },
      sum > SHARES_LIMIT && { field: 'sources', code: 'sharesHigh', value: SHARES_LIMIT },
    ]
  },
  terms(draft, facts) {
    const { own, terms: choice } = draft
    const inherited = inherit(linksOf(draft, facts))
    // What is asked for by a source is taken as it is.
    if (inherited.boundTo) return []
    const terms = termsOf(draft)
    const isOwn = choice === 'own'
    return [
      isOwn && own.rights === 0 && { field: 'rights', code: 'needed' },
      isOwn &&
        parsePercent(own.share || '0', SHARE_LIMIT) === undefined && {
          field: 'termsShare',
          code: 'notShare',
          value: SHARE_LIMIT,
        },
      isOwn &&
        own.days.trim() !== '' &&
        parseCount(own.days, DAYS_LIMIT) === undefined && { field: 'days', code: 'notDays' },
      isOwn &&
        own.seats.trim() !== '' &&
        parseCount(own.seats, SEATS_LIMIT) === undefined && { field: 'seats', code: 'notCount' },
      terms &&
        excessOf(terms.rights, inherited) !== 0 && {
          field: 'rights',
          code: 'excess',
          value: excessOf(terms.rights, inherited),
        },
    ]
  },
  price({ price, supply, referrerShare, token }, { unit }) {
    const amount = unit && parseAmount(price, unit.decimals)
    return [
      token !== '' && !unit && { field: 'token', code: 'notToken' },
      price.trim() === '' && { field: 'price', code: 'needed' },
      price.trim() !== '' &&
        unit !== undefined &&
        (amount === undefined || amount > PRICE_LIMIT) && { field: 'price', code: 'notAmount' },
      parseCount(supply, SUPPLY_LIMIT) === undefined && { field: 'supply', code: 'notCount' },
      parsePercent(referrerShare || '0', REFERRER_LIMIT) === undefined && {
        field: 'referrerShare',
        code: 'notShare',
        value: REFERRER_LIMIT,
      },
    ]
  },
  publish: () => [],
}

/** What has to be mended before the next step, first things first. */
export const flawsOf = (step: StepName, draft: ListingDraft, facts: ListingFacts): readonly Flaw[] =>
  checks[step](draft, facts).filter((flaw) => !!flaw)

/** The first step with something to mend; `publish` where there is none. */
export const openStep = (draft: ListingDraft, facts: ListingFacts): StepName =>
  steps.find((step) => flawsOf(step, draft, facts).length > 0) ?? 'publish'
