import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import { placeOf } from '../indexer/placeOf.ts'
import { hex } from '../indexer/readLogs.ts'
import type { Deployment } from '../types/deployment.ts'
import type { Hex } from '../types/ids.ts'
import type { RpcLog, RpcReceipt } from '../wallet/waitForReceipt.ts'
import { ask, resultOf } from './ask.ts'
import { compareRow } from './compareRow.ts'
import { deriveRow } from './deriveRow.ts'
import { type CountingTable, countingTables, readHistory } from './history.ts'
import type { KnownNode } from './nodesOf.ts'
import { type NamedPlace, placeId, placesOf } from './placesOf.ts'
import { readNodeLogs } from './readNodeLogs.ts'

/** What one node says of a row. `silent`: nothing that counts, because it is down, behind, or has forgotten. */
export type Testimony =
  | Readonly<{ says: 'same' }>
  | Readonly<{ says: 'different'; field: string }>
  | Readonly<{ says: 'silent' }>

/** A row of a deployment. */
export type RowOfDeployment<Table extends MarketTable> = Readonly<{
  deployment: Deployment
  table: Table
  row: MarketTables[Table]
}>

const silent = { says: 'silent' } as const
const different = (field: string) => ({ says: 'different', field }) as const

/**
 * Asks one node for the logs that a row names, and compares the row with what follows from them. Never rejects but for the
 * signal: a node that gives nonsense is silent.
 */
export async function askForRow<Table extends MarketTable>(
  node: KnownNode,
  { deployment, table, row }: RowOfDeployment<Table>,
  signal: AbortSignal,
): Promise<Testimony> {
  try {
    const places = placesOf(row)
    const missing = requiredLogs(table).find((field) => !places.some((named) => named.field === field))
    if (missing) return different(missing)
    const receipts = await askForReceipts(node, deployment, places, signal)
    if (!receipts) return silent
    const logs: RpcLog[] = []
    for (const { field, place } of places) {
      const receipt = receipts.get(place.tx)
      if (!receipt) return await explainAbsence(node, { field, place }, signal)
      const found = findLog(receipt, { field, place })
      if (typeof found === 'string') return different(found)
      logs.push(found)
    }
    if (isCounting(table)) {
      // What to look for follows from the logs: a row may name anything.
      const found = deriveRow(deployment, table, row, logs) as MarketTables[CountingTable] | undefined
      const { lastLog } = row as MarketTables[CountingTable]
      if (!found) return different('log')
      const read = readNodeLogs(node, deployment, lastLog.block, signal)
      const history = await readHistory(deployment.contracts, read, table, found)
      logs.push(...history.filter((log) => placeId(placeOf(log)) <= placeId(lastLog)))
    }
    const field = compareRow(deployment, table, row, logs)
    return field === undefined ? { says: 'same' } : different(field)
  } catch {
    signal.throwIfAborted()
    return silent
  }
}

/** Logs without which there is no row of a table. */
function requiredLogs(table: MarketTable): readonly string[] {
  if (table === 'assets') return ['log', 'versionLog', 'ownerLog']
  return isCounting(table) ? ['log', 'lastLog'] : ['log']
}

function isCounting(table: MarketTable): table is CountingTable {
  return (countingTables as readonly MarketTable[]).includes(table)
}

/** Receipts by transaction; undefined where another chain is behind the node. */
async function askForReceipts(
  node: KnownNode,
  { chainId, genesisHash }: Deployment,
  places: readonly NamedPlace[],
  signal: AbortSignal,
): Promise<ReadonlyMap<Hex, RpcReceipt | null> | undefined> {
  const hashes = [...new Set(places.map(({ place }) => place.tx))]
  const [chain, genesis, ...answers] = await ask(
    node,
    [
      { method: 'eth_chainId', params: [] },
      { method: 'eth_getBlockByNumber', params: ['0x0', false] },
      ...hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
    ],
    signal,
  )
  if (Number(resultOf<Hex>(chain)) !== chainId) return undefined
  if (genesisHash && resultOf<{ hash: Hex }>(genesis).hash !== genesisHash) return undefined
  return new Map(hashes.map((hash, index) => [hash, resultOf<RpcReceipt | null>(answers[index])] as const))
}

/** A node that has the block, without the transaction, contradicts the row; one that has not may be behind. */
async function explainAbsence(
  node: KnownNode,
  { field, place }: NamedPlace,
  signal: AbortSignal,
): Promise<Testimony> {
  const params = [hex(place.block), false]
  const [answer] = await ask(node, [{ method: 'eth_getBlockByNumber', params }], signal)
  const block = resultOf<{ hash: Hex; transactions: readonly Hex[] } | null>(answer)
  if (!block) return silent
  if (block.hash.toLowerCase() !== place.blockHash.toLowerCase()) return different(`${field}.blockHash`)
  return block.transactions.includes(place.tx.toLowerCase() as Hex) ? silent : different(`${field}.tx`)
}

/** The log that a row names, or the field in which the receipt contradicts it. */
function findLog(receipt: RpcReceipt, { field, place }: NamedPlace): RpcLog | string {
  if (BigInt(receipt.blockNumber) !== place.block) return `${field}.block`
  if (receipt.blockHash.toLowerCase() !== place.blockHash.toLowerCase()) return `${field}.blockHash`
  const log = receipt.logs.find(({ logIndex }) => Number(logIndex) === place.logIndex)
  return log ?? `${field}.logIndex`
}
