import type { Address, Hex, LabelingKind } from '@saharakit/sdk'

/** One answer, as it is typed. */
export type DraftClass = Readonly<{ label: string; key: string; hint: string }>

/** One file or text of an item. */
export type DraftPart = Readonly<{ type: string; bytes: Uint8Array<ArrayBuffer> }>

/** Something to be labeled. */
export type DraftItem = Readonly<{
  /** Name of its file, or the beginning of its text; for the requester alone. */
  name: string
  /** One, or two for a comparison. */
  parts: readonly DraftPart[]
  /** Text beside it; in a comparison, what is looked for. */
  prompt?: string | undefined
  /** Class that the requester says is right: it becomes a known answer, or an example. */
  answer?: number | undefined
  /** Shown to everybody as an example, with this reason, rather than kept secret. */
  example?: string | undefined
  /** Milliseconds that the requester took for the answer; undefined where it was picked from a list. */
  ms?: number | undefined
}>

/** How far a campaign has come; nothing in it is secret. */
export type CampaignProgress = Readonly<{
  account?: Address | undefined
  /** Names the campaign that was last published; another build has another one. */
  manifestHash?: Hex | undefined
  /** Transaction that may still be on its way. */
  sending?: Hex | undefined
}>

/** Everything that somebody has said about a campaign that is not created yet, but for its items; numbers as they are typed. */
export type CampaignDraft = Readonly<{
  format: 1
  kind: LabelingKind
  title: string
  question: string
  requesterName: string
  /** Markdown. */
  instructions: string
  dataUse: string
  /** BCP 47. */
  lang: string
  classes: readonly DraftClass[]
  comments: boolean
  /** Pay of one label. */
  price: string
  seats: number
  batchSize: number
  bond: string
  stake: string
  /** Percent. */
  referrerShare: string
  /** Percent right that is expected of careful work. */
  expected: string
  /** Whether results are settled, so that agreement counts for pay beside known answers. */
  settles: boolean
  days: number
  /** Seconds in which the requester opens a full group. */
  openWindow: number
  /** Items of a first, small campaign; empty for all of them. */
  pilot: string
  /** The campaign that was the pilot, once it is created. */
  pilotOf: string
  progress: CampaignProgress
}>

const emptyClass: DraftClass = { label: '', key: '', hint: '' }

/** Seconds of a day. */
export const DAY = 86_400

/** A campaign of which nothing has been said. */
export const emptyDraft: CampaignDraft = {
  format: 1,
  kind: 'text-review',
  title: '',
  question: '',
  requesterName: '',
  instructions: '',
  dataUse: '',
  lang: 'en',
  classes: [emptyClass, emptyClass],
  comments: true,
  price: '',
  seats: 3,
  batchSize: 10,
  bond: '0',
  stake: '0',
  referrerShare: '5',
  expected: '85',
  settles: true,
  days: 30,
  openWindow: 7 * DAY,
  pilot: '',
  pilotOf: '',
  progress: {},
}

/** A draft as it was kept; undefined where it is none of ours. Fields that are newer than it have their defaults. */
export function readDraft(value: unknown): CampaignDraft | undefined {
  const draft = value as Partial<CampaignDraft> | null | undefined
  return draft?.format === 1 ? { ...emptyDraft, ...draft } : undefined
}

/** Items as they were kept; none where they are none of ours. */
export const readItems = (value: unknown): readonly DraftItem[] =>
  Array.isArray(value) ? (value as readonly DraftItem[]) : []

/** Whether something was said that would be missed. */
export const isWritten = (draft: CampaignDraft, items: readonly DraftItem[]): boolean =>
  items.length > 0 || draft.title !== '' || draft.question !== '' || draft.progress.account !== undefined

/** Items whose right answer is kept secret. */
export const isGold = ({ answer, example }: DraftItem): boolean =>
  answer !== undefined && example === undefined

/** Items that are shown with their answer. */
export const isExample = ({ answer, example }: DraftItem): boolean =>
  answer !== undefined && example !== undefined

/**
 * Answers after a class was taken out: those who had it have none any more, and those behind it move up.
 *
 * @example
 * answersWithout(items, 0)
 */
export const answersWithout = (items: readonly DraftItem[], gone: number): readonly DraftItem[] =>
  items.map((item) => {
    const { answer, example: _example, ms: _ms, ...rest } = item
    if (answer === undefined || answer < gone) return item
    return answer === gone ? rest : { ...item, answer: answer - 1 }
  })
