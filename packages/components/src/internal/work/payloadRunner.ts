import {
  createPayloadRunner,
  type PayloadRunner,
  spawnBlobWorker,
  spawnSameOriginWorker,
  spawnWorker,
} from '@saharakit/workers/host'
import type { SaharaSettings } from '../settings.ts'

let shared: { worker: SaharaSettings['worker']; runner: PayloadRunner } | undefined

/** Workers for files: one group a page, started by the first files. */
export function payloadRunner({ worker }: Pick<SaharaSettings, 'worker'>): PayloadRunner {
  if (shared && shared.worker === worker) return shared.runner
  const start =
    worker === undefined
      ? spawnWorker
      : typeof worker === 'string'
        ? () => spawnSameOriginWorker(worker)
        : () => spawnBlobWorker(worker)
  shared = { worker, runner: createPayloadRunner({ worker: start }) }
  return shared.runner
}
