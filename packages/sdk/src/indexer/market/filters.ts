import type { MarketTable, MarketTables } from '../MarketRows.ts'
import type { MarketList, MarketQuestion } from '../marketLists.ts'
import { searchKeyOf, taskKeyOf } from './hints.ts'

/** Table that a list reads. */
export const tableOf = {
  listAssets: 'assets',
  listVersions: 'versions',
  listLinks: 'links',
  listShares: 'shares',
  listTerms: 'terms',
  listLicenseRows: 'licenses',
  listOffers: 'offers',
  listOrders: 'orders',
  listOpenings: 'openings',
  listRevenues: 'revenues',
  listPayments: 'payments',
} as const satisfies Record<MarketList, MarketTable>

/** Rows that a list gives. */
export type RowOf<List extends MarketList> = MarketTables[(typeof tableOf)[List]]

/** Most rows of a page. */
export const LARGEST_MARKET_PAGE = 200

/** Columns that a list can be asked by. */
const columns: Readonly<Record<MarketList, readonly string[]>> = {
  listAssets: ['assetId', 'kind', 'owner', 'search', 'task'],
  listVersions: ['assetId'],
  listLinks: ['child', 'parent'],
  listShares: ['assetId'],
  listTerms: ['termsId', 'number'],
  listLicenseRows: ['account', 'assetId'],
  listOffers: ['published', 'offerHash', 'assetId', 'seller'],
  listOrders: ['orderId', 'buyer', 'seller', 'assetId', 'state'],
  listOpenings: ['seller', 'requester', 'offerHash'],
  listRevenues: ['assetId'],
  listPayments: ['account'],
}

/** What rows are compared with, as they have it. */
export type Wanted = Readonly<{
  /** Folded; undefined for everything. */
  search: string | undefined
  task: string | undefined
  /** Equal to each of these. */
  fields: readonly (readonly [field: string, value: string | number | bigint | boolean])[]
}>

/** A question as the rows have what it asks for: addresses and hashes in lower case, texts folded. */
export function wantedOf(list: MarketList, question: MarketQuestion): Wanted {
  const fields = columns[list].flatMap((column) => {
    const value = question[column] as string | number | bigint | boolean | undefined
    if (value === undefined || column === 'search' || column === 'task') return []
    return [
      [column, typeof value === 'string' && value.startsWith('0x') ? value.toLowerCase() : value] as const,
    ]
  })
  const text = list === 'listAssets' ? (question as { search?: string; task?: string }) : {}
  return {
    search: searchKeyOf(text.search) || undefined,
    task: taskKeyOf(text.task) || undefined,
    fields,
  }
}
