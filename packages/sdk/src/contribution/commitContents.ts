import { isProducing } from '../content/isProducing.ts'
import { createError } from '../errors/SaharaError.ts'
import { commitmentOf } from '../produced/commitment.ts'
import { ABSTAIN, type Answers } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import type { Notes, TaskKind } from '../types/manifest.ts'

/** What a submission hashes, and the notes that say of what. */
export type Commitment = Readonly<{ notes: Notes | undefined; digest: Hex | undefined }>

/**
 * In a campaign of a producing kind the submission's digest is of the contents with the check report, which then stands in
 * the notes; in any other it is the check report's own.
 *
 * @throws LabelOutOfRangeError where an item has an answer and no content; ConfigError where it has a content and no answer
 */
export async function commitContents(
  { labels, notes }: Answers,
  kind: TaskKind,
  reportDigest: Hex | undefined,
): Promise<Commitment> {
  const made = new Set(notes?.contents?.map(([item]) => item))
  const due = isProducing(kind) ? labels.flatMap((label, item) => (label === ABSTAIN ? [] : [item])) : []
  const lacking = due.find((item) => !made.has(item))
  if (lacking !== undefined)
    throw createError('LabelOutOfRangeError', {
      shortMessage: `Nothing is made for item ${lacking + 1} yet. Make it, or say that you can’t, and send again.`,
      item: lacking,
      label: labels[lacking] ?? -1,
    })
  if (made.size !== due.length)
    throw createError('ConfigError', {
      shortMessage: 'This page is not set up correctly. Please tell its owner.',
      metaMessages: [
        `notes.contents must have one entry for each item that is answered, and none in a campaign of the kind ${kind} if that produces nothing.`,
      ],
      attribute: 'contents',
    })
  if (!notes?.contents?.length) return { notes, digest: reportDigest }
  const report = reportDigest?.toLowerCase() as Hex | undefined
  const committed = { ...notes, ...(report && { report }) }
  return { notes: committed, digest: await commitmentOf(committed) }
}
