import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import { applyEvent } from '../indexer/market/applyEvent.ts'
import { decodeMarketEvent, type MarketEvent } from '../indexer/market/MarketEvent.ts'
import { createMarketState } from '../indexer/market/MarketState.ts'
import { contractsOf } from '../indexer/market/openMarketSide.ts'
import type { Deployment } from '../types/deployment.ts'
import type { Address } from '../types/ids.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { placeId } from './placesOf.ts'

/** Name of a row within its table. */
const keys: { readonly [Table in MarketTable]: (row: MarketTables[Table]) => string } = {
  assets: ({ assetId }) => `${assetId}`,
  versions: ({ assetId, version }) => `${assetId}-${version}`,
  links: ({ log }) => placeId(log),
  shares: ({ assetId, version }) => `${assetId}-${version}`,
  terms: ({ termsId }) => termsId,
  licenses: ({ tokenId, account }) => `${tokenId}-${account}`,
  offers: ({ offerHash }) => offerHash,
  orders: ({ orderId }) => orderId,
  openings: ({ requestId }) => `${requestId}`,
  revenues: ({ assetId, version, token }) => `${assetId}-${version}-${token}`,
  payments: ({ log }) => placeId(log),
}

/** The events of a deployment's market among some logs, in the order of the chain, each once. */
export function eventsOfLogs(
  contracts: Deployment['contracts'],
  logs: readonly RpcLog[],
): readonly MarketEvent[] {
  const nameOf = contractsOf(contracts)
  const found = new Map<string, MarketEvent>()
  for (const log of logs) {
    const contract = nameOf.get(log.address.toLowerCase() as Address)
    const event = contract && decodeMarketEvent(contract, log)
    if (event) found.set(placeId(event), event)
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event)
}

/**
 * What a row should be by some logs: the row of its name, or, where that is false, the one that its first log made; undefined
 * where they make neither.
 */
export function deriveRow<Table extends MarketTable>(
  { contracts, chainId }: Pick<Deployment, 'contracts' | 'chainId'>,
  table: Table,
  row: MarketTables[Table],
  logs: readonly RpcLog[],
): MarketTables[Table] | undefined {
  const state = createMarketState({ chainId, market: contracts.Market ?? '0x' })
  for (const event of eventsOfLogs(contracts, logs)) applyEvent(state, event)
  // TypeScript does not follow that the table of this name has rows of this kind.
  const derived = state[table] as unknown as ReadonlyMap<string, MarketTables[Table]>
  const named = derived.get(keys[table](row))
  return named ?? [...derived.values()].find(({ log }) => placeId(log) === placeId(row.log))
}
