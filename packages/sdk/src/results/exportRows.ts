import type { Hex } from '../types/ids.ts'
import type { Batch, Manifest, ProblemReason } from '../types/manifest.ts'
import type { CampaignResults, ItemResult } from '../types/results.ts'

/** One item of an export. Classes are named by their ids. */
export type ExportedItem = Readonly<{
  batch: number
  /** Place in the batch, from 0. */
  item: number
  /** sha-256 of each part; empty where the batch was not given. */
  parts: readonly Hex[]
  prompt: string | null
  /** What it is settled to; null where nobody's label counts. */
  label: string | null
  confidence: number
  /** Votes that count, and those that are left out. */
  votes: Readonly<Record<string, number>>
  votesLeftOut: Readonly<Record<string, number>>
  abstentions: number
  /** Right class of a gold item; null for the others. */
  gold: string | null
  problems: readonly ProblemReason[]
  comments: readonly string[]
}>

/** The items of results with what their batches and the manifest say of them. */
export function exportRows(
  { items }: CampaignResults,
  { classes }: Pick<Manifest, 'classes'>,
  batches: readonly Batch[],
): ExportedItem[] {
  const contents = new Map(batches.map(({ batch, items: own }) => [batch, own]))
  const idOf = (label: number | undefined) => (label === undefined ? null : (classes[label]?.id ?? null))
  const byId = (votes: ItemResult['votes']) =>
    Object.fromEntries(classes.map(({ id }, label) => [id, votes[label] ?? 0]))
  return items.map((result) => {
    const content = contents.get(result.batch)?.[result.item]
    return {
      batch: result.batch,
      item: result.item,
      parts: content?.parts.map(({ digest }) => digest) ?? [],
      prompt: content?.prompt ?? null,
      label: idOf(result.settled),
      confidence: Math.round(result.confidence * 10_000) / 10_000,
      votes: byId(result.votes),
      votesLeftOut: byId(result.votesLeftOut),
      abstentions: result.abstentions,
      gold: idOf(result.gold),
      problems: result.problems.map(({ reason }) => reason),
      comments: result.comments.map(({ text }) => text),
    }
  })
}
