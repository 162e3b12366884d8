/** One of the threads that bundle and minify; see `withWeighers`. */
import { parentPort } from 'node:worker_threads'
import { weighByRollup } from './bundles.ts'

parentPort?.on('message', async (code: string) => {
  parentPort?.postMessage(await weighByRollup(code))
})
