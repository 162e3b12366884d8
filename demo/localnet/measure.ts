/**
 * How long the local network takes to a page that can be used: for the project's figures.
 *
 *     node --conditions=saharakit-source demo/localnet/measure.ts
 *
 * @module
 */
import { startLocalnet } from './localnet.ts'

/** What {@link measureReady} returns. */
export type ReadyFigures = Readonly<{
  /** From the start of chain and builds to a page that can be used; npm's installation is not in it. */
  secondsToReady: number
  /** From then until Ponder has caught up and takes over. */
  secondsToIndexer: number
}>

/** Starts the whole network once, as `npm start` does, and ends it again. */
export async function measureReady(): Promise<ReadyFigures> {
  const localnet = await startLocalnet({ indexer: true, checkItems: true, assets: true })
  try {
    const from = performance.now()
    await localnet.indexerReady
    return {
      secondsToReady: round(localnet.secondsToReady),
      secondsToIndexer: round((performance.now() - from) / 1_000),
    }
  } finally {
    await localnet.stop()
  }
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10

if (import.meta.main) console.log(JSON.stringify(await measureReady(), null, 2))
