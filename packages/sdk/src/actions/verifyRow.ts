import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import { sourceOf } from '../indexer/rowSource.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Trust } from '../types/order.ts'

/** Parameters of {@link verifyRow}. */
export type VerifyRowParameters<Table extends MarketTable = MarketTable> = CallOptions &
  Readonly<{
    /** Table that the row is of. */
    table: Table
    /** The very object that a list gave: it remembers which indexer it came from, a copy does not. */
    row: MarketTables[Table]
    /** JSON-RPC endpoints to ask besides those of the transport and the deployment. */
    nodes?: readonly string[] | undefined
  }>
/** How sure the row is. */
export type VerifyRowReturnType = Trust
/** What {@link verifyRow} may throw. */
export type VerifyRowErrorType = SaharaErrorOf<'IndexerMismatchError' | 'ConfigError'>

/**
 * Checks a row of an indexer against the logs that it names.
 *
 * - `quorum`: every node that the client knows and that answers gives the same logs, at least one of them is not the
 *   indexer's own, and every field follows from them.
 * - `proved`: besides, those logs are in their blocks by proof. Rows that count (licenses, offers, revenues) are never more
 *   than `quorum`: no proof shows that nothing was left out.
 * - `claimed`: neither could be shown, or nodes contradict each other.
 *
 * A row tells what happened, not that nothing happened since: it may be older than the chain.
 *
 * @throws IndexerMismatchError where every node that answers contradicts the row
 * @example
 * const { rows } = await client.indexer.listOrders({ buyer: account })
 * const trust = await verifyRow(client, { table: 'orders', row: rows[0] })
 */
export async function verifyRow<Table extends MarketTable>(
  client: SaharaClient,
  { table, row, nodes, signal }: VerifyRowParameters<Table>,
): Promise<VerifyRowReturnType> {
  marketContracts(client)
  const source = sourceOf(row)
  // Loaded with the first row that is checked: it decodes, hashes and counts what lists only show.
  const [{ judgeRow }, { indexerMismatch }] = await Promise.all([
    import('../trust/judgeRow.ts'),
    import('../trust/mismatch.ts'),
  ])
  const { trust, field } = await judgeRow(client, { table, row, host: source?.host, nodes, signal })
  if (field === undefined) return trust
  throw indexerMismatch(source?.host ?? source?.name ?? client.indexer.name, table, field)
}
