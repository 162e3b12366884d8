import { Worker } from 'node:worker_threads'
import type { CdnManifest } from './cdnManifest.ts'
import { retargetCdn } from './retargetCdn.ts'

/**
 * Makes the CDN folder of this network: copied from an earlier build where one is given, else built on another thread.
 *
 * @param parameters.from folder that `buildCdn` wrote for any network
 * @throws Error where the sources do not bundle or the folder holds no build
 */
export async function prepareCdn(parameters: {
  from: string | undefined
  outDir: string
  deployments: object
}): Promise<CdnManifest> {
  const { from, outDir, deployments } = parameters
  if (from !== undefined) return retargetCdn({ from, outDir, deployments })
  const worker = new Worker(new URL('./cdnWorker.ts', import.meta.url), {
    workerData: { outDir, deployments, quick: true },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () =>
      reject(new Error('The CDN build ended without a result. Run npm run build to see why.')),
    )
  })
}
