import type { Address, Notes } from '@saharakit/sdk'
import type { Draft, LoadedSeat } from '../../../internal/services.ts'
import type { Answer, Work } from '../states.ts'

/** What was said about items, as the contract's notes have it. */
export function notesOf(answers: readonly Answer[]): Notes {
  return {
    problems: answers.flatMap(({ problem }, item) => (problem ? [[item, problem] as const] : [])),
    comments: answers.flatMap(({ comment }, item) =>
      comment?.trim() ? [[item, comment.trim()] as const] : [],
    ),
  }
}

/** The work as the device keeps it. */
export function draftOf(account: Address, { seat, batch, at, answers }: Work): Draft {
  const labels = answers.map(({ label }) => label)
  return { account, seat, batch, at, labels, ms: answers.map(({ ms }) => ms), notes: notesOf(answers) }
}

/** Work on a seat: from its draft where there is one, else from the start. */
export function workOf({ seat, batch, epoch, expiresAt, items }: LoadedSeat, draft: Draft | undefined): Work {
  const usable = draft?.batch === batch && draft.labels.length === items.length ? draft : undefined
  const problems = new Map(usable?.notes.problems)
  const comments = new Map(usable?.notes.comments)
  const answers = items.map((_, item): Answer => {
    const [problem, comment] = [problems.get(item), comments.get(item)]
    return {
      label: usable?.labels[item] ?? null,
      ms: usable?.ms[item] ?? 0,
      ...(problem && { problem }),
      ...(comment && { comment }),
    }
  })
  const trail = answers.flatMap(({ label }, item) => (label === null ? [] : [item]))
  return { seat, batch, epoch, expiresAt, at: Math.min(usable?.at ?? 0, items.length - 1), answers, trail }
}
