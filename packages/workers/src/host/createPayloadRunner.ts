import { type CheckBlocksParameters, checkWith } from '../payload/checkWith.ts'
import type { Hex } from '../payload/format.ts'
import type { HashFileOptions } from '../payload/hashFile.ts'
import { type OpenedPayload, type OpenPayloadParameters, openWith } from '../payload/openWith.ts'
import { type SealedPayload, type SealPayloadParameters, sealWith } from '../payload/sealWith.ts'
import type { WorkerAssets } from '../protocol.ts'
import { untilAborted } from '../untilAborted.ts'
import { createWorkerPool, type PayloadWork } from './createWorkerPool.ts'
import { createPoolEngine } from './poolEngine.ts'

/** What {@link createPayloadRunner} needs. */
export type CreatePayloadRunnerParameters = Readonly<{
  /** Makes a worker: `spawnWorker`, `() => spawnBlobWorker({ url, integrity })` or one of your own. Called up to `workers` times. */
  worker: () => Worker | Promise<Worker>
  /** Most workers that share the work. Default: the machine's cores, 1 to 4. Each takes some megabytes. */
  workers?: number
  /** Files the workers may fetch; payloads need none. */
  assets?: WorkerAssets
  /** Milliseconds without any progress after which a piece of work counts as stuck. Default 20,000. */
  deadlineMs?: number
  /** Milliseconds between two signs of life asked of a busy worker; three unanswered ones end it. Default 4,000. */
  heartbeatMs?: number
  /** Milliseconds a new worker has to say hello, its download included. Default 20,000. */
  helloMs?: number
}>

/**
 * Works on payloads in workers that are started on first use, watched, and replaced when they die. The functions are those of
 * `@saharakit/workers/payload`, with the same results. Each may also reject with WorkerUnavailableError, WorkerCrashedError and
 * CheckTimeoutError (both retryable), or WorkerDisposedError.
 */
export type PayloadRunner = Readonly<{
  sealPayload(parameters: SealPayloadParameters): Promise<SealedPayload>
  /** The buffers that `fetchBlock` gives are transferred, so they are empty afterwards. */
  openPayload(parameters: OpenPayloadParameters): Promise<OpenedPayload>
  /** The same holds here. */
  checkBlocks(parameters: CheckBlocksParameters): Promise<void>
  hashFile(file: Blob, options?: HashFileOptions): Promise<Hex>
  /** Starts a worker ahead of the first call. @throws WorkerUnavailableError */
  warm(): Promise<void>
  /** Ends the workers; open calls reject with WorkerDisposedError. */
  dispose(): void
}>

/**
 * Creates a {@link PayloadRunner}. Nothing is loaded before the first call.
 *
 * @example
 * const payloads = createPayloadRunner({ worker: spawnWorker })
 * const sealed = await payloads.sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: upload })
 */
export function createPayloadRunner({
  worker,
  workers = Math.max(1, Math.min(4, globalThis.navigator?.hardwareConcurrency ?? 1)),
  assets = {},
  deadlineMs = 20_000,
  heartbeatMs = 4_000,
  helloMs = 20_000,
}: CreatePayloadRunnerParameters): PayloadRunner {
  const pool = createWorkerPool<PayloadWork>({
    kind: 'payload',
    task: 'files',
    worker,
    most: workers,
    assets,
    deadlineMs,
    heartbeatMs,
    helloMs,
  })
  const engine = createPoolEngine(pool, workers)

  return {
    sealPayload: (parameters) => sealWith(engine, parameters),
    openPayload: (parameters) => openWith(engine, parameters),
    checkBlocks: (parameters) => checkWith(engine, parameters),
    async hashFile(file, { onProgress, signal } = {}) {
      signal?.throwIfAborted()
      const crew = await untilAborted(pool.start(1), signal)
      return untilAborted(crew.idlest().run({ type: 'hash-file', file }, { onProgress, signal }), signal)
    },
    warm: async () => void (await pool.start(1)),
    dispose: pool.dispose,
  }
}
