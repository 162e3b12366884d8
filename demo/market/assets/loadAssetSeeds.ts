import { Worker } from 'node:worker_threads'
import type { AssetSeed } from './types.ts'

/**
 * Reads the mails and trains the filters on another thread, because both would hold up everything else that starts at the
 * same time.
 */
export function loadAssetSeeds(): Promise<readonly AssetSeed[]> {
  const worker = new Worker(new URL('./assetWorker.ts', import.meta.url))
  const seeds = new Promise<readonly AssetSeed[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The assets were not made. Run npm ci and try again.')))
  })
  // It is awaited by somebody later; a failure must not count as unhandled until then.
  seeds.catch(() => {})
  return seeds
}
