import type { CampaignSpec, CampaignTerms, ItemInput, ManifestInput } from '@saharakit/sdk'
import type { Token } from '../../../internal/offer.ts'
import { parseAmount, parseCount, parsePercent } from '../../sahara-seller/listing/numbers.ts'
import { type CampaignDraft, DAY, type DraftItem, isExample, isGold } from './draft.ts'

/** Batches that are opened together: results come group by group, and a group has gold enough to judge by. */
export const GROUP = 20
const HOUR = 3_600
const native = '0x0000000000000000000000000000000000000000'

/** Items that are labeled: of a pilot its share of the known answers, then others; never the examples. */
export function itemsToLabel(draft: CampaignDraft, items: readonly DraftItem[]): readonly DraftItem[] {
  const all = items.filter((item) => !isExample(item))
  const size = draft.pilot && parseCount(draft.pilot, BigInt(all.length))
  return size ? all.toSorted((a, b) => Number(isGold(b)) - Number(isGold(a))).slice(0, Number(size)) : all
}

/** What the campaign says of its sizes and money. Pay that can't be read counts as none. */
export function sizesOf(draft: CampaignDraft, items: readonly DraftItem[], unit: Token) {
  const itemCount = itemsToLabel(draft, items).length
  const batchSize = Math.max(1, Math.min(draft.batchSize, itemCount))
  const amount = (text: string) => parseAmount(text || '0', unit.decimals) ?? 0n
  return {
    itemCount,
    batchSize,
    seatsPerBatch: draft.seats,
    epochBatches: Math.max(1, Math.min(GROUP, Math.ceil(itemCount / batchSize))),
    unitPrice: amount(draft.price),
    bond: amount(draft.bond),
    stake: amount(draft.stake),
    referrerBps: parsePercent(draft.referrerShare || '0', 1_000) ?? 0,
  } satisfies Partial<CampaignSpec>
}

/** What somebody who proposes a settlement puts at stake: a tenth of what the people of a group earn together. */
const settlingBondOf = ({ unitPrice, batchSize, seatsPerBatch, epochBatches }: ReturnType<typeof sizesOf>) =>
  (unitPrice * BigInt(batchSize * seatsPerBatch * epochBatches)) / 10n || 1n

/** The terms of the campaign. @param now Unix seconds. */
export function termsOf(
  draft: CampaignDraft,
  items: readonly DraftItem[],
  unit: Token,
  now: number,
): CampaignTerms {
  const { itemCount: _count, ...sizes } = sizesOf(draft, items, unit)
  const bond = settlingBondOf({ ...sizes, itemCount: _count })
  return {
    ...sizes,
    ...(draft.settles && {
      settling: { settleWindow: 3 * DAY, disputeWindow: DAY, bond, arbitrator: native },
    }),
    p1Bps: parsePercent(draft.expected) ?? 0,
    workWindow: HOUR,
    openWindow: draft.openWindow,
    judgeWindow: DAY,
    closesAt: Math.floor(now) + draft.days * DAY,
    token: native,
  }
}

/** Items as `buildCampaign` takes them. */
export const inputsOf = (draft: CampaignDraft, items: readonly DraftItem[]): readonly ItemInput[] =>
  itemsToLabel(draft, items).map((item) => ({
    parts: item.parts,
    name: item.name,
    ...(item.prompt !== undefined && { prompt: item.prompt }),
    ...(isGold(item) && { gold: item.answer }),
  }))

/** A name for machines: letters and digits of the label, and its place where there are none. */
const idOf = (label: string, place: number): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || String(place + 1)

/** The task as the requester wrote it. */
export function manifestOf(draft: CampaignDraft, items: readonly DraftItem[]): ManifestInput {
  const { kind, lang, title, question, requesterName, instructions, dataUse, comments } = draft
  return {
    kind,
    lang,
    title: title.trim(),
    question: question.trim(),
    requester: { name: requesterName.trim() },
    instructions,
    dataUse,
    classes: draft.classes.map(({ label, key, hint }, place) => ({
      id: idOf(label, place),
      label: label.trim(),
      ...(key && { key }),
      ...(hint && { hint }),
    })),
    examples: items.filter(isExample).map(({ parts, prompt, answer = 0, example = '' }) => ({
      item: { parts, ...(prompt !== undefined && { prompt }) },
      answer,
      reason: example,
    })),
    ...(comments && { comments }),
  }
}
