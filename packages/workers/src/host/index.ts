/** The page's half: everything here is small (4 kB gz at most) and loads no kernel. @module */
export { CheckError, type CheckErrorName } from '../checkError.ts'
export type * from '../protocol.ts'
export {
  type CheckOptions,
  type CheckRunner,
  type CreateCheckRunnerParameters,
  createCheckRunner,
} from './createCheckRunner.ts'
export { type SpawnBlobWorkerParameters, spawnBlobWorker, spawnSameOriginWorker } from './spawnBlobWorker.ts'
export { spawnWorker } from './spawnWorker.ts'
