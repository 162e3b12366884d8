import type { EpochSettlement, SettleEpochParameters } from '../consensus/epoch.ts'
import type { LabelSet } from '../consensus/labelSet.ts'
import type { Settlement } from '../consensus/settle.ts'
import type { ConsensusJob, ConsensusResults } from '../protocol.ts'
import { untilAborted } from '../untilAborted.ts'
import { type ConsensusWork, createWorkerPool } from './createWorkerPool.ts'

/** What {@link createConsensusRunner} needs. */
export type CreateConsensusRunnerParameters = Readonly<{
  /** Makes the worker: `spawnWorker`, `() => spawnBlobWorker({ url, integrity })` or one of your own. */
  worker: () => Worker | Promise<Worker>
  /** Milliseconds without any progress after which the work counts as stuck. Default 20,000. */
  deadlineMs?: number
  /** Milliseconds between two signs of life asked of a busy worker; three unanswered ones end it. Default 4,000. */
  heartbeatMs?: number
  /** Milliseconds a new worker has to say hello, its download included. Default 20,000. */
  helloMs?: number
}>

/** Options of one call. */
export type ConsensusOptions = Readonly<{
  /** Ends the call: it rejects with `signal.reason`, and the worker stops within some milliseconds. */
  signal?: AbortSignal
  /** Told now and then, with the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void
}>

/**
 * Settles labels in a worker that is started on first use, watched, and replaced when it dies. The functions are those of
 * `@saharakit/workers/consensus`, with the same integers. Each may also reject with WorkerUnavailableError, WorkerCrashedError and
 * CheckTimeoutError (both retryable), WorkerDisposedError, or the signal's reason.
 */
export type ConsensusRunner = Readonly<{
  /** @throws ConsensusInputError */
  settle(set: LabelSet, options?: ConsensusOptions & Readonly<{ dropped?: Uint8Array }>): Promise<Settlement>
  /** @throws ConsensusInputError */
  settleEpoch(epoch: SettleEpochParameters, options?: ConsensusOptions): Promise<EpochSettlement>
  /** Starts the worker ahead of the first call. @throws WorkerUnavailableError */
  warm(): Promise<void>
  /** Ends the worker; open calls reject with WorkerDisposedError. */
  dispose(): void
}>

/**
 * Creates a {@link ConsensusRunner}. Nothing is loaded before the first call; the labels are copied, so they stay yours.
 *
 * @example
 * const consensus = createConsensusRunner({ worker: spawnWorker })
 * const { labels } = await consensus.settle(set, { signal, onProgress: (share) => console.log(share) })
 */
export function createConsensusRunner({
  worker,
  deadlineMs = 20_000,
  heartbeatMs = 4_000,
  helloMs = 20_000,
}: CreateConsensusRunnerParameters): ConsensusRunner {
  const pool = createWorkerPool<ConsensusWork>({
    kind: 'consensus',
    task: 'labels',
    worker,
    most: 1,
    assets: {},
    deadlineMs,
    heartbeatMs,
    helloMs,
  })

  async function run<Job extends ConsensusJob>(
    job: Job,
    { signal, onProgress }: ConsensusOptions = {},
  ): Promise<ConsensusResults[Job['type']]> {
    signal?.throwIfAborted()
    const crew = await untilAborted(pool.start(1), signal)
    const told = onProgress && (({ share }: Readonly<{ share: number }>) => onProgress(share))
    return untilAborted(crew.idlest().run(job, { onProgress: told, signal }), signal)
  }

  return {
    settle: (set, { dropped, ...options } = {}) => run({ type: 'settle', set, dropped }, options),
    settleEpoch: (epoch, options) => run({ type: 'settle-epoch', epoch }, options),
    warm: async () => void (await pool.start(1)),
    dispose: pool.dispose,
  }
}
