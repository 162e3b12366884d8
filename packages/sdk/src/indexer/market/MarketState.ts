import type { MarketPlace } from '../../market/typedOffer.ts'
import type { LogPlace, MarketTable, MarketTables } from '../MarketRows.ts'
import type { MarketContract, MarketEvent } from './MarketEvent.ts'

/** All tables about assets and their market, computed from events alone. Rows are in the order of their first logs. */
export type MarketState = { readonly [Table in MarketTable]: Map<string, MarketTables[Table]> } & Readonly<{
  /** Offers are hashed for one market on one chain. */
  home: MarketPlace
}>

/** An event of one contract. */
export type EventOf<Contract extends MarketContract> = Extract<MarketEvent, { contract: Contract }>

/** Empty tables. */
export function createMarketState(home: MarketPlace): MarketState {
  return {
    home,
    assets: new Map(),
    versions: new Map(),
    links: new Map(),
    shares: new Map(),
    terms: new Map(),
    licenses: new Map(),
    offers: new Map(),
    orders: new Map(),
    openings: new Map(),
    revenues: new Map(),
    payments: new Map(),
  }
}

/** Where an event is, and nothing else of it. */
export function logOf({ block, blockHash, tx, logIndex }: LogPlace): LogPlace {
  return { block, blockHash, tx, logIndex }
}

/** Changes a row, if it is there. */
export function update<Row>(
  table: Map<string, Row>,
  id: string,
  change: (row: Row) => Partial<Row>,
): Row | undefined {
  const row = table.get(id)
  if (!row) return undefined
  const next = { ...row, ...change(row) }
  table.set(id, next)
  return next
}
