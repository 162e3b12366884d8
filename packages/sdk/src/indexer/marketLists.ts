import type { CallOptions } from '../types/options.ts'
import type { Page, PageParameters } from './Indexer.ts'
import type { MarketIndexer } from './MarketIndexer.ts'

/** Lists about assets and their market, by name. */
export const marketLists = [
  'listAssets',
  'listVersions',
  'listLinks',
  'listShares',
  'listTerms',
  'listLicenseRows',
  'listOffers',
  'listOrders',
  'listOpenings',
  'listRevenues',
  'listPayments',
] as const satisfies readonly (keyof MarketIndexer)[]

/** Name of a list about assets and their market. */
export type MarketList = (typeof marketLists)[number]

/** What a list is asked. Which filters there are, the types of `MarketIndexer` tell. */
export type MarketQuestion = PageParameters & Readonly<Record<string, unknown>>

/**
 * The market's part of an indexer, from one function that answers all of its lists. What answers is loaded later, so that
 * pages without a market do not carry it.
 */
export function marketIndexer(
  answer: (list: MarketList, question: MarketQuestion) => Promise<Page<object>>,
): MarketIndexer {
  const lists = marketLists.map((list) => [list, (question: MarketQuestion = {}) => answer(list, question)])
  return {
    ...(Object.fromEntries(lists) as Omit<MarketIndexer, 'getAssetRow'>),
    async getAssetRow(parameters: CallOptions & { assetId: bigint }) {
      const { rows } = await answer('listAssets', { ...parameters, limit: 1 })
      return rows[0] as Awaited<ReturnType<MarketIndexer['getAssetRow']>>
    },
  }
}
