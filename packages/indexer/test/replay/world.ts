import type { Chain } from '../support/createChain.ts'
import type { TestIndexer } from '../support/openIndexer.ts'

/** A row as GraphQL gives it. */
export type Row = Record<string, unknown>

/** A list as GraphQL gives it. */
export type Items = {
  items: Row[]
  pageInfo?: { hasNextPage: boolean; endCursor: string }
  totalCount?: number
}

/** One chain and one indexer that all replay tests share, because starting them takes longer than a test. */
export interface World {
  readonly chain: Chain
  readonly rpcUrl: string
  readonly dataDir: string
  /** Another one after a restart. */
  indexer: TestIndexer
  /** All rows of the event table in chain order. */
  listEvents(): Promise<Row[]>
}
