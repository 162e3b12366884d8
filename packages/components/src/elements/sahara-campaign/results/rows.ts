import type { ItemResult } from '@saharakit/sdk'

/** Which results are listed. */
export type ResultFilter = 'all' | 'disputed' | 'wanting' | 'gold'

/** Whether somebody disagreed with somebody whose vote counts. */
export const isDisputed = ({ agreement, abstentions, problems }: ItemResult): boolean =>
  agreement < 1 || abstentions > 0 || problems.length > 0

const isIn: Readonly<Record<ResultFilter, (row: ItemResult) => boolean>> = {
  all: () => true,
  disputed: isDisputed,
  wanting: ({ wantsLabel }) => wantsLabel,
  gold: ({ gold }) => gold !== undefined,
}

/** Whether an item's known answer is not what it was settled to. */
export const isSurprising = ({ gold, settled }: ItemResult): boolean =>
  gold !== undefined && settled !== undefined && gold !== settled

/** Results of a filter, those first that people disagree about most. */
export const sortRows = (rows: readonly ItemResult[], filter: ResultFilter = 'all'): readonly ItemResult[] =>
  rows
    .filter(isIn[filter])
    .toSorted(
      (a, b) =>
        Number(isSurprising(b)) - Number(isSurprising(a)) ||
        a.confidence - b.confidence ||
        a.agreement - b.agreement ||
        a.batch - b.batch ||
        a.item - b.item,
    )

/** How many results each filter has. */
export const countRows = (rows: readonly ItemResult[]): Readonly<Record<ResultFilter, number>> => ({
  all: rows.length,
  disputed: rows.filter(isDisputed).length,
  wanting: rows.filter(isIn.wanting).length,
  gold: rows.filter(isIn.gold).length,
})
