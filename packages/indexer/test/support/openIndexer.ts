import { type RunningIndexer, type StartIndexerParameters, startIndexer } from '../../start/startIndexer.ts'
import type { Chain } from './createChain.ts'

/** A running indexer with the questions that tests ask. */
export interface TestIndexer extends RunningIndexer {
  query<data>(query: string, variables?: Record<string, unknown>): Promise<data>
  /** Resolves when this block is indexed. */
  reach(block: bigint): Promise<void>
  meta(): Promise<{
    chainId: number
    indexedBlock: number
    finalizedBlock: number
    ready: boolean
    market: string | null
  }>
}

/** Starts the indexer for a test chain; finality 8 so that reorgs of up to 5 blocks are not final. */
export async function openIndexer(
  chain: Pick<Chain, 'address' | 'startBlock'>,
  rpcUrl: string,
  parameters: Pick<StartIndexerParameters, 'dataDir'> & Partial<StartIndexerParameters>,
): Promise<TestIndexer> {
  const { address, startBlock } = chain
  const indexer = await startIndexer({
    rpcUrl,
    chainId: 31337,
    address,
    startBlock,
    finality: 8,
    pollingInterval: 100,
    ...(process.env.LOGS ? { onLog: (line: string) => console.log(line) } : {}),
    ...parameters,
    env: {
      SAHARA_FEED_INTERVAL: '50',
      SAHARA_FEED_HEARTBEAT: '500',
      SAHARA_FEED_PER_ADDRESS: '4',
      ...parameters.env,
    },
  })
  const get = async (path: string) => (await fetch(`${indexer.url}${path}`)).json()
  return {
    ...indexer,
    meta: () => get('/meta'),
    async reach(block) {
      const deadline = Date.now() + 240_000
      while ((await get('/meta')).indexedBlock < Number(block)) {
        if (Date.now() > deadline) throw new Error(`Block ${block} was not indexed in 240 s.`)
        await new Promise((next) => setTimeout(next, 50))
      }
    },
    async query<data>(query: string, variables: Record<string, unknown> = {}) {
      const ask = () =>
        fetch(`${indexer.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
      let response = await ask()
      // A database that is busy, or has just undone blocks, may cancel a statement: whoever asks asks again.
      for (let again = 0; !response.ok && again < 5; again++) {
        console.log(`Asked again after ${response.status}: ${(await response.text()).slice(0, 200)}`)
        await new Promise((next) => setTimeout(next, 1_000))
        response = await ask()
      }
      const body = (await response.json()) as { data: data; errors?: unknown[] }
      if (body.errors) throw new Error(JSON.stringify(body.errors))
      return body.data
    },
  }
}
