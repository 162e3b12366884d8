import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Trust } from '../types/order.ts'
import { askForRow, type RowOfDeployment } from './askForRow.ts'
import { compareRow } from './compareRow.ts'
import { countingTables } from './history.ts'
import { type KnownNode, nodesOf } from './nodesOf.ts'
import { placesOf } from './placesOf.ts'
import { proveLogs } from './proveLogs.ts'

/** How sure a row is, or the field in which the chain contradicts it. */
export type Judgment = Readonly<{ trust: Trust; field: string | undefined }>

/** Parameters of {@link judgeRow}. */
export type JudgeRowParameters<Table extends MarketTable> = CallOptions &
  Readonly<{
    table: Table
    row: MarketTables[Table]
    /** Host of the indexer that gave the row; undefined where it came from the client's own nodes, or nobody knows. */
    host: string | undefined
    nodes?: readonly string[] | undefined
  }>

/** Asks every node for the logs of a row. Must end: each has a deadline. */
export async function judgeRow<Table extends MarketTable>(
  client: SaharaClient,
  { table, row, host, nodes: more, signal = new AbortController().signal }: JudgeRowParameters<Table>,
): Promise<Judgment> {
  const { deployment } = client
  const nodes = nodesOf(client, more)
  const said = await Promise.all(
    nodes.map(async (node) => ({ node, ...(await askForRow(node, { deployment, table, row }, signal)) })),
  )
  const agreeing = said.filter(({ says }) => says === 'same').map(({ node }) => node)
  const fields = said.flatMap((testimony) => (testimony.says === 'different' ? [testimony.field] : []))
  // Who gave the row agrees with itself, which says nothing against a node that does not.
  const others = agreeing.filter((node) => node.host !== host)
  if (fields.length) return { trust: 'claimed', field: others.length ? undefined : fields[0] }
  if (!isIndependent(agreeing, host)) return { trust: 'claimed', field: undefined }
  const proved = await isProved(agreeing, { deployment, table, row }, signal)
  return { trust: proved ? 'proved' : 'quorum', field: undefined }
}

/** Whether somebody else than who gave the row says the same. Two that agree can't both be the one that gave it. */
function isIndependent(agreeing: readonly KnownNode[], indexer: string | undefined): boolean {
  const hosts = new Set(agreeing.map((node) => node.host))
  return indexer === undefined ? hosts.size > 1 : [...hosts].some((other) => other !== indexer)
}

/** Whether the logs that a row names are in their blocks by proof, and the row follows from them alone. */
async function isProved<Table extends MarketTable>(
  agreeing: readonly KnownNode[],
  { deployment, table, row }: RowOfDeployment<Table>,
  signal: AbortSignal,
): Promise<boolean> {
  if ((countingTables as readonly MarketTable[]).includes(table)) return false
  const places = placesOf(row).map(({ place }) => place)
  for (const node of agreeing) {
    const logs = await proveLogs(node, places, signal)
    if (logs) return compareRow(deployment, table, row, logs) === undefined
  }
  return false
}
