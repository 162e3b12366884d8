import {
  type ConsensusRunner,
  createConsensusRunner,
  spawnBlobWorker,
  spawnSameOriginWorker,
  spawnWorker,
} from '@saharakit/workers/host'
import type { SaharaSettings } from '../settings.ts'

let shared: { worker: SaharaSettings['worker']; runner: ConsensusRunner } | undefined

/** The worker that settles: one a page, started by the first epoch that somebody looks at. */
export function consensusRunner({ worker }: Pick<SaharaSettings, 'worker'>): ConsensusRunner {
  if (shared && shared.worker === worker) return shared.runner
  const start =
    worker === undefined
      ? spawnWorker
      : typeof worker === 'string'
        ? () => spawnSameOriginWorker(worker)
        : () => spawnBlobWorker(worker)
  shared = { worker, runner: createConsensusRunner({ worker: start }) }
  return shared.runner
}
