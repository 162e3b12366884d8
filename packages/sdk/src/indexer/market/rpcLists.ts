import type { Page } from '../Indexer.ts'
import type { AssetRow } from '../MarketRows.ts'
import type { MarketList, MarketQuestion } from '../marketLists.ts'
import { PAGE_SIZE } from '../pageOf.ts'
import { LARGEST_MARKET_PAGE, tableOf, type Wanted, wantedOf } from './filters.ts'
import { foldText, searchTextOf } from './hints.ts'
import type { MarketState } from './MarketState.ts'

/** A page of a list, computed from the tables. Newest first. */
export function rpcList(state: MarketState, list: MarketList, question: MarketQuestion): Page<object> {
  const wanted = wantedOf(list, question)
  const table: ReadonlyMap<string, object> = state[tableOf[list]]
  const found = [...table].reverse().filter(([, row]) => fits(row, wanted))
  // The cursor is a row and no place in the list: new rows move all places.
  const start = found.findIndex(([id]) => id === question.after) + 1
  const end = start + Math.min(question.limit ?? PAGE_SIZE, LARGEST_MARKET_PAGE)
  const rows = found.slice(start, end)
  return { rows: rows.map(([, row]) => row), after: end < found.length ? rows.at(-1)?.[0] : undefined }
}

function fits(row: object, { search, task, fields }: Wanted): boolean {
  if (search !== undefined && !searchTextOf(row as AssetRow).includes(search)) return false
  if (task !== undefined && foldText((row as AssetRow).task) !== task) return false
  return fields.every(([field, value]) => fieldOf(row, field) === value)
}

/** A field of a row; offers and orders have most of theirs one or two levels down. */
function fieldOf(row: object, field: string): unknown {
  for (let part: Record<string, unknown> | undefined = row as Record<string, unknown>; part; ) {
    if (field in part) return part[field]
    part = (part['order'] ?? part['offer']) as Record<string, unknown> | undefined
  }
  return undefined
}
