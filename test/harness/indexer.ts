import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningIndexer, startIndexer } from '@saharakit/indexer/start'
import type { Network } from './network.ts'

/** Ponder on the network of the run. */
export type NetworkIndexer = Readonly<{
  url: string
  /** Kills it as a power cut would. */
  kill(): Promise<void>
  /** Starts it again on the same port and the same files; resolves when it has caught up. */
  restart(): Promise<void>
  stop(): Promise<void>
}>

/** Starts an indexer and waits until it has caught up. */
export async function startNetworkIndexer({ rpcUrl, chainId, deployment }: Network): Promise<NetworkIndexer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'saharakit-indexer-'))
  const options = {
    rpcUrl,
    chainId,
    address: deployment.contracts.Campaigns,
    startBlock: deployment.block,
    dataDir,
    finality: deployment.finality ?? 1,
  }
  let running: RunningIndexer = await startIndexer(options)
  const { url } = running
  await running.ready
  return {
    url,
    async kill() {
      process.kill(-running.pid, 'SIGKILL')
      await running.stop()
    },
    async restart() {
      running = await startIndexer({ ...options, port: Number(new URL(url).port) })
      await running.ready
    },
    async stop() {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
