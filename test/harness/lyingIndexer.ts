import { createServer } from 'node:http'
import type { SaharaClient } from '@saharakit/sdk'

/** An indexer that answers as Ponder would, but for what it makes up. */
export type LyingIndexer = Readonly<{
  url: string
  /** Tables that it was asked for, oldest first. */
  asked: readonly string[]
  close(): Promise<void>
}>

/**
 * Starts an indexer that knows the market by an honest client and lies about its assets; of orders, offers and the rest it says
 * that there are none.
 *
 * @param lie makes another asset row of an honest one
 */
export async function startLyingIndexer(
  { deployment, indexer }: SaharaClient,
  lie: (row: Readonly<Record<string, unknown>>) => object,
): Promise<LyingIndexer> {
  const asked: string[] = []
  const head = {
    chainId: deployment.chainId,
    indexedBlock: 1_000_000_000,
    finalizedBlock: 1_000_000_000,
    ready: true,
    market: deployment.contracts.Market,
  }
  async function answer(query: string): Promise<object> {
    const [, table = ''] = /^\{ (\w+)\(/.exec(query) ?? []
    asked.push(table)
    const { rows } = table === 'assets' ? await indexer.listAssets({ limit: 500 }) : { rows: [] }
    const items = rows.map((row) => lie(flat(row)))
    return { data: { [table]: { items, pageInfo: { hasNextPage: false, endCursor: null } } } }
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', '*')
    if (request.method === 'OPTIONS') return void response.end()
    const said = body ? await answer((JSON.parse(body) as { query: string }).query) : head
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(said, (_, value) => (typeof value === 'bigint' ? `${value}` : value)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The indexer has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A row as GraphQL carries it: versions are `BigInt` columns, given as text. */
const flat = (row: object): Record<string, unknown> => {
  const { version, ...rest } = row as Record<string, unknown>
  return { ...rest, version: String(version) }
}
