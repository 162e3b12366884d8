import type { GenericSchema } from 'valibot'
import type { MarketList, MarketQuestion } from '../marketLists.ts'
import { PAGE_SIZE } from '../pageOf.ts'
import { LARGEST_MARKET_PAGE, type RowOf, tableOf, wantedOf } from './filters.ts'
import {
  assetSchema,
  licenseSchema,
  linkSchema,
  offerSchema,
  openingSchema,
  orderSchema,
  paymentSchema,
  revenueSchema,
  sharesSchema,
  termsSchema,
  versionSchema,
} from './marketSchemas.ts'

const schemas: {
  readonly [List in MarketList]: GenericSchema<unknown, RowOf<List>> & { readonly entries: object }
} = {
  listAssets: assetSchema,
  listVersions: versionSchema,
  listLinks: linkSchema,
  listShares: sharesSchema,
  listTerms: termsSchema,
  listLicenseRows: licenseSchema,
  listOffers: offerSchema,
  listOrders: orderSchema,
  listOpenings: openingSchema,
  listRevenues: revenueSchema,
  listPayments: paymentSchema,
}

/** What a list is in GraphQL: table, filter, and how many rows. Newest first: `place` sorts as the chain does. */
export function graphqlList(list: MarketList, question: MarketQuestion) {
  const { search, task, fields } = wantedOf(list, question)
  // All numbers that a list is asked by are `BigInt` columns, which are given as text.
  const where = fields.map(
    ([field, value]) =>
      [field, typeof value === 'bigint' || typeof value === 'number' ? String(value) : value] as const,
  )
  return {
    table: tableOf[list],
    schema: schemas[list],
    where: {
      ...Object.fromEntries(where),
      ...(search === undefined ? {} : { searchText_contains: escapePattern(search) }),
      ...(task === undefined ? {} : { taskKey: task }),
    },
    limit: Math.min(question.limit ?? PAGE_SIZE, LARGEST_MARKET_PAGE),
  }
}

/** `_contains` is a pattern of SQL, where these three mean something else than themselves. */
function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
