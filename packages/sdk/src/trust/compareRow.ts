import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import type { Deployment } from '../types/deployment.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { deriveRow } from './deriveRow.ts'
import { findMisfit } from './findMisfit.ts'

/** The first field of a row that does not follow from its logs; undefined where all do. */
export function compareRow<Table extends MarketTable>(
  deployment: Deployment,
  table: Table,
  row: MarketTables[Table],
  logs: readonly RpcLog[],
): string | undefined {
  const expected = deriveRow(deployment, table, row, logs)
  return expected === undefined ? 'log' : findMisfit(expected, row)
}
