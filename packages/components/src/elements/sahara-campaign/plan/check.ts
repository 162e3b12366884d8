import { isSoundGate } from '@saharakit/sdk/seal'
import type { Token } from '../../../internal/offer.ts'
import { parseAmount, parseCount, parsePercent } from '../../sahara-seller/listing/numbers.ts'
import { itemsToLabel } from './campaign.ts'
import { type CampaignDraft, type DraftItem, isGold } from './draft.ts'
import { BYTES_LIMIT, bytesOf, ITEMS_LIMIT } from './items.ts'

/** Steps of a campaign, in order. */
export const steps = ['items', 'task', 'gold', 'price', 'review'] as const

/** A step of a campaign. */
export type StepName = (typeof steps)[number]

/** Why a field can't stay as it is. */
export type FlawCode =
  | 'needed'
  | 'tooLong'
  | 'itemsNone'
  | 'itemsMany'
  | 'itemsLarge'
  | 'classesSame'
  | 'keysSame'
  | 'goldNone'
  | 'goldOnly'
  | 'notAmount'
  | 'notShare'
  | 'notExpected'
  | 'notPilot'

/** What is wrong with a field; the code names its sentence. */
export type Flaw = Readonly<{ field: string; code: FlawCode; value?: number | undefined }>

type Check = (
  draft: CampaignDraft,
  items: readonly DraftItem[],
  unit: Token,
) => readonly (Flaw | false | undefined)[]

const REFERRER_LIMIT = 1_000
const AMOUNT_LIMIT = 2n ** 80n

/** Least share right that can be expected: chance and a tenth, in 1/10,000. */
export const leastExpected = (classes: number): number => Math.floor(10_000 / classes + 1_000)

/** Something has to be written, and not more than there is room for. */
const written = (field: string, text: string, most: number): Flaw | false => {
  if (text.trim() === '') return { field, code: 'needed' }
  return text.length > most && { field, code: 'tooLong', value: most }
}

const repeats = (words: readonly string[]): boolean => new Set(words).size < words.length

const amount = (field: string, text: string, unit: Token, least: bigint): Flaw | false => {
  const value = parseAmount(text || '0', unit.decimals)
  return (value === undefined || value < least || value > AMOUNT_LIMIT) && { field, code: 'notAmount' }
}

const checks: Readonly<Record<Exclude<StepName, 'review'>, Check>> = {
  items: (_draft, items) => [
    items.length === 0 && { field: 'items', code: 'itemsNone' },
    items.length > ITEMS_LIMIT && { field: 'items', code: 'itemsMany', value: ITEMS_LIMIT },
    bytesOf(items) > BYTES_LIMIT && { field: 'items', code: 'itemsLarge', value: BYTES_LIMIT },
  ],
  task: ({ title, question, requesterName, instructions, classes }) => [
    written('title', title, 200),
    written('question', question, 1_000),
    written('requesterName', requesterName, 200),
    instructions.length > 50_000 && { field: 'instructions', code: 'tooLong', value: 50_000 },
    ...classes.map(({ label }, place) => written(`class-${place}`, label, 200)),
    repeats(classes.flatMap(({ label }) => label.trim().toLowerCase() || [])) && {
      field: 'classes',
      code: 'classesSame',
    },
    repeats(classes.flatMap(({ key }) => key.toLowerCase() || [])) && { field: 'classes', code: 'keysSame' },
  ],
  gold: (_draft, items) => [
    !items.some(isGold) && { field: 'gold', code: 'goldNone' },
    items.length > 0 &&
      items.every(({ answer }) => answer !== undefined) && { field: 'gold', code: 'goldOnly' },
  ],
  price: (draft, items, unit) => {
    const expected = parsePercent(draft.expected)
    const all = itemsToLabel({ ...draft, pilot: '' }, items).length
    return [
      amount('price', draft.price, unit, 1n),
      amount('bond', draft.bond, unit, 0n),
      amount('stake', draft.stake, unit, 0n),
      parsePercent(draft.referrerShare || '0', REFERRER_LIMIT) === undefined && {
        field: 'referrerShare',
        code: 'notShare',
        value: REFERRER_LIMIT,
      },
      (expected === undefined || !isSoundGate(draft.classes.length, expected)) && {
        field: 'expected',
        code: 'notExpected',
        value: leastExpected(draft.classes.length),
      },
      draft.pilot !== '' &&
        parseCount(draft.pilot, BigInt(all)) === undefined && {
          field: 'pilot',
          code: 'notPilot',
          value: all,
        },
    ]
  },
}

/** What has to be mended before the next step; empty where nothing has. */
export function flawsOf(
  step: StepName,
  draft: CampaignDraft,
  items: readonly DraftItem[],
  unit: Token,
): readonly Flaw[] {
  if (step === 'review') return []
  return checks[step](draft, items, unit).flatMap((flaw) => flaw || [])
}

/** The first step that has to be mended; the review where none has. */
export const openStep = (draft: CampaignDraft, items: readonly DraftItem[], unit: Token): StepName =>
  steps.find((step) => flawsOf(step, draft, items, unit).length > 0) ?? 'review'
