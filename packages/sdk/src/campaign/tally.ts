import { groupBy } from '../groupBy.ts'
import type { GoldRow, SeatRow } from '../indexer/Indexer.ts'
import { drops } from '../seal/gate.ts'
import { itemsIn } from '../seal/money.ts'
import { unpackLabels } from '../seal/unpackLabels.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import { ABSTAIN } from '../types/contribution.ts'
import type { Notes } from '../types/manifest.ts'
import type { ItemTally } from '../types/results.ts'
import type { Seat } from '../types/seat.ts'
import { goldAnswers } from './goldAnswers.ts'

/** Everything that is counted. */
export type TallyParameters = Readonly<{
  campaign: Campaign
  epochs: readonly Epoch[]
  gold: readonly GoldRow[]
  seats: readonly Readonly<{ row: SeatRow; seat: Seat }>[]
  /** By the number of the seat. */
  notes: ReadonlyMap<number, Notes>
}>

/**
 * Counts the votes of every batch whose epoch is opened, item by item. Votes of accounts whose gold score in the epoch is
 * below the threshold are counted apart.
 */
export function tally({ campaign, epochs, gold, seats, notes }: TallyParameters): readonly ItemTally[] {
  const byBatch = groupBy(seats, ({ seat }) => seat.batch)
  const results: ItemTally[] = []
  for (let batch = 0; batch < campaign.batches; batch++) {
    if (epochs[Math.floor(batch / campaign.epochBatches)]?.state !== 'Opened') continue
    const leaf = gold.find((row) => row.batch === batch)
    const right = leaf ? goldAnswers(leaf) : new Map<number, number>()
    const items = itemsIn(campaign, batch)
    const given = byBatch.get(batch) ?? []
    const answers = given.flatMap(({ seat }) =>
      seat.labels === undefined
        ? []
        : [{ labels: unpackLabels(seat.labels, items), counts: !drops(seat.score) }],
    )
    for (let item = 0; item < items; item++) {
      const all = answers.map(({ labels, counts }) => ({ label: labels[item] as number, counts }))
      results.push({
        batch,
        item,
        ...count(all, campaign.classes),
        gold: right.get(item),
        ...said(given, item, notes),
      })
    }
  }
  return results
}

function count(answers: readonly Readonly<{ label: number; counts: boolean }>[], classes: number) {
  const votesOf = (some: typeof answers) =>
    Array.from({ length: classes }, (_, label) => some.filter((each) => each.label === label).length)
  const votes = votesOf(answers.filter(({ counts }) => counts))
  const leading = leadersOf(votes)
  return {
    label: leading.length === 1 ? leading[0] : undefined,
    votes,
    votesLeftOut: votesOf(answers.filter(({ counts }) => !counts)),
    agreement: leading.length ? Math.max(...votes) / votes.reduce((sum, number) => sum + number, 0) : 0,
    abstentions: answers.filter(({ label }) => label === ABSTAIN).length,
    majority: leadersOf(votesOf(answers)),
  }
}

/** Every class with the most votes; none where there is no vote. */
function leadersOf(votes: readonly number[]): readonly number[] {
  const most = Math.max(...votes)
  return most ? votes.flatMap((number, label) => (number === most ? [label] : [])) : []
}

function said(given: TallyParameters['seats'], item: number, notes: ReadonlyMap<number, Notes>) {
  const about = <Value>(pick: (note: Notes) => readonly (readonly [number, Value])[]) =>
    given.flatMap(({ row: { account, seat } }) => {
      const own = notes.get(seat)
      return own ? pick(own).flatMap(([of, value]) => (of === item ? [{ account, value }] : [])) : []
    })
  return {
    problems: about((note) => note.problems).map(({ account, value }) => ({ account, reason: value })),
    comments: about((note) => note.comments).map(({ account, value }) => ({ account, text: value })),
  }
}
