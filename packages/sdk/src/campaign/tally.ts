import { groupBy } from '../groupBy.ts'
import type { GoldRow, SeatRow } from '../indexer/Indexer.ts'
import { itemsIn } from '../seal/money.ts'
import { unpackLabels } from '../seal/sealLabels.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import { ABSTAIN } from '../types/contribution.ts'
import type { Notes } from '../types/manifest.ts'
import type { ItemResult } from '../types/results.ts'
import type { Seat } from '../types/seat.ts'
import { goldAnswers } from './gold.ts'

/** Everything that is counted. */
export type TallyParameters = Readonly<{
  campaign: Campaign
  epochs: readonly Epoch[]
  gold: readonly GoldRow[]
  seats: readonly Readonly<{ row: SeatRow; seat: Seat }>[]
  /** By the number of the seat. */
  notes: ReadonlyMap<number, Notes>
}>

/** Counts the votes of every batch whose epoch is opened, item by item. */
export function tally({ campaign, epochs, gold, seats, notes }: TallyParameters): readonly ItemResult[] {
  const byBatch = groupBy(seats, ({ seat }) => seat.batch)
  const results: ItemResult[] = []
  for (let batch = 0; batch < campaign.batches; batch++) {
    if (epochs[Math.floor(batch / campaign.epochBatches)]?.state !== 'Opened') continue
    const leaf = gold.find((row) => row.batch === batch)
    const right = leaf ? goldAnswers(leaf) : new Map<number, number>()
    const items = itemsIn(campaign, batch)
    const given = byBatch.get(batch) ?? []
    const labels = given.flatMap(({ seat }) =>
      seat.labels === undefined ? [] : [unpackLabels(seat.labels, items)],
    )
    for (let item = 0; item < items; item++) {
      const answers = labels.map((all) => all[item] as number)
      results.push({
        batch,
        item,
        ...count(answers, campaign.classes),
        gold: right.get(item),
        ...said(given, item, notes),
      })
    }
  }
  return results
}

function count(answers: readonly number[], classes: number) {
  const votes = Array.from(
    { length: classes },
    (_, label) => answers.filter((answer) => answer === label).length,
  )
  const most = Math.max(...votes)
  const majority = most ? votes.flatMap((number, label) => (number === most ? [label] : [])) : []
  const shares = votes.map((_, label) => (majority.includes(label) ? 1 / majority.length : 0))
  return { votes, abstentions: answers.filter((answer) => answer === ABSTAIN).length, majority, shares }
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
