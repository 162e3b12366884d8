/** The page's half: everything here is small and loads no kernel. @module */
export { CheckError, type CheckErrorName } from '../checkError.ts'
export type * from '../protocol.ts'
export {
  type CheckOptions,
  type CheckRunner,
  type CreateCheckRunnerParameters,
  createCheckRunner,
} from './createCheckRunner.ts'
export {
  type ConsensusOptions,
  type ConsensusRunner,
  type CreateConsensusRunnerParameters,
  createConsensusRunner,
} from './createConsensusRunner.ts'
export {
  type CreatePayloadRunnerParameters,
  createPayloadRunner,
  type PayloadRunner,
} from './createPayloadRunner.ts'
export { type SpawnBlobWorkerParameters, spawnBlobWorker, spawnSameOriginWorker } from './spawnBlobWorker.ts'
export { spawnWorker } from './spawnWorker.ts'
